import { boxOf, isConnected } from "../../page/dom.js";

/** Rows are drawn this far from what is shown, so that nobody who scrolls sees them come: a window's height. */
const MARGIN = "100% 0px";

/**
 * Tells which rows come near what is shown, and which were passed.
 * @param {(rows: Element[]) => void} onNear
 * @param {(rows: Element[]) => void} onPassed
 * @param {AbortSignal} signal
 */
export function watchVisibility(onNear, onPassed, signal) {
  const watcher = new IntersectionObserver(
    (entries) => {
      // A row may come back before anybody noticed that it was gone: it is watched on.
      const here = entries.filter(({ target }) => isConnected(target));
      const near = here.filter(({ isIntersecting }) => isIntersecting);
      const passed = here.filter(({ isIntersecting }) => !isIntersecting);
      if (passed.length > 0) onPassed(passed.map(({ target }) => target));
      if (near.length > 0) onNear(near.map(({ target }) => target));
    },
    { rootMargin: MARGIN, scrollMargin: MARGIN },
  );
  signal.addEventListener("abort", () => watcher.disconnect());

  return {
    /** Takes in a row that came. @param {Element} row @returns {boolean} whether it is near at once */
    observe(row) {
      const { top, bottom, height } = boxOf(row);
      // One without a box of its own always counts as near.
      if (height === 0 && getComputedStyle(row).display === "contents") return true;
      watcher.observe(row);
      return height > 0 && bottom > -innerHeight && top < 2 * innerHeight;
    },

    /** @param {Element} row */
    unobserve: (row) => watcher.unobserve(row),
  };
}

/** Whether a row is on screen. @param {Element} element */
export function isInSight(element) {
  const { top, bottom, height } = boxOf(element);
  return height > 0 && bottom > 0 && top < innerHeight;
}
