/** So much of a task, in milliseconds, goes to rows; what is left of them waits for the next. */
const SLICE = 8;

/** So many are read together: what is known of the list is written anew once for all of them. */
const TOGETHER = 8;

/** Takes the next ones out. @param {Set<Element>} some */
function take(some) {
  const next = [];
  for (const element of some) {
    some.delete(element);
    if (next.push(element) === TOGETHER) break;
  }
  return next;
}

/** How much of a slice is left. */
export function makeSlice() {
  const end = performance.now() + SLICE;
  return { isOver: () => performance.now() > end };
}

/**
 * Rows that are still to be read: those that came, or have another state now, and those that the page changed while
 * there was no time to read them again.
 */
export function makeBacklog() {
  /** @type {Set<Element>} */
  const arrived = new Set();
  /** @type {Set<Element>} */
  const changed = new Set();
  const all = [changed, arrived];

  return {
    /** @param {Element} element */
    has: (element) => arrived.has(element) || changed.has(element),
    hasArrived: () => arrived.size > 0,
    isEmpty: () => all.every((some) => some.size === 0),

    /** It came, or is to be drawn again. @param {Element} element */
    add: (element) => void arrived.add(element),
    /** The page changed it: it comes first. @param {Element} element */
    addChanged: (element) => void changed.add(element),
    /** It was read meanwhile. @param {Element} element */
    drop: (element) => void arrived.delete(element),

    /**
     * Takes rows out, those that changed first, until the slice is over.
     * @param {{ isOver: () => boolean }} slice
     * @param {(elements: Element[]) => void} read
     */
    work(slice, read) {
      for (const some of all) {
        while (some.size > 0) {
          if (slice.isOver()) return;
          read(take(some));
        }
      }
    },

    /** Forgets those that are not in the page any more. @param {Set<Element>} present */
    keep(present) {
      for (const some of all) {
        for (const element of some) if (!present.has(element)) some.delete(element);
      }
    },

    clear: () => all.forEach((some) => some.clear()),
  };
}
