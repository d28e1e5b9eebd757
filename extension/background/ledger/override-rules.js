/**
 * The one way past a hold, pure: once in 24 hours, for one person, after a reason of some length and a wait, and by hand.
 * The page is believed nothing.
 */

import { isLive } from "./reservation-rules.js";

/** @typedef {import("../../shared/stored/document-shapes.js").Asked} Asked */
/** @typedef {import("../../shared/stored/document-shapes.js").Entry} Entry */

const DAY_MS = 86_400_000;
/** Shortest reason, in characters. */
const LEAST_REASON = 20;
/** How long it takes until the asked-for withdrawal may be made. */
const WAIT_MS = 300_000;
/** How long it may be made then. */
const OPEN_MS = 1_800_000;

/**
 * When the next override may be asked for; an entry later than now counts as made now.
 * @param {Entry[]} entries
 * @param {number} now
 * @returns {number} epoch milliseconds, 0: now
 */
function nextOverrideAt(entries, now) {
  const made = entries.filter(({ override, state }) => override !== null && state !== "failed");
  const last = Math.max(...made.map(({ at }) => Math.min(at, now)), -Infinity);
  return now - last < DAY_MS ? last + DAY_MS : 0;
}

/**
 * What is kept of a wish to get past a hold: the wait begins where the reason is long enough and the day's one is not used;
 * asking anew begins it anew.
 * @param {Asked | null} before
 * @param {{ key: string | null, name: string, reason: string }} wanted
 * @param {Entry[]} entries
 * @param {number} now
 * @returns {Asked | null}
 */
export function askedAfter(before, { key, name, reason }, entries, now) {
  const isLongEnough = [...reason.trim()].length >= LEAST_REASON;
  if (!isLongEnough || nextOverrideAt(entries, now) > 0) return before;
  return { key, name, reason: reason.trim(), at: now };
}

/**
 * The reason for which this person's withdrawal passes a hold: theirs, asked for long enough ago and not too long; null where
 * it does not.
 * @param {Asked | null} asked
 * @param {{ key: string | null, name: string }} person
 * @param {Entry[]} entries
 * @param {number} now
 */
export function overrideReason(asked, person, entries, now) {
  if (!asked || asked.key !== person.key || asked.name !== person.name) return null;
  const waited = now - asked.at;
  const isReady = waited >= WAIT_MS && waited < WAIT_MS + OPEN_MS;
  const isOthers = entries.some((entry) => isLive(entry, now));
  return isReady && !isOthers && nextOverrideAt(entries, now) === 0 ? asked.reason : null;
}

/**
 * What was asked for, as long as it can still be of use, and when; or from when one may be asked for.
 * @param {Asked | null} asked
 * @param {Entry[]} entries
 * @param {number} now
 * @returns {import("../../shared/messages/replies.d.ts").Override}
 */
export function overrideState(asked, entries, now) {
  const next_at = nextOverrideAt(entries, now);
  const isUseful = asked && next_at === 0 && Math.abs(now - asked.at) < WAIT_MS + OPEN_MS;
  return {
    kind: "override",
    asked: isUseful ? { key: asked.key, name: asked.name, ready_at: asked.at + WAIT_MS } : null,
    next_at,
  };
}
