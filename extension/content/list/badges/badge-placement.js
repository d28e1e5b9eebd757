/**
 * @import { Box } from "../../../ui/host.js"
 * @import { Spot } from "../../../ui/badge/badge.js"
 *
 * @typedef {object} Surroundings
 * @property {Box} area the row; nothing is placed outside
 * @property {Box[]} lines lines of text beside which the badge may stand, the best first
 * @property {Box} control the site's withdraw control
 * @property {Box | null} avatar
 * @property {Box[]} taken everything that must stay visible: all text and the control
 * @property {number} width of the badge with words, in pixels
 * @property {boolean} rtl
 */

const GAP = 10;
const HEIGHTS = [22, 20];
const SHIFTS = [0, 2, 4, -2, -4];

/** @param {Box} a @param {Box} b */
const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** @param {Box} inner @param {Box} outer */
const within = (inner, outer) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/**
 * Where the badge of a row goes: after the line that says when it was sent, with words where they fit, else as a mark
 * alone there, beside another line, or under the control. The corner of the picture is the last resort.
 * @param {Surroundings} surroundings
 * @returns {Spot}
 */
export function placeBadge({ area, lines, control, avatar, taken, width, rtl }) {
  const blocks = [...taken, ...(avatar ? [avatar] : [])];
  /** @param {number} left @param {number} top @param {number} wide @param {number} high */
  const isFree = (left, top, wide, high) => {
    const box = { left, top, right: left + wide, bottom: top + high };
    return within(box, area) && !blocks.some((block) => meet(block, box));
  };
  /** @param {Box} line @param {number | null} wide null for a square @returns {Spot | null} */
  const beside = (line, wide) => {
    for (const height of HEIGHTS) {
      const size = wide ?? height;
      const left = rtl ? line.left - GAP - size : line.right + GAP;
      for (const shift of SHIFTS) {
        const top = (line.top + line.bottom - height) / 2 + shift;
        // Half the gap must stay free on the far side as well, so that the control keeps its air.
        const from = rtl ? left - GAP / 2 : left;
        if (isFree(from, top, size + GAP / 2, height)) {
          return { left, top, height, compact: wide === null };
        }
      }
    }
    return null;
  };
  const [sent] = lines;
  const worded = sent ? beside(sent, width) : null;
  if (worded) return worded;
  for (const line of lines) {
    const spot = beside(line, null);
    if (spot) return spot;
  }
  for (const height of HEIGHTS) {
    const left = rtl ? control.left : control.right - height;
    const top = control.bottom + 2;
    if (isFree(left, top, height, height)) return { left, top, height, compact: true };
  }
  const corner = avatar ?? area;
  const left = rtl ? corner.left : corner.right - 20;
  return { left, top: corner.bottom - 20, height: 20, compact: true };
}
