/**
 * The throttle's numbers and their rule, the same as `pycore/throttle/rule.py`: the core rules, and
 * this stands in where the core cannot be reached. Instants are epoch milliseconds.
 * A test asks both the same questions.
 */

/** @typedef {{ gap_seconds: number, per_hour: number, per_day: number }} Limits */
/** @typedef {Limits & { pending: { limits: Limits, from: number } | null }} LimitsInForce */

/**
 * What the user may set each limit to (F4, A4, H4, B2, Z4).
 * @type {Readonly<Record<keyof Limits, readonly [number, number]>>}
 */
export const LIMIT_RANGES = Object.freeze({
  gap_seconds: [20, 3600],
  per_hour: [1, 10],
  per_day: [1, 30],
});

/** @type {Readonly<Limits>} */
export const DEFAULT_LIMITS = Object.freeze({ gap_seconds: 60, per_hour: 5, per_day: 10 });

/** @type {Readonly<Limits>} */
export const STRICTEST_LIMITS = Object.freeze({ gap_seconds: 3600, per_hour: 1, per_day: 1 });

/** How long a looser setting waits before it takes effect. */
export const LOOSER_AFTER_MS = 86_400_000;

/** How long a change of one limit can be taken back whole. */
export const UNDO_LIMIT_MS = 60_000;

const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** The statements that each ruling rests on. @type {Record<"allow" | "gap" | "hour" | "day", string[]>} */
export const CITES = {
  allow: ["H4"],
  gap: ["H4", "B2"],
  hour: ["F4", "B2"],
  day: ["A4", "F4", "Z4"],
};

/**
 * The limits that hold now.
 * @param {LimitsInForce} stored
 * @param {number} now
 * @returns {Limits}
 */
export function limitsAt({ pending, ...limits }, now) {
  return pending && now >= pending.from ? pending.limits : limits;
}

/**
 * @param {Limits} one
 * @param {Limits} other
 * @returns {Limits} the stricter of both, limit by limit
 */
export const stricter = (one, other) => ({
  gap_seconds: Math.max(one.gap_seconds, other.gap_seconds),
  per_hour: Math.min(one.per_hour, other.per_hour),
  per_day: Math.min(one.per_day, other.per_day),
});

/**
 * @param {Limits} one
 * @param {Limits} other
 */
export const sameLimits = (one, other) =>
  one.gap_seconds === other.gap_seconds &&
  one.per_hour === other.per_hour &&
  one.per_day === other.per_day;

/**
 * Sets limits: what is stricter holds at once, what is looser in 24 hours.
 * @param {LimitsInForce} stored
 * @param {Limits} wanted
 * @param {number} now
 * @returns {LimitsInForce}
 */
export function changeLimits(stored, wanted, now) {
  const current = limitsAt(stored, now);
  const atOnce = stricter(current, wanted);
  if (sameLimits(atOnce, wanted)) return { ...atOnce, pending: null };
  const waiting = stored.pending && now < stored.pending.from ? stored.pending : null;
  const asked = waiting && sameLimits(stricter(waiting.limits, wanted), wanted);
  const from = waiting && asked ? waiting.from : now + LOOSER_AFTER_MS;
  return { ...atOnce, pending: { limits: wanted, from } };
}

/**
 * Rules on the next withdrawal by the user's own hand.
 * @param {number[]} journal when the withdrawals that count were made
 * @param {Limits} limits
 * @param {number} now
 * @returns {{ ruling: "allow" | "hold", reason: "allow" | "gap" | "hour" | "day", cites: string[], next_at: number | null,
 *   left: { hour: number, day: number } }}
 */
export function rule(journal, limits, now) {
  const made = journal.map((at) => Math.min(at, now)).sort((one, other) => one - other);
  const within = (/** @type {number} */ span) => made.filter((at) => now - at < span);
  const gap = limits.gap_seconds * 1000;
  const inHour = within(HOUR_MS);
  const inDay = within(DAY_MS);
  const left = {
    hour: Math.max(0, limits.per_hour - inHour.length),
    day: Math.max(0, limits.per_day - inDay.length),
  };
  /** @type {{ at: number, reason: "allow" | "gap" | "hour" | "day" }[]} */
  const holds = [
    { at: 0, reason: "allow" },
    { at: freeAt(within(gap), 1, gap), reason: "gap" },
    { at: freeAt(inHour, limits.per_hour, HOUR_MS), reason: "hour" },
    { at: freeAt(inDay, limits.per_day, DAY_MS), reason: "day" },
  ];
  const { at, reason } = holds.reduce((latest, each) => (each.at > latest.at ? each : latest));
  const cites = CITES[reason];
  return at > 0
    ? { ruling: "hold", reason, cites, next_at: at, left }
    : { ruling: "allow", reason, cites, next_at: null, left };
}

/**
 * Until when a ruling on these withdrawals stays true: until the first of them leaves its gap, hour or day.
 * @param {number[]} journal when the withdrawals that count were made
 * @param {Limits} limits
 * @param {number} now
 * @returns {number} epoch milliseconds; Infinity where none ever does
 */
export function freshUntil(journal, limits, now) {
  const spans = [limits.gap_seconds * 1000, HOUR_MS, DAY_MS];
  const ends = journal.flatMap((at) => spans.map((span) => Math.min(at, now) + span));
  return Math.min(Infinity, ...ends.filter((end) => end > now));
}

/**
 * When fewer than `limit` of the counted (oldest first) are left; 0 where it is so already.
 * @param {number[]} counted
 * @param {number} limit
 * @param {number} span
 */
function freeAt(counted, limit, span) {
  const oldest = counted[counted.length - limit];
  return oldest === undefined ? 0 : oldest + span;
}
