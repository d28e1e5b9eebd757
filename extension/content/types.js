/**
 * What the background answers, as the content script reads it.
 *
 * @typedef {"wait" | "leave_pending" | "let_expire" | "clarify" | "connect_elsewhere" | "withdraw" | "not_applicable"
 *   | "unreadable"} Verdict
 * @typedef {"certain" | "likely" | "tentative"} Certainty
 * @typedef {string | number | boolean | null} FactValue
 * @typedef {{ argument: string, text: string, cites: string[] }} Argument
 * @typedef {{ change?: Record<string, FactValue>, on?: string, verdict: Verdict, text: string }} Unless
 * @typedef {{ situation: string, tone: string, language: string, text: string, characters: number }} Draft
 *
 * @typedef {{ expires_text: string, ask_again_text: string | null }} Timing
 * @typedef {{ advice: "send" | "optional" | "unnecessary" | "none", text: string, drafts: Draft[] }} Message
 *
 * @typedef {object} Advice one entry of the core's `advice` reply
 * @property {string} id
 * @property {Verdict} verdict
 * @property {Certainty | null} certainty
 * @property {[number, number] | null} share
 * @property {string} summary
 * @property {string} text how sure it is and what that depends on, or why there is no verdict
 * @property {{ days: [number, number], band: string, text: string } | null} age
 * @property {Argument[]} because
 * @property {Argument[]} despite
 * @property {Unless[]} unless
 * @property {{ fact: string, text: string, choices: { value: FactValue, text: string }[] } | null} question
 * @property {Timing | null} timing
 * @property {Message} message
 * @property {{ verdict: Verdict, text: string, cites: string[] }[]} alternatives
 * @property {Record<string, { value: FactValue, source: string, text: string }>} facts
 *
 * @typedef {import("../shared/messages.js").Ruling} Ruling
 *
 * @typedef {{ kind: "thinking" } | { kind: "advice", advice: Advice } | { kind: "no_core", message: string }} RowState
 *
 * @typedef {object} CardActions what a card asks of the session
 * @property {(fact: string, value: FactValue) => Promise<void>} tell null forgets
 * @property {(id: string) => Promise<string>} statement the text of a statement of the guidance
 * @property {() => void} retry
 */

export {};
