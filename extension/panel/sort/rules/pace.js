/**
 * How long it takes, from how long it took so far.
 * @import { SortState } from "./state.js"
 */

/** The pace is that of the last answers. */
const LAST = 20;
/** One who takes longer is elsewhere. */
const LONGEST_MS = 30_000;
/** Before so many answers nobody knows. */
const ENOUGH = 3;
const MINUTE_MS = 60_000;

/** @param {SortState} state @param {number} now epoch milliseconds @returns {SortState} */
export function timed(state, now) {
  const span = Math.min(Math.max(0, now - state.shownAt), LONGEST_MS);
  return { ...state, spans: [...state.spans, span].slice(-LAST), shownAt: now };
}

/** How many minutes are left, rounded up; null where that is not known yet. @param {SortState} state */
export function minutesLeft({ spans, queue }) {
  if (spans.length < ENOUGH || queue.length === 0) return null;
  const mean = spans.reduce((sum, span) => sum + span, 0) / spans.length;
  return Math.ceil((mean * queue.length) / MINUTE_MS);
}
