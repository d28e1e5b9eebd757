/**
 * What is drawn, in the page and on our own pages alike.
 *
 * @typedef {import("../shared/contract.d.ts").AdviceEntry} Advice one entry of the core's `advice` reply
 * @typedef {Advice["verdict"]} Verdict
 * @typedef {NonNullable<Advice["certainty"]>} Certainty
 * @typedef {import("../shared/contract.d.ts").ArgumentReply} Argument
 * @typedef {import("../shared/contract.d.ts").DraftReply} Draft
 * @typedef {import("../shared/contract.d.ts").ChannelReply} Channel
 * @typedef {import("../shared/contract.d.ts").MessageAdviceReply} Message
 * @typedef {string | number | boolean | null} FactValue
 *
 * @typedef {{ kind: "thinking" } | { kind: "advice", advice: Advice } | { kind: "no_core", message: string }} RowState
 *
 * @typedef {object} CardActions what a card asks of whoever shows it
 * @property {(fact: string, value: FactValue) => Promise<void>} tell null forgets
 * @property {(id: string) => Promise<string>} statement the text of a statement of the guidance
 * @property {() => void} retry
 * @property {import("./drafts/drafts.js").Desk} desk
 * @property {(advice: Advice) => (HTMLElement | null)[]} [more] what else can be done about the person; where it is left out, a link to the profile
 * @property {(step: 1 | -1) => { focus: () => void, open: () => void } | null} neighbour the row after or before
 */

export {};
