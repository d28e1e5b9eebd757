/**
 * What was said is taken back: by the user, or because it could not be written down.
 * @import { Act, SortEffect, SortEvent, SortState } from "./state.js"
 */
import { touching } from "./answering.js";
import { oneByOne, stillThere, without } from "./entries.js";
import { lookAhead } from "./order.js";

/** @param {SortState} state @param {Act} act @returns {SortState} */
function forgotten(state, { n, entry, kind }) {
  const back = new Set(entry.keys);
  return {
    ...state,
    acts: state.acts.filter((each) => each.n !== n),
    later:
      kind === "later" ? new Set([...state.later].filter((key) => !back.has(key))) : state.later,
    apart:
      kind === "split" ? new Set([...state.apart].filter((key) => !back.has(key))) : state.apart,
    asked: touching(state.asked, entry.keys),
  };
}

/** Brings back what was asked before, as it was, of all who are in the pile yet. @param {SortState} state @param {number} now @returns {[SortState, SortEffect[]]} */
export function onUndone(state, now) {
  const act = state.acts.at(-1);
  if (!act) return [state, []];
  const { entry, unticked, kind, n } = act;
  const back = stillThere(entry, state.people);
  const queue = [...back, ...without(state.queue, new Set(entry.keys))];
  const written = kind === "told" || kind === "kept";
  /** @type {SortState} */
  const undone = {
    ...forgotten(state, act),
    phase: "asking",
    queue,
    unticked: back[0] === entry ? unticked : new Set(),
    shownAt: now,
    said: { kind: "undone", act },
  };
  const [next, effects] = queue.length === 0 ? lookAhead(undone) : [undone, []];
  return [next, written ? [{ do: "undo", n }, ...effects] : effects];
}

/**
 * Brings back whom it was said about, right after whoever is being asked about; a question that only followed from what was said gives
 * way to the one before. Who was put off since comes back with the next order.
 * @param {SortState} state
 * @param {Extract<SortEvent, { type: "write_failed" }>} event
 * @returns {SortState}
 */
export function onWriteFailed(state, { n, message }) {
  const act = state.acts.find((each) => each.n === n);
  if (!act) return state;
  const { entry } = act;
  const [first, ...others] = state.queue;
  const follows = first?.keys.every((key) => act.keys.includes(key)) ?? true;
  const [shown, rest] = first && !follows ? [[first], others] : [[], state.queue];
  const inSight = new Set(shown.flatMap(({ keys }) => keys));
  const keys = act.keys.filter((key) => !inSight.has(key) && !state.later.has(key));
  const back = keys.length === entry.keys.length ? [entry] : oneByOne(entry, keys);
  return {
    ...forgotten(state, act),
    phase: shown.length > 0 || keys.length > 0 ? "asking" : state.phase,
    queue: [...shown, ...back, ...without(rest, new Set(keys))],
    unticked: follows ? new Set() : state.unticked,
    stale: true,
    said: { kind: "lost", act, message },
  };
}

/** What was told stands, so the order that holds is not known. @param {SortState} state @param {string} message @returns {SortState} */
export const onUndoFailed = (state, message) => ({
  ...state,
  stale: true,
  said: { kind: "undo_lost", message },
});
