/** @import { Generation } from "../../page/generation.js" */
import { isMostlyRead } from "../readability.js";

/** Of rows that nobody has read yet so many are tried, to tell whether they can be read. */
const TRIED = 20;

/**
 * The page's rows as they stand, from top to bottom.
 * @param {object} options
 * @param {(row: Element) => boolean} options.isHere whether a row is known, was tried, or waits to be read
 * @param {(row: Element) => boolean} options.isUnread whether it was tried, and not understood
 * @param {(row: Element) => void} options.again this one can be read by now, though no change told of it
 * @param {(present: Set<Element>) => void} options.keep all others left
 * @param {(rows: Element[]) => void} options.meet these came
 */
export function makeDiscovery({ isHere, isUnread, again, keep, meet }) {
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
      order = [...generation.rows(document)];
      keep(new Set(order));
      meet(order.filter((row) => !isHere(row)));
    },

    /** Whether most rows of the page are here or can be read. @param {Generation} generation */
    canRead(generation) {
      const all = [...generation.rows(document)];
      const others = all.filter((row) => isUnread(row) || !isHere(row));
      stale = others.some((row) => !isHere(row));
      const tried = others.slice(0, TRIED);
      const clear = tried.filter((row) => generation.parts(row) !== null);
      clear.filter(isUnread).forEach(again);
      const share = 1 - clear.length / Math.max(1, tried.length);
      return isMostlyRead(share * others.length, all.length);
    },

    clear() {
      order = [];
    },
  };
}
