import { boxOf } from "../../page/dom.js";

/** @import { Surroundings } from "./badge-placement.js" */

/**
 * @typedef {object} RowElements the elements of a row that a badge must respect; they are read, never changed
 * @property {Element} row
 * @property {Element} control
 * @property {Element} nameLine
 * @property {Element | null} headlineLine
 * @property {Element} sentLine
 * @property {Element | null} note
 * @property {Element | null} avatar
 */

/** The box of an element's text, cut to the element: a clamped line's text reaches beyond what is shown. */
function textBox(/** @type {Element} */ element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  const around = boxOf(element.closest("p") ?? element);
  return {
    left: Math.max(text.left, around.left),
    right: Math.min(text.right, around.right),
    top: text.top,
    bottom: Math.min(text.bottom, around.bottom),
  };
}

/** A row without a box of its own (display: contents) is as large as what it holds. */
function rowBox(/** @type {RowElements} */ { row, avatar, control, sentLine }) {
  const box = boxOf(row);
  if (box.width > 0) return box;
  const parts = [avatar, control, sentLine].flatMap((part) => (part ? boxOf(part) : []));
  return {
    left: Math.min(...parts.map((part) => part.left)),
    right: Math.max(...parts.map((part) => part.right)),
    top: Math.min(...parts.map((part) => part.top)),
    bottom: Math.max(...parts.map((part) => part.bottom)) + 8,
  };
}

/**
 * Reads the boxes around a badge; only reads, so that many rows cost one layout.
 * @param {RowElements} elements
 * @param {number} width of the badge with words
 * @returns {Surroundings | null} null while the row is not shown
 */
export function surroundingsOf(elements, width) {
  const { control, nameLine, headlineLine, sentLine, note, avatar, row } = elements;
  const around = boxOf(control);
  if (around.width === 0) return null;
  const area = rowBox(elements);
  const sent = textBox(sentLine);
  const name = textBox(nameLine);
  const others = [headlineLine, note].flatMap((part) => (part ? textBox(part) : []));
  return {
    area,
    lines: [sent, name],
    control: around,
    avatar: avatar && boxOf(avatar),
    taken: [sent, name, ...others, around],
    width,
    rtl: getComputedStyle(row).direction === "rtl",
  };
}
