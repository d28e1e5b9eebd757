/**
 * What Today shows of the core's plan. Nothing here knows the browser.
 *
 * @import { Known, PilePlan } from "../../shared/messages/panel-replies.d.ts"
 *
 * @typedef {object} Turn one person, and when the limits let it happen
 * @property {Known} known
 * @property {number | null} at epoch milliseconds; null where only the day is known, or it may be at once
 * @property {string} on `YYYY-MM-DD`
 *
 * @typedef {"free" | "held" | "full" | "stopped" | "other"} Way how the next withdrawal stands: possible now, after a while, when the 24 hours
 *   allow it again, after midnight, or held by something else, which the ruling's own sentence says
 *
 * @typedef {object} Today
 * @property {number} used withdrawals in the last 24 hours
 * @property {number} most in 24 hours
 * @property {Way} way
 * @property {number | null} nextAt epoch milliseconds, where it is held
 * @property {string} reason why it is held, in the ruling's words
 * @property {Turn | null} first
 * @property {Turn[]} then those after it, as many as are shown
 * @property {number} more how many come after these
 * @property {number} all
 * @property {number | null} doneOn epoch milliseconds
 * @property {number} people on the list, whatever their advice
 */

/** So many are shown after the first one. */
const SHOWN = 6;
/** A wait of up to an hour is counted down. */
const COUNTED_MS = 3_600_000;
/** @type {Readonly<Record<string, Way>>} */
const WAYS = { gap: "held", hour: "held", day: "full", paused: "stopped" };

/** @param {PilePlan} plan @param {number} now @returns {Way} */
function wayOf({ ruling, paused_until }, now) {
  if (paused_until !== null && paused_until > now) return "stopped";
  if (ruling.ruling === "allow") return "free";
  if (ruling.next_at !== null && Date.parse(ruling.next_at) <= now) return "free";
  return WAYS[ruling.cause] ?? "other";
}

/** @param {PilePlan} plan @param {Way} way */
function nextAt({ ruling, paused_until }, way) {
  if (way === "stopped" && paused_until !== null) return paused_until;
  return way !== "free" && ruling.next_at !== null ? Date.parse(ruling.next_at) : null;
}

/**
 * @param {PilePlan} plan
 * @param {readonly Known[]} people
 * @param {ReadonlySet<string>} later put off in this sitting: they come after all others
 * @param {number} now epoch milliseconds
 * @returns {Today}
 */
export function today(plan, people, later, now) {
  const known = new Map(people.map((each) => [each.key, each]));
  const due = plan.steps.flatMap(({ key }) => {
    const person = known.get(key);
    return person && person.advice?.certainty !== "tentative" ? [person] : [];
  });
  const line = [
    ...due.filter(({ key }) => !later.has(key)),
    ...due.filter(({ key }) => later.has(key)),
  ];
  const turns = line.map((person, place) => {
    const { on = "", at = null } = plan.steps[place] ?? {};
    return { known: person, at: at === null ? null : Date.parse(at), on };
  });
  const [first = null, ...rest] = turns;
  const way = wayOf(plan, now);
  return {
    used: plan.used_day,
    most: plan.per_day,
    way,
    nextAt: nextAt(plan, way),
    reason: plan.ruling.reason,
    first,
    then: rest.slice(0, SHOWN),
    more: Math.max(0, rest.length - SHOWN),
    all: turns.length,
    doneOn: plan.done_on === null ? null : Date.parse(`${plan.done_on}T00:00`),
    people: people.length,
  };
}

/** What is drawn of the pieces, one for each withdrawal that 24 hours allow. @param {Pick<Today, "used" | "most" | "first">} today @returns {("done" | "next" | "")[]} */
export const pieces = ({ used, most, first }) =>
  Array.from({ length: most }, (_, at) => {
    if (at < used) return "done";
    return at === used && first ? "next" : "";
  });

/** Milliseconds to count down; null where the wait is long, or there is none. @param {Pick<Today, "nextAt">} today @param {number} now */
export function countdown({ nextAt: until }, now) {
  if (until === null || until <= now || until - now > COUNTED_MS) return null;
  return until - now;
}
