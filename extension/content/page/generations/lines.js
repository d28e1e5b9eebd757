import { closest, contains, findAll, hasOwnText } from "../dom.js";

/** What shows no line of text of its own. */
const SILENT = "svg, button, style, script";

/**
 * The elements that hold the lines of text of a row, in order: each the outermost that has text of its own.
 * @param {Element} row
 * @param {Element[]} apart elements whose text does not count
 */
export function linesOf(row, apart) {
  /** @type {Element[]} */
  const lines = [];
  for (const element of findAll(row, "*")) {
    if (closest(element, SILENT) || apart.some((other) => contains(other, element))) continue;
    if (lines.some((line) => contains(line, element)) || !hasOwnText(element)) continue;
    lines.push(element);
  }
  return lines;
}
