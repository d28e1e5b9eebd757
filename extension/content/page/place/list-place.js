/** Where something of ours can stand above the rows, and what scrolls them. */

import { contains, find, parentOf } from "../dom.js";

/** Whether what an element holds stands one below the other, so that one thing more is one line more. @param {Element} element */
function stacks(element) {
  const { display, flexDirection } = getComputedStyle(element);
  if (display === "flex") return flexDirection.startsWith("column");
  return display === "block" || display === "flow-root" || display === "list-item";
}

/** The ancestors of an element, itself first. @param {Element} element */
function* upFrom(element) {
  for (let up = /** @type {Element | null} */ (element); up; up = parentOf(up)) yield up;
}

/**
 * Before which element, and in which, a line of ours stands: right above the list, in what holds both the list and the site's own
 * filters, so that the line can stick for as long as the list is there.
 * @param {Element} first the uppermost row
 * @param {Element} last
 * @param {Element | null} nav the site's filters
 * @returns {{ parent: Element, before: Element } | null} null where nothing of the kind is safe
 */
export function placeAbove(first, last, nav) {
  for (const outer of nav ? [nav, last] : [last]) {
    for (const before of upFrom(first)) {
      const parent = parentOf(before);
      if (!parent) break;
      // Between two rows would be in the list; the list's own element holds them all.
      if (!contains(before, last) || !contains(parent, outer)) continue;
      if (stacks(parent)) return { parent, before };
      break;
    }
  }
  return null;
}

/** What scrolls an element: the nearest that can, else the window's. @param {Element} element @returns {Element} */
export function scrollerOf(element) {
  const root = /** @type {Element} */ (find(document, "html"));
  for (const up of upFrom(element)) {
    if (up === root || parentOf(up) === root) break;
    if (/auto|scroll/u.test(getComputedStyle(up).overflowY)) return up;
  }
  return root;
}
