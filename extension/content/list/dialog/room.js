/** Air between a dialog and the edges of the window, as browsers keep it, and below the site's buttons; in pixels. */
const AIR = 48;
/** The least height in which the advice can be read, and the one below which it stands in fewer lines. */
const LEAST = 88;
const LOW = 190;

/**
 * How high the advice may stand before the site's words, so that the site's buttons stay in the window.
 * @param {object} heights in pixels
 * @param {number} heights.window
 * @param {number} heights.rest of the dialog down to the end of its buttons, without the advice
 * @returns {{ most: number, low: boolean }}
 */
export function roomFor({ window, rest }) {
  const most = Math.max(LEAST, Math.floor(window - AIR - rest));
  return { most, low: most < LOW };
}
