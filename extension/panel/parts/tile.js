/** @import { Child } from "../../ui/elements.js" */
import { make } from "../../ui/elements.js";

/**
 * A view that has nothing to show: why, and the one thing that helps.
 * @param {object} parts
 * @param {Node} parts.mark
 * @param {string} parts.title
 * @param {Child | Child[]} [parts.text]
 * @param {Child[]} [parts.acts]
 */
export const tile = ({ mark, title, text, acts = [] }) =>
  make(
    "div",
    { class: "mid" },
    mark,
    make("h2", { tabindex: -1 }, title),
    text && make("p", { class: "note" }, text),
    acts.length > 0 && make("span", { class: "acts" }, acts),
  );

/**
 * @param {string} wording
 * @param {() => void} press
 * @param {string} [look]
 */
export const pushButton = (wording, press, look = "") =>
  make("button", { class: `push ${look}`, on: { click: press } }, wording);

/** Something is on its way. @param {string} look @param {...Child} said */
export const pulses = (look, ...said) =>
  make(
    "div",
    { class: look },
    said,
    [0, 1, 2].map(() => make("i", { class: "pulse" })),
  );

/**
 * Tries once more what failed: the place shows that it does, and keeps the focus, which would go with the button.
 * @param {HTMLElement} place
 * @param {Node} waiting
 * @param {() => Promise<unknown>} load fills the place again
 */
export async function tryAgain(place, waiting, load) {
  place.tabIndex = -1;
  place.replaceChildren(waiting);
  place.focus({ preventScroll: true });
  await load();
  if (document.activeElement === place) place.querySelector("h2")?.focus({ preventScroll: true });
}
