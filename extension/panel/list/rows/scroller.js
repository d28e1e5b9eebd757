import { make } from "../../../ui/elements.js";

/**
 * A scroller that is asked for its place only when it has moved: to ask while rows are being written would have them laid out each time.
 * @param {HTMLElement} list
 * @param {() => void} moved at most once a frame
 */
export function makeScroller(list, moved) {
  let frame = 0;
  const root = make("div", { class: "scroll", on: { scroll: soon } }, list);
  const window = { top: 0, height: 0 };
  new ResizeObserver(() => {
    window.height = root.clientHeight;
    soon();
  }).observe(root);

  function soon() {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      window.top = root.scrollTop;
      moved();
    });
  }

  return {
    root,
    window,
    /** @param {number} top */
    scrollTo(top) {
      root.scrollTop = window.top = top;
    },
  };
}
