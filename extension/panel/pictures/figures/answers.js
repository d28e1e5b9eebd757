/** How long answers took: the share of the user's own invitations that were answered, by days since sending. */

/** @typedef {import("../../../shared/contract.d.ts").TimesReply} Times */
/** @typedef {{ day: number, answered: number }} Point a step: from that day on so large a share was answered */
/**
 * @typedef {object} Curve
 * @property {Point[]} steps from day 0
 * @property {number} lastDay where the drawing ends
 * @property {Point} mark nine in ten of the answers had come
 */

/** Most answers come soon: what comes later is drawn only where it matters. */
const SHOWN_DAYS = 60;
const LONGEST_DAYS = 180;
/** Days of the table that everybody knows by name. */
const READ_DAYS = [0, 1, 3, 7, 14, 30, 60, 90, 180];

/**
 * The share answered on a day, the answers of that day included.
 * @param {Point[]} steps
 * @param {number} day
 */
export const shareOn = (steps, day) => steps.findLast((step) => step.day <= day)?.answered ?? 0;

/**
 * The curve of open invitations turned round; null where there are too few answers for one.
 * @param {Pick<Times, "points" | "nine_in_ten">} times
 * @returns {Curve | null}
 */
export function curveOf({ points, nine_in_ten: most }) {
  if (most === null) return null;
  const steps = points.map(([day = 0, open = 1]) => ({ day, answered: 1 - open }));
  const reach = steps.at(-1)?.day ?? 0;
  const lastDay = Math.min(reach, most > SHOWN_DAYS / 2 ? LONGEST_DAYS : SHOWN_DAYS);
  return {
    steps,
    lastDay: Math.max(lastDay, most, 1),
    mark: { day: most, answered: shareOn(steps, most) },
  };
}

/**
 * What the curve says, as a table: the days one asks about, and the day of the mark.
 * @param {Curve} curve
 * @returns {Point[]}
 */
export function readOff({ steps, lastDay, mark }) {
  const days = [...new Set([...READ_DAYS, mark.day, Math.floor(lastDay)])].sort((a, b) => a - b);
  return days
    .filter((day) => day <= lastDay)
    .map((day) => ({ day, answered: shareOn(steps, day) }));
}

/**
 * The upper end of an axis of shares: the next tenth that can be halved into a round one.
 * @param {number} share the highest that is drawn
 */
export const topShare = (share) => Math.min(1, Math.max(0.2, Math.ceil(share * 5 - 1e-9) / 5));
