/** @type {WeakMap<EventTarget, (event: Event) => void>} */
const handlers = new WeakMap();

/**
 * Makes `handler` answer clicks on a node; a later call replaces it.
 * @param {Element | null | undefined} node
 * @param {(event: Event) => void} handler
 */
export function onClick(node, handler) {
  if (node) handlers.set(node, handler);
}

/**
 * Listens once at the root, as the site's renderer does, and hands each click to the nearest handler.
 * @param {HTMLElement} root
 * @param {{untrusted_clicks: boolean, enter: string}} options
 */
export function listen(root, options) {
  root.addEventListener("click", (event) => {
    if (!event.isTrusted && !options.untrusted_clicks) return;
    for (const node of event.composedPath()) {
      const handler = handlers.get(node);
      if (handler) return handler(event);
    }
  });
  root.addEventListener("keydown", (event) => {
    const target = /** @type {Element} */ (event.target);
    const control = target.closest("a[aria-disabled]");
    if (event.key === "Enter" && control && options.enter === "ignored") event.preventDefault();
  });
}
