/** @import { Generation } from "../../page/generation.js" */

/** Of rows that nobody has read yet so many are tried, to tell whether they can be read. */
const TRIED = 20;

/**
 * The page's rows as they stand, from top to bottom.
 * @param {object} options
 * @param {(row: Element) => boolean} options.isHere whether a row is known or waits to be read
 * @param {(present: Set<Element>) => void} options.keep all others left
 * @param {(row: Element) => void} options.meet this one came
 */
export function makeDiscovery({ isHere, keep, meet }) {
  /** @type {Element[]} */
  let order = [];
  let stale = false;

  return {
    /** As they stood when they were last looked for. */
    order: () => order,

    /** Whether the page has rows of which no change told. */
    isStale: () => stale,

    /** Looks for them. @param {Generation} generation */
    look(generation) {
      stale = false;
      order = generation.rows(document);
      keep(new Set(order));
      order.filter((row) => !isHere(row)).forEach(meet);
    },

    /** Whether every row of the page is here or can be read. @param {Generation} generation */
    hasAll(generation) {
      const others = generation.rows(document).filter((row) => !isHere(row));
      stale = others.length > 0;
      return others.slice(0, TRIED).every((row) => generation.parts(row) !== null);
    },

    clear() {
      order = [];
    },
  };
}
