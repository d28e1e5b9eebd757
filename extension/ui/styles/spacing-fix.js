import { parentOf } from "../../shared/dom/tree.js";

/**
 * What an element of no size at the end of an element must wear so that nothing beside it moves: a flex container puts its
 * gap before it, a grid gives it a track.
 * @param {Element} place
 */
export function spacingFixFor(place) {
  let parent = /** @type {Element | null} */ (place);
  while (parent && getComputedStyle(parent).display === "contents") parent = parentOf(parent);
  if (!parent) return "";
  const { display, flexDirection, columnGap, rowGap } = getComputedStyle(parent);
  if (display.endsWith("grid")) {
    return ":host { grid-area: 1 / 1 / 2 / 2 !important; place-self: start !important; }";
  }
  if (!display.endsWith("flex")) return "";
  const column = flexDirection.startsWith("column");
  const gap = Number.parseFloat(column ? rowGap : columnGap) || 0;
  return gap > 0 ? `:host { margin-${column ? "top" : "left"}: ${-gap}px !important; }` : "";
}
