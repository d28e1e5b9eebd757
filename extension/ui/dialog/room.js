/** Air between a dialog and an edge of the window, as browsers keep it, in pixels. */
const AIR = 24;
/** The least height in which anything can be read, and the one below which the advice stands in fewer lines. */
const LEAST = 88;
const LOW = 230;

/**
 * How high the advice may stand before the site's words, so that the site's buttons stay in the window.
 * @param {object} heights in pixels
 * @param {number} heights.window
 * @param {number | null} heights.top where the dialog begins; null where it moves as it grows
 * @param {number} heights.rest of the dialog down to the end of its buttons, without the advice
 * @returns {{ most: number, low: boolean }}
 */
export function roomFor({ window, top, rest }) {
  const most = Math.max(LEAST, Math.floor(window - (top ?? AIR) - AIR - rest));
  return { most, low: most < LOW };
}

/**
 * How high that may be which stands after the site's buttons, where the dialog does not scroll.
 * @param {number} window its height, in pixels
 * @param {number} top where it begins
 */
export const roomBelow = (window, top) => Math.max(LEAST, Math.floor(window - AIR - top));
