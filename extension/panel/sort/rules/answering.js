/**
 * What an answer makes of the queue: the next one is there at once.
 * @import { Act, ActKind, Choice, Entry, SortEffect, SortState } from "./state.js"
 */
import { following, isGroup, oneByOne } from "./entries.js";
import { lookAhead } from "./order.js";
import { timed } from "./pace.js";
import { MOST_ACTS, ticked } from "./state.js";

/** @typedef {{ kind: ActKind, keys: readonly string[], choice?: Choice, open?: number }} Saying */

/**
 * @param {SortState} state
 * @param {Saying} saying
 * @param {Entry[]} instead what is asked in place of the first one
 * @param {number} now
 * @returns {SortState}
 */
function said(state, { kind, keys, choice, open = 0 }, instead, now) {
  const [entry, ...rest] = state.queue;
  if (!entry) return state;
  const n = state.count + 1;
  /** @type {Act} */
  const act = { n, kind, entry, keys, unticked: state.unticked, choice: choice ?? null, open };
  return {
    ...timed(state, now),
    queue: [...instead, ...rest],
    unticked: new Set(),
    acts: [...state.acts, act].slice(-MOST_ACTS),
    count: n,
    asked: touching(state.asked, entry.keys),
    said: { kind: "act", act },
  };
}

/** @param {SortState["asked"]} asked @param {readonly string[]} keys @returns {SortState["asked"]} */
export const touching = (asked, keys) =>
  asked && { ...asked, touched: new Set([...asked.touched, ...keys]) };

/** Those of the first one's people who are not meant are asked about one by one. @param {SortState} state */
function spared(state) {
  const [entry] = state.queue;
  return entry
    ? oneByOne(
        entry,
        entry.keys.filter((key) => state.unticked.has(key)),
      )
    : [];
}

/** @param {SortState} state @param {Iterable<string>} keys @returns {SortState} */
const apart = (state, keys) => ({ ...state, apart: new Set([...state.apart, ...keys]) });

/**
 * @param {SortState} state
 * @param {string} id of the choice
 * @param {number} now
 * @returns {[SortState, SortEffect[]]}
 */
export function onAnswered(state, id, now) {
  const [entry] = state.queue;
  const keys = ticked(state);
  const choice = entry?.choices.find((each) => each.id === id);
  if (!entry || !choice || keys.length === 0) return [state, []];
  const next = following(entry, choice, state.followUps);
  const settled = next.length > 0 ? keys.length : choice.settles;
  const open = Math.max(0, keys.length - settled);
  const instead = [...next, ...spared(state)];
  const after = said(
    apart(state, state.unticked),
    { kind: "told", keys, choice, open },
    instead,
    now,
  );
  return telling(after, { facts: choice.facts, decided: null });
}

/** @param {SortState} state @param {number} now @returns {[SortState, SortEffect[]]} */
export function onKept(state, now) {
  const keys = ticked(state);
  if (keys.length === 0) return [state, []];
  const after = said(apart(state, state.unticked), { kind: "kept", keys }, spared(state), now);
  return telling(after, { facts: {}, decided: "keep" });
}

/** @param {SortState} state @param {{ facts: Choice["facts"], decided: "keep" | null }} what @returns {[SortState, SortEffect[]]} */
function telling(state, what) {
  const { count: n } = state;
  const keys = state.acts.at(-1)?.keys ?? [];
  const [next, effects] = lookAhead(state);
  return [next, [{ do: "tell", n, keys, ...what }, ...effects]];
}

/** All of the first one's people are asked about in another sitting. @param {SortState} state @param {number} now @returns {[SortState, SortEffect[]]} */
export function onPutOff(state, now) {
  const keys = state.queue[0]?.keys ?? [];
  if (keys.length === 0) return [state, []];
  const later = new Set([...state.later, ...keys]);
  return lookAhead({ ...said(state, { kind: "later", keys }, [], now), later });
}

/** @param {SortState} state @param {number} now @returns {[SortState, SortEffect[]]} */
export function onSplit(state, now) {
  const [entry] = state.queue;
  if (!entry || !isGroup(entry)) return [state, []];
  const { keys } = entry;
  const after = said(apart(state, keys), { kind: "split", keys }, oneByOne(entry, keys), now);
  // The core words each one's question; those in sight wait for it.
  return [{ ...after, stale: true }, []];
}

/** @param {SortState} state @param {string} key @param {boolean} on @returns {SortState} */
export function onTicked(state, key, on) {
  if (!state.queue[0]?.keys.includes(key)) return state;
  const unticked = new Set(state.unticked);
  if (on) unticked.delete(key);
  else unticked.add(key);
  return { ...state, unticked };
}
