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
 * @typedef {object} Desk what drafts are written at, for one person
 * @property {Map<string, string>} edits the person's own wording of a draft
 * @property {() => void} onCopy
 *
 * @typedef {object} CardActions what a card asks of whoever shows it
 * @property {(fact: string, value: FactValue) => Promise<void>} tell null forgets
 * @property {(id: string) => Promise<string>} statement the text of a statement of the guidance
 * @property {() => void} retry
 * @property {Desk} desk
 * @property {(advice: Advice) => (HTMLElement | null)[]} [more] what else can be done about the person; where it is left out, a link to the profile
 * @property {(step: 1 | -1) => { focus: () => void, open: () => void } | null} neighbour the row after or before
 *
 * @typedef {{ used: number, most: number }} Day withdrawals in the last 24 hours, and how many the limits allow in them
 *
 * @typedef {object} DialogParts a withdraw dialog, whoever made it
 * @property {Element} dialog
 * @property {Element} confirm the button that really withdraws
 * @property {Element} text what the dialog says, before which the advice may stand
 * @property {Element} place where the rest may be appended: after the dialog's buttons
 *
 * @typedef {object} DialogView all that is said at the moment of withdrawing
 * @property {RowState} state
 * @property {Desk} desk
 * @property {Day | null} day null where nobody knows
 * @property {boolean} turned whether the advice was turned here, by an answer
 *
 * @typedef {object} WayOut how a dialog is left, without pressing anything in it
 * @property {boolean} closes whether it closes by itself; else the focus goes to the button that leaves all as it is
 * @property {string} cancel what that button says, "" where there is none
 * @property {() => void} go
 *
 * @typedef {object} DialogActions
 * @property {WayOut | null} leave what leaves the invitation pending; null where nothing can
 * @property {(fact: string, value: FactValue) => Promise<void>} tell
 * @property {() => Promise<Message | string>} loadMessage the words for a withdrawal against the advice, or why there are none
 */

export {};
