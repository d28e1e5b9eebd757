/** From what the limits say to what holds for one tab, pure. */

import { rule } from "../../shared/throttle-fallback.js";
import { isLive, isSpent } from "./reservation-rules.js";

/** @typedef {import("../../shared/stored/document-shapes.js").Entry} Entry */
/** @typedef {import("../../shared/messages/replies.d.ts").Ruling} Ruling */

/** For so long after a confirmed withdrawal the site may still be about to answer. */
const ANSWERS_WITHIN_MS = 20_000;

/**
 * @typedef {object} Books what a ruling is read from
 * @property {Entry[]} entries
 * @property {number | null} pausedUntil epoch milliseconds
 *
 * @typedef {{ ruling: Ruling, limits: import("../../shared/throttle-fallback.js").Limits }} Budget
 *   what the limits say of the withdrawals made so far, reservations left out
 */

/** When the withdrawals that count were made. @param {Entry[]} entries */
export const spentAt = (entries) => entries.filter(isSpent).map(({ at }) => at);

/**
 * The ruling for one tab: its own reservation does not stand in its way, another tab's holds it until that has run out. The
 * reason of a pause, of another tab and of an open outcome is left to be worded, by its cause.
 * @param {Books} books
 * @param {Budget} budget
 * @param {number | null} tab
 * @param {number} now
 * @returns {Ruling}
 */
export function rulingForTab({ entries, pausedUntil }, { ruling, limits }, tab, now) {
  const open = ruling.ruling === "hold" && waitsForOutcome(entries, limits, now);
  /** @type {Ruling} */
  const budget = open ? { ...ruling, cause: "outcome_open" } : ruling;
  const paused = pausedUntil !== null && now < pausedUntil;
  const free = paused ? heldUntil(budget, pausedUntil, "paused") : budget;
  const taken = entries.find((entry) => isLive(entry, now) && entry.tab !== tab);
  if (!taken) return free;
  const held = heldUntil(free, taken.until ?? now, "other_tab");
  const { hour, day } = held.left;
  return { ...held, left: { hour: Math.max(0, hour - 1), day: Math.max(0, day - 1) } };
}

/**
 * Whether nothing holds but withdrawals of which the site has not said yet whether they were made.
 * @param {Entry[]} entries
 * @param {import("../../shared/throttle-fallback.js").Limits} limits
 * @param {number} now
 */
function waitsForOutcome(entries, limits, now) {
  const isOpen = (/** @type {Entry} */ { state, at }) =>
    state === "confirmed" && now - at < ANSWERS_WITHIN_MS;
  const closed = entries.filter((entry) => !isOpen(entry));
  return rule(spentAt(closed), limits, now).ruling === "allow" && entries.some(isOpen);
}

/**
 * @param {Ruling} ruling
 * @param {number} until
 * @param {"paused" | "other_tab"} cause
 * @returns {Ruling} the later hold of both
 */
function heldUntil(ruling, until, cause) {
  const next = ruling.next_at === null ? 0 : Date.parse(ruling.next_at);
  if (next >= until) return ruling;
  return {
    ...ruling,
    ruling: "hold",
    cause,
    cites: ["H4"],
    next_at: new Date(until).toISOString(),
  };
}
