/**
 * What is known while the pile is sorted out: whom to ask about, in which order, and what was answered. `update.js` says what each
 * event makes of it.
 *
 * @import { Brief, Known } from "../../../shared/messages/panel-replies.d.ts"
 * @import { SortedReply } from "../../../shared/contract.d.ts"
 *
 * @typedef {SortedReply["groups"][number]["choices"][number]} Choice a bundle of facts, its text says all of it
 * @typedef {SortedReply["follow_ups"]} FollowUps those that may follow an answer, by id
 *
 * @typedef {object} Entry one person or one group to ask about
 * @property {string} id
 * @property {string | null} why what binds a group; null for one person
 * @property {string | null} title what binds a group, in words
 * @property {string | null} question null where the core has not worded it for this person
 * @property {string} asks what the question is about
 * @property {readonly string[]} keys
 * @property {readonly Choice[]} choices
 *
 * @typedef {"told" | "kept" | "later" | "split"} ActKind
 * @typedef {object} Act one thing that the user said, to be taken back
 * @property {number} n
 * @property {ActKind} kind
 * @property {Entry} entry as it was asked
 * @property {readonly string[]} keys whom it was said about
 * @property {ReadonlySet<string>} unticked
 * @property {Choice | null} choice
 * @property {number} open of how many of them something stays open that is not asked next
 *
 * @typedef {{ kind: "nothing" } | { kind: "act", act: Act } | { kind: "undone", act: Act } | { kind: "lost", act: Act, message: string }
 *   | { kind: "undo_lost", message: string }} Said what stands at the foot; `lost`: it could not be written
 *
 * @typedef {object} SortState
 * @property {"loading" | "failed" | "asking" | "checking" | "done"} phase `checking`: all are answered, the core is asked whether that is all
 * @property {string} message why it failed
 * @property {ReadonlyMap<string, Known>} people
 * @property {readonly Entry[]} queue the first one is being asked about
 * @property {ReadonlySet<string>} unticked of the first one's people
 * @property {ReadonlySet<string>} later put off in this sitting
 * @property {ReadonlySet<string>} apart asked about by themselves from now on
 * @property {FollowUps} followUps
 * @property {number} total how many people there are
 * @property {readonly Act[]} acts the newest last
 * @property {number} count of all acts so far
 * @property {number} ordered the count when the order that holds was asked for
 * @property {{ count: number, touched: ReadonlySet<string> } | null} asked the count when the order on its way was asked for, and whose
 *   place was changed since
 * @property {boolean} stale whether a new order is to be asked for
 * @property {Said} said
 * @property {readonly number[]} spans milliseconds that the last answers took
 * @property {number} shownAt epoch milliseconds
 *
 * @typedef {{ type: "entered" }
 *   | { type: "read", people: readonly Known[] }
 *   | { type: "sorted", reply: SortedReply, now: number }
 *   | { type: "sort_failed", message: string }
 *   | { type: "answered", choice: string, now: number }
 *   | { type: "kept", now: number }
 *   | { type: "put_off", now: number }
 *   | { type: "split", now: number }
 *   | { type: "ticked", key: string, on: boolean }
 *   | { type: "undone", now: number }
 *   | { type: "resumed" }
 *   | { type: "write_failed", n: number, message: string }
 *   | { type: "undo_failed", message: string }
 *   | { type: "advised", advice: Readonly<Record<string, Brief>> }
 *   | { type: "changed" }
 *   | { type: "quiet" }} SortEvent
 *   `entered`: the view is shown, or it is to be tried again; `resumed`: those put off are asked about now; `changed`: the pile was changed elsewhere; `quiet`: nothing was pressed for a while
 *
 * @typedef {{ do: "order", later: string[], apart: string[] }
 *   | { do: "tell", n: number, keys: readonly string[], facts: Choice["facts"], decided: "keep" | null }
 *   | { do: "undo", n: number }} SortEffect
 */

/** So many answers can be taken back: the background keeps as many. */
export const MOST_ACTS = 50;

/** @type {Readonly<SortState>} */
export const START = {
  phase: "loading",
  message: "",
  people: new Map(),
  queue: [],
  unticked: new Set(),
  later: new Set(),
  apart: new Set(),
  followUps: {},
  total: 0,
  acts: [],
  count: 0,
  ordered: 0,
  asked: null,
  stale: false,
  said: { kind: "nothing" },
  spans: [],
  shownAt: 0,
};

/** Whom an answer would be told about now. @param {SortState} state */
export const ticked = ({ queue, unticked }) =>
  (queue[0]?.keys ?? []).filter((key) => !unticked.has(key));

/** Of how many who were answered something is open; the next order brings them back. @param {SortState} state */
export const returning = ({ acts, ordered }) =>
  acts.reduce((sum, { n, open }) => (n > ordered ? sum + open : sum), 0);

/** For how many people nothing that could be answered turns what to do. @param {SortState} state */
export function sortedOut(state) {
  const queued = state.queue.reduce((sum, { keys }) => sum + keys.length, 0);
  return Math.max(0, state.total - queued - state.later.size - returning(state));
}
