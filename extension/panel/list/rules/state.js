/** What the list knows and shows; all of it changes in `update.js` alone. */

/** @typedef {import("../../../shared/messages/panel-replies.d.ts").Known} Known */
/** @typedef {"open" | "settled" | "kept"} Part whether an answer would still turn what to do, and what the user keeps whatever the advice */
/** @typedef {"age" | "label" | "name"} Order */

/**
 * @typedef {object} State
 * @property {"loading" | "ready" | "failed"} phase
 * @property {ReadonlyMap<string, Known>} people by key
 * @property {boolean} agreed whether the user agreed to what is kept
 * @property {ReadonlySet<string>} waiting keys whose advice is to be had anew; the one before still says where they stand
 * @property {ReadonlySet<string>} unanswered keys of whom no advice could be had
 * @property {Part} part
 * @property {string | null} verdict the label to which the list is narrowed
 * @property {string} query
 * @property {Order} order
 * @property {ReadonlySet<string>} picked keys; each is shown
 * @property {string | null} current where the keys of the keyboard are
 * @property {string | null} anchor where a row of picks begins
 */

/**
 * @typedef {{ type: "read", people: Known[], agreed: boolean }
 *   | { type: "failed" }
 *   | { type: "advised", advice: Record<string, NonNullable<Known["advice"]>>,
 *       sent: Record<string, NonNullable<Known["sent_between"]>>, asked: string[] }
 *   | { type: "ask_again" }
 *   | { type: "part", part: Part }
 *   | { type: "verdict", verdict: string | null }
 *   | { type: "query", query: string }
 *   | { type: "order", order: Order }
 *   | { type: "pick", key: string, to?: boolean }
 *   | { type: "pick_through", key: string }
 *   | { type: "pick_all" }
 *   | { type: "pick_none" }
 *   | { type: "current", key: string }
 *   | { type: "told", keys: string[], decided: "keep" | null | undefined }
 *   | { type: "not_told", keys: string[] }} Event `not_told`: it could not be written, the same is still meant of them
 */

/** @type {State} */
export const EMPTY = {
  phase: "loading",
  people: new Map(),
  agreed: true,
  waiting: new Set(),
  unanswered: new Set(),
  part: "open",
  verdict: null,
  query: "",
  order: "age",
  picked: new Set(),
  current: null,
  anchor: null,
};
