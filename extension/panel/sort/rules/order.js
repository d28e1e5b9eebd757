/**
 * Asking for an order, and what becomes of it.
 * @import { Brief, Known } from "../../../shared/messages/panel-replies.d.ts"
 * @import { SortEffect, SortEvent, SortState } from "./state.js"
 */
import { entriesOf, reordered } from "./entries.js";
import { returning } from "./state.js";

/** With so few left to ask about those who come back are fetched, so that they are there when the last one is answered. */
const FEW = 3;
const RESTING = new Set(["asking", "done"]);

/** @param {SortState} state @returns {[SortState, SortEffect[]]} */
export function ask(state) {
  if (state.asked) return [{ ...state, stale: true }, []];
  const asked = { count: state.count, touched: new Set() };
  const { later, apart } = state;
  return [
    { ...state, asked, stale: false },
    [{ do: "order", later: [...later], apart: [...apart] }],
  ];
}

/** Asks for an order where none is known, or the one known may not hold. @param {SortState} state @returns {[SortState, SortEffect[]]} */
export const onEntered = (state) =>
  state.stale || state.queue.length === 0 ? ask({ ...state, phase: "loading" }) : [state, []];

/**
 * Nothing was pressed for a while: whoever is looked at stays, the order behind them may change.
 * @param {SortState} state
 * @returns {[SortState, SortEffect[]]}
 */
export function onQuiet(state) {
  const open = state.stale || returning(state) > 0;
  return open && !state.asked && RESTING.has(state.phase) ? ask(state) : [state, []];
}

/** Those put off are asked about now. @param {SortState} state @returns {[SortState, SortEffect[]]} */
export const onResumed = (state) =>
  state.phase === "done" ? ask({ ...state, later: new Set(), phase: "checking" }) : [state, []];

/** Looks ahead after an answer: are there enough to ask about? @param {SortState} state @returns {[SortState, SortEffect[]]} */
export function lookAhead(state) {
  if (state.queue.length === 0) return ask({ ...state, phase: "checking" });
  const low = state.queue.length <= FEW && returning(state) > 0;
  return low && !state.asked ? ask(state) : [state, []];
}

/** @param {SortState} state @param {readonly Known[]} people @returns {SortState} */
export const onRead = (state, people) => ({
  ...state,
  people: new Map(people.map((known) => [known.key, known])),
});

/** @param {SortState} state @param {Readonly<Record<string, Brief>>} advice @returns {SortState} */
export function onAdvised(state, advice) {
  const people = new Map(state.people);
  for (const [key, brief] of Object.entries(advice)) {
    const known = people.get(key);
    if (known) people.set(key, { ...known, advice: brief });
  }
  return { ...state, people };
}

/**
 * @param {SortState} state
 * @param {Extract<SortEvent, { type: "sorted" }>} event
 * @returns {[SortState, SortEffect[]]}
 */
export function onSorted(state, { reply, now }) {
  const known = entriesOf(reply).filter(({ keys }) => keys.every((key) => state.people.has(key)));
  const queue = reordered(state, known);
  const same = state.queue[0] === queue[0];
  const ordered = state.asked?.count ?? state.count;
  const next = {
    ...state,
    queue,
    followUps: { ...state.followUps, ...reply.follow_ups },
    total: reply.left + reply.settled,
    ordered,
    asked: null,
    unticked: same ? state.unticked : new Set(),
    shownAt: same ? state.shownAt : now,
  };
  if (queue.length > 0) return [{ ...next, phase: "asking" }, []];
  // What was answered meanwhile may have left something open.
  if (state.stale || state.count > ordered) return ask({ ...next, phase: "checking" });
  return [{ ...next, phase: "done" }, []];
}

/** @param {SortState} state @param {string} message @returns {SortState} */
export const onSortFailed = (state, message) => ({
  ...state,
  asked: null,
  message,
  phase: state.queue.length > 0 ? "asking" : "failed",
});
