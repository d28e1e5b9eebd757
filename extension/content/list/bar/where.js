/**
 * Where somebody is in the list: at the row that has the focus, at the one they were led to, or at what is in sight.
 * @import { Generation } from "../../page/generation.js"
 */
import { boxOf, find } from "../../page/dom.js";

/** @param {Element} row @param {Element | null} part of it, for a row without a box of its own */
function middleOf(row, part) {
  const box = boxOf(row);
  const { top, bottom } = box.height > 0 || !part ? box : boxOf(part);
  return (top + bottom) / 2;
}

/**
 * @param {Element[]} rows from top to bottom
 * @param {object} around
 * @param {Generation} around.generation
 * @param {Element | null} around.last the row that one was led to last
 * @param {(row: Element) => Element | null} around.partOf
 * @param {number} around.edge pixels of the window below which rows can be seen
 * @returns {number} the first row that lies ahead
 */
export function aheadIn(rows, { generation, last, partOf, edge }) {
  const middle = (/** @type {Element} */ row) => middleOf(row, partOf(row));
  const isSeen = (/** @type {Element} */ row) => middle(row) > edge && middle(row) < innerHeight;
  const focus = find(document, ":focus");
  const focused = focus && generation.rowAt(focus);
  for (const row of [focused, last]) {
    const at = row ? rows.indexOf(row) : -1;
    if (row && at >= 0 && isSeen(row)) return at + 1;
  }
  let [low, high] = [0, rows.length];
  while (low < high) {
    const half = (low + high) >> 1;
    if (middle(/** @type {Element} */ (rows[half])) > edge) high = half;
    else low = half + 1;
  }
  return low;
}
