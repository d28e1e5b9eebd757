/** Which rows are in sight, and which are drawn: all rows are of one height, so that the list can be drawn in part. */

/** The height of a row in pixels, as the style sheet has it. */
export const ROW = 82;
/** So many rows above and below those in sight are drawn, too. */
const BEYOND = 6;

/** @typedef {{ top: number, height: number }} Window how far the list is scrolled, and how much of it is seen, in pixels */

/** @param {Window} window @param {number} count of all rows @returns {[from: number, to: number]} as far as they are in sight */
export function inSight({ top, height }, count) {
  const from = Math.max(Math.min(top, count * ROW - height), 0);
  return [Math.floor(from / ROW), Math.min(Math.ceil((from + height) / ROW), count)];
}

/**
 * Those to draw: near sight, and the one that the keyboard is at, so that it keeps the focus.
 * @param {Window} window
 * @param {number} count of all rows
 * @param {number} current the place of the one that the keyboard is at, -1 for none
 * @returns {{ places: number[], reached: number }} `reached`: where the keyboard comes to the list
 */
export function toDraw(window, count, current) {
  const [first, last] = inSight(window, count);
  const from = Math.max(first - BEYOND, 0);
  const to = Math.min(last + BEYOND, count);
  const places = Array.from({ length: Math.max(to - from, 0) }, (_, at) => from + at);
  if (current >= 0 && (current < from || current >= to)) places.push(current);
  return { places: places.sort((a, b) => a - b), reached: current < 0 ? first : current };
}

/**
 * How far to scroll so that a row is in sight.
 * @param {Window} window
 * @param {number} at its place
 * @returns {number} as it is where the row is in sight already
 */
export function scrolledTo({ top, height }, at) {
  const place = at * ROW;
  if (place < top) return place;
  return place + ROW > top + height ? place + ROW - height : top;
}

/** How many rows a page is, for the keys. @param {Window} window */
export const pageOf = ({ height }) => Math.max(Math.floor(height / ROW) - 1, 1);
