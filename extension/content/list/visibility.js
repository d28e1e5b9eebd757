/** Rows are drawn this far from what is shown, so that nobody who scrolls sees them come: a window's height. */
const MARGIN = "100% 0px";
/** So many rows that were passed stay drawn: what is drawn costs the page something with each frame. */
const KEPT = 100;

/**
 * Which rows are worth drawing in a list of a thousand: those near what is shown, and those that were passed last.
 * @param {(rows: Element[]) => void} onNear these came near
 * @param {(row: Element) => boolean} onFar this one was passed long ago; false: it is still needed
 * @param {AbortSignal} signal
 */
export function makeSight(onNear, onFar, signal) {
  /** @type {WeakSet<Element>} */
  const near = new WeakSet();
  /** @type {Set<Element>} Near no more, the longest passed first. */
  const passed = new Set();
  const watcher = new IntersectionObserver(
    (entries) => {
      const came = [];
      for (const { target, isIntersecting } of entries) {
        // It may come back before anybody noticed that it was gone: it is watched on.
        if (!target.isConnected) drop(target);
        else if (isIntersecting) {
          reach(target);
          came.push(target);
        } else if (near.has(target)) passed.add(target);
      }
      for (const row of [...passed].slice(0, -KEPT)) {
        passed.delete(row);
        if (onFar(row)) near.delete(row);
        else passed.add(row);
      }
      if (came.length > 0) onNear(came);
    },
    { rootMargin: MARGIN, scrollMargin: MARGIN },
  );
  signal.addEventListener("abort", () => watcher.disconnect());

  /** @param {Element} row */
  function reach(row) {
    near.add(row);
    passed.delete(row);
  }

  /** @param {Element} row */
  function drop(row) {
    near.delete(row);
    passed.delete(row);
  }

  return {
    /** @param {Element} row */
    has: (row) => near.has(row),

    /** The row counts as near, until it is passed. @param {Element} row */
    reach,

    /** Takes in a row that came; one without a box of its own always counts as near. @param {Element} row */
    meet(row) {
      const { top, bottom, height } = row.getBoundingClientRect();
      if (height === 0 && getComputedStyle(row).display === "contents") {
        near.add(row);
        return;
      }
      if (height > 0 && bottom > -innerHeight && top < 2 * innerHeight) near.add(row);
      watcher.observe(row);
    },

    /** @param {Element} row */
    leave(row) {
      watcher.unobserve(row);
      drop(row);
    },
  };
}
