/** Where somebody is in the list: in the row in which they were last, or at what is in sight. */

import { boxOf } from "../../page/dom.js";

/** @param {Element} row @param {Element | null} part of it, for a row without a box of its own */
function middleOf(row, part) {
  const box = boxOf(row);
  const { top, bottom } = box.height > 0 || !part ? box : boxOf(part);
  return (top + bottom) / 2;
}

/**
 * @param {Element[]} rows from top to bottom
 * @param {object} around
 * @param {Element | null} around.last the row that had the focus last
 * @param {(row: Element) => Element | null} around.partOf
 * @param {number} around.edge pixels of the window below which rows can be seen
 * @returns {number} the first row that lies ahead
 */
export function aheadIn(rows, { last, partOf, edge }) {
  const middle = (/** @type {Element} */ row) => middleOf(row, partOf(row));
  const isSeen = (/** @type {Element} */ row) => middle(row) > edge && middle(row) < innerHeight;
  const at = last ? rows.indexOf(last) : -1;
  if (last && at >= 0 && isSeen(last)) return at + 1;
  let [low, high] = [0, rows.length];
  while (low < high) {
    const half = (low + high) >> 1;
    if (middle(/** @type {Element} */ (rows[half])) > edge) high = half;
    else low = half + 1;
  }
  return low;
}
