/**
 * What was last done to see more of the list, and what is to be said of it: only for as long as it is true.
 * @import { Generation } from "../../page/generation.js"
 */

/** Where the site itself waits for a press before it loads more. @type {Record<string, string>} */
const OWN_BUTTON = { g1: "content_bar_end_pages", g2: "content_bar_end_button" };
/** So long, in milliseconds, the site may take to load more. */
const PATIENCE = 6000;
/** So near to its end, in pixels, a list is at its end. */
const NEAR = 40;

/** @param {Element} scroller */
const isAtEnd = ({ scrollTop, clientHeight, scrollHeight }) =>
  scrollTop + clientHeight > scrollHeight - NEAR;

/** @param {() => void} onChange something else is to be said */
export function makeListEnd(onChange) {
  let said = "";
  /** Whether time alone ends what is said: it is not about the rows. */
  let isTimed = false;
  let loaded = 0;
  /** What is news but once. @type {Set<string>} */
  const told = new Set();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let later;

  /** @param {string} next @param {number} [lasts] in milliseconds, where nothing else ends it */
  function say(next, lasts) {
    clearTimeout(later);
    isTimed = lasts !== undefined;
    if (isTimed) later = setTimeout(say, lasts, "");
    if (said === next) return;
    said = next;
    onChange();
  }

  return {
    said: () => said,
    say,

    /** @param {string} next @param {number} lasts in milliseconds */
    sayOnce(next, lasts) {
      if (!told.has(next)) say(next, lasts);
      told.add(next);
    },

    /**
     * Scrolls to the end of what is loaded, as a hand would; the site loads more, or waits for a press of its own button.
     * @param {Element} scroller
     * @param {Generation} generation
     * @param {number} rows how many are loaded
     */
    scrollOn(scroller, { name }, rows) {
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      say("");
      loaded = rows;
      scroller.scrollTo({ top: scroller.scrollHeight, behavior: still ? "instant" : "smooth" });
      const own = OWN_BUTTON[name];
      later = setTimeout(() => say(own ?? "content_bar_end_none"), own ? 0 : PATIENCE);
    },

    /** The list has so many rows by now. @param {number} rows */
    has(rows) {
      if (rows !== loaded && !isTimed) say("");
      loaded = rows;
    },

    /** Somebody has scrolled. @param {Element} scroller */
    scrolled(scroller) {
      if (!isTimed && !isAtEnd(scroller)) say("");
    },

    clear: () => clearTimeout(later),
  };
}
