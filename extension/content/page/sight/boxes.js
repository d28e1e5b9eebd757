/** @typedef {{ left: number, top: number, right: number, bottom: number }} Box pixels of the window */

/** Corners are looked at this far inside, in pixels, and what moves less stands still. */
export const INSET = 3;
/** The part of a round corner's radius that lies outside the curve, along each side. */
const OUTSIDE_CURVE = 0.3;

/** The part that two boxes share; its sides may cross where they share none. @param {Box} one @param {Box} other @returns {Box} */
export const shared = (one, other) => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

/** The smallest box around some boxes. @param {Box[]} boxes @returns {Box} */
export const around = (boxes) => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** @param {Box} box @param {number} least pixels on each side */
export const isLarge = ({ left, top, right, bottom }, least) =>
  right - left >= least && bottom - top >= least;

/** @param {Box} inner @param {Box} outer @param {number} [tolerance] pixels */
export const lies = (inner, outer, tolerance = INSET) =>
  inner.left >= outer.left - tolerance &&
  inner.top >= outer.top - tolerance &&
  inner.right <= outer.right + tolerance &&
  inner.bottom <= outer.bottom + tolerance;

/** @param {Box} box @param {number} x @param {number} y */
export const holds = ({ left, top, right, bottom }, x, y) =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Whether two boxes are the same but for less than anybody sees. @param {Box} one @param {Box} other */
export const isAt = (one, other) => lies(one, other) && lies(other, one);

/** Whether one is as large as the other. @param {Box} one @param {Box} other */
export const isAsLarge = (one, other) =>
  Math.abs(one.right - one.left - other.right + other.left) <= INSET &&
  Math.abs(one.bottom - one.top - other.bottom + other.top) <= INSET;

/**
 * The points of a box at which nothing may lie over it: its middle and its corners.
 * @param {Box} box
 * @param {number} radius of its round corners, in pixels
 * @returns {[number, number][]}
 */
export function pointsOf({ left, top, right, bottom }, radius) {
  const round = Math.min(radius, (right - left) / 2, (bottom - top) / 2) * OUTSIDE_CURVE;
  const inset = INSET + round;
  return [
    [(left + right) / 2, (top + bottom) / 2],
    [left + inset, top + inset],
    [right - inset, top + inset],
    [left + inset, bottom - inset],
    [right - inset, bottom - inset],
  ];
}
