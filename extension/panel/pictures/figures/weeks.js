/** Withdrawals week by week, and what the limits allow in a week. */

/** @typedef {{ from: number, until: number, count: number }} Week midnights of local time, in epoch milliseconds */

const DAYS = 7;
const HOURS_A_DAY = 24;
const DAY_SECONDS = 86_400;

/**
 * The last weeks, this one included.
 * @param {number} now epoch milliseconds
 * @param {number} firstDay of the week, 1 for Monday to 7 for Sunday
 * @param {number} count
 * @returns {{ from: number, until: number }[]} the oldest first
 */
export function lastWeeks(now, firstDay, count) {
  const start = new Date(now);
  start.setHours(0, 0, 0, 0);
  start.setDate(start.getDate() - ((start.getDay() - firstDay + DAYS) % DAYS));
  // By the calendar, for a week in which the clocks change is an hour longer or shorter.
  const startOf = (/** @type {number} */ back) =>
    new Date(start.getFullYear(), start.getMonth(), start.getDate() - DAYS * back).getTime();
  return Array.from({ length: count }, (_, at) => ({
    from: startOf(count - 1 - at),
    until: startOf(count - 2 - at),
  }));
}

/**
 * @param {number[]} instants epoch milliseconds
 * @param {{ from: number, until: number }[]} weeks
 * @returns {Week[]}
 */
export const countByWeek = (instants, weeks) =>
  weeks.map(({ from, until }) => ({
    from,
    until,
    count: instants.filter((at) => from <= at && at < until).length,
  }));

/**
 * The most withdrawals that the limits allow in seven days.
 * @param {import("../../../shared/throttle-fallback.js").Limits} limits
 */
export const weekLimit = ({ gap_seconds, per_hour, per_day }) =>
  DAYS * Math.min(per_day, HOURS_A_DAY * per_hour, Math.floor(DAY_SECONDS / gap_seconds));
