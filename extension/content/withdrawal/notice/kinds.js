/**
 * @import { Ruling } from "../../../shared/messages/messages.js"
 *
 * @typedef {object} Offer the one way past a hold, for one person
 * @property {number | null} readyAt when the withdrawal that was asked for may be made, in epoch milliseconds
 * @property {number} nextAt from when one may be asked for; 0: now
 * @property {() => Promise<boolean>} ask leads to where it is asked for; false where the browser opened nothing
 *
 * @typedef {{ kind: "hold", ruling: Ruling, until: number, offer: Offer | null }
 *   | { kind: "fault", message: string }
 *   | { kind: "wait" } | { kind: "outcome_open" } | { kind: "unseen" } | { kind: "refused" } | { kind: "script" }} Notice
 *   why a press was stopped; `until` in epoch milliseconds, Infinity where nobody knows
 */

export {};
