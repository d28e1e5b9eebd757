/** Rows are drawn this far from what is shown, so that nobody who scrolls sees them come: a window's height. */
const MARGIN = "100% 0px";

/**
 * Which rows are, or have been, near what is shown: only those are worth drawing in a list of a thousand.
 * @param {(rows: Element[]) => void} onNear these came near
 * @param {AbortSignal} signal
 */
export function makeSight(onNear, signal) {
  /** @type {WeakSet<Element>} */
  const near = new WeakSet();
  const watcher = new IntersectionObserver(
    (entries) => {
      const came = entries.filter((each) => each.isIntersecting).map(({ target }) => target);
      came.forEach(reach);
      if (came.length > 0) onNear(came);
    },
    { rootMargin: MARGIN, scrollMargin: MARGIN },
  );
  signal.addEventListener("abort", () => watcher.disconnect());

  /** @param {Element} row */
  function reach(row) {
    near.add(row);
    watcher.unobserve(row);
  }

  return {
    /** @param {Element} row */
    has: (row) => near.has(row),

    /** From now on the row counts as near. */
    reach,

    /** Takes in a row that came; one without a box of its own (display: contents) counts as near. @param {Element} row */
    meet(row) {
      const { top, bottom, height } = row.getBoundingClientRect();
      const isNear = height === 0 || (bottom > -innerHeight && top < 2 * innerHeight);
      if (isNear) near.add(row);
      else watcher.observe(row);
    },

    /** @param {Element} row */
    leave: (row) => watcher.unobserve(row),
  };
}
