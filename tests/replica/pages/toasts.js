import { onClick } from "./events.js";
import { build } from "./tree.js";

const SECONDS = 8;
const section = () =>
  /** @type {HTMLElement} */ (document.querySelector('[data-testid="toasts-title"]')?.parentElement);

/**
 * Puts the section of notices into an element: into a dialog while one is open, into the page after.
 * @param {Element} parent
 */
export function moveToasts(parent) {
  parent.append(section());
}

/**
 * Shows a notice for a while.
 * @param {{view: any, title: string, none: string}} notice from the server
 */
export function showToast({ view, title, none }) {
  const node = build(view);
  const heading = /** @type {HTMLElement} */ (section().firstElementChild);
  const close = () => {
    node.remove();
    heading.textContent = none;
  };
  heading.textContent = title;
  while (section().children.length > 1) section().lastElementChild?.remove();
  section().append(node);
  onClick(node.querySelector("button"), close);
  setTimeout(close, SECONDS * 1000);
}
