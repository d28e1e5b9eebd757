import {
  attribute,
  childrenOf,
  closest,
  contains,
  find,
  findAll,
  fold,
  hasOwnText,
  labelOf,
  readableText,
} from "../dom.js";

/** What shows no line of text of its own. */
const SILENT = "svg, button, style, script";
/** Reads as one line, whatever others have put round its words. */
const WHOLE = "p, h3";

/**
 * The elements that hold the lines of text of a row, in order: each the outermost that has text of its own, or is a paragraph.
 * @param {Element} row
 * @param {Element[]} apart elements whose text does not count
 */
export function linesOf(row, apart) {
  /** @type {Element[]} */
  const lines = [];
  for (const element of findAll(row, "*")) {
    if (closest(element, SILENT) || apart.some((other) => contains(other, element))) continue;
    if (lines.some((line) => contains(line, element))) continue;
    const isWhole = closest(element, WHOLE) === element && fold(readableText(element)) !== "";
    if (isWhole || hasOwnText(element)) lines.push(element);
  }
  return lines;
}

/** The text that a node shows. @param {Node} node */
function shownBy(node) {
  if (node instanceof Text) return fold(node.data);
  return node instanceof Element && closest(node, SILENT) !== node ? fold(readableText(node)) : "";
}

/**
 * The texts that a line may mean: all of it, its bare text without the elements in it, each of these alone.
 * @param {Element} line
 */
export function textsOf(line) {
  const texts = [fold(readableText(line))];
  // Most lines are text alone.
  if (!find(line, "*")) return texts;
  let parts = /** @type {Node[]} */ ([line]);
  while (parts.length === 1 && parts[0] instanceof Element) {
    parts = childrenOf(parts[0]).filter((node) => shownBy(node) !== "");
  }
  if (parts.length < 2) return texts;
  const own = parts.filter((node) => node instanceof Text).map(shownBy);
  return [...texts, own.join(" "), ...parts.filter((node) => node instanceof Element).map(shownBy)];
}

/** What the picture of a row is called; "" where it has no name. @param {Element} row @param {string} within what it stands in */
export function pictureLabel(row, within) {
  const named = findAll(row, `${within} [alt], ${within} [aria-label], ${within}[aria-label]`);
  return named.map((each) => fold(attribute(each, "alt")) || labelOf(each)).find(Boolean) ?? "";
}
