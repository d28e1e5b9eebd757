/**
 * How much of the upper edge the site keeps for itself while a list scrolls: its header, its tabs. Read from the page, for each
 * form of it keeps something else there.
 *
 * @typedef {{ top: number, layer: number }} Edge `top`: pixels below the upper edge of what scrolls; `layer`: a `z-index` over
 *   the rows and under what the site keeps there
 */
import { boxOf, elementAt, find, findAll, parentOf } from "../dom.js";

/** What is higher than this share of the window is no header: it lies over the page. */
const HEADER = 0.4;
/** So many headers may lie one below the other. */
const MOST = 3;

/** @param {Element} element */
const childrenOf = (element) => findAll(element, ":scope > *");

/** Those before an element that stand in the same box; a wrapper without a box counts for what it holds. @param {Element} element */
function* before(element) {
  const parent = parentOf(element);
  for (const each of parent ? childrenOf(parent) : []) {
    if (each === element) return;
    if (getComputedStyle(each).display === "contents") yield* childrenOf(each);
    else yield each;
  }
}

/** @param {DOMRect} one @param {DOMRect} other */
const isAbove = (one, other) => one.left < other.right && other.left < one.right;

/** @param {Element} element */
const isLow = (element) => boxOf(element).height < innerHeight * HEADER;

/** @param {Element | null} element */
function fixedAround(element) {
  for (let up = element; up; up = parentOf(up)) {
    if (getComputedStyle(up).position === "fixed") return up;
  }
  return null;
}

/**
 * @param {Element} host what sticks
 * @param {Element} scroller
 * @returns {Edge}
 */
export function stickyEdge(host, scroller) {
  const own = boxOf(host);
  const start = scroller === find(document, "html") ? 0 : boxOf(scroller).top;
  let top = 0;
  let layer = Infinity;
  /** @param {CSSStyleDeclaration} style @param {number} bottom */
  const keep = ({ zIndex }, bottom) => {
    top = Math.max(top, bottom);
    if (zIndex !== "auto") layer = Math.min(layer, Number(zIndex) - 1);
  };
  for (let up = /** @type {Element | null} */ (host); up && up !== scroller; up = parentOf(up)) {
    for (const each of before(up)) {
      const style = getComputedStyle(each);
      if (style.position !== "sticky" || style.top === "auto") continue;
      const box = boxOf(each);
      if (isAbove(box, own) && isLow(each)) keep(style, parseFloat(style.top) + box.height);
    }
  }
  for (let tries = 0; tries < MOST; tries += 1) {
    const fixed = fixedAround(elementAt(document, (own.left + own.right) / 2, start + top + 1));
    if (!fixed || !isLow(fixed)) break;
    keep(getComputedStyle(fixed), boxOf(fixed).bottom - start);
  }
  return { top, layer: Number.isFinite(layer) ? Math.max(layer, 1) : 1 };
}
