/** @import { Box, Point } from "../../../ui/host.js" */
import { boxOf } from "../../page/dom.js";
import { cover } from "../../../ui/host.js";
import { make } from "../../../ui/elements.js";

/** How long a row stays marked, in milliseconds. */
const MARKED = 2500;
/** Air around the site's control, in pixels. */
const AIR = 2;

/**
 * All of a box but what lies around the site's control, as a clip path.
 * @param {Box} box
 * @param {Box} control
 */
function around(box, control) {
  const [left, right] = [control.left - AIR - box.left, control.right + AIR - box.left];
  const [top, bottom] = [control.top - AIR - box.top, control.bottom + AIR - box.top];
  const hole = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
  const points = hole.map(([x, y]) => `${x}px ${y}px`).join(", ");
  return `polygon(evenodd, 0 0, 100% 0, 100% 100%, 0 100%, 0 0, ${points}, 0 0)`;
}

/** @typedef {{ area: Box, control: Box }} RowPlace the row, and the site's control in it */

/**
 * What lies over a whole row: the veil of one that steps back, the ring of one that is looked for. Presses go through both.
 * @param {HTMLElement} frame
 */
export function makeRowOverlay(frame) {
  // Few rows ever need one.
  /** @type {HTMLElement | null} */
  let veil = null;
  /** @type {(RowPlace & { origin: Point }) | null} */
  let placed = null;

  /** @param {string} name of its class */
  function lay(name) {
    const element = make("div", { class: name });
    frame.prepend(element);
    return element;
  }

  function coverRow() {
    if (!placed || !veil) return;
    const { area, control, origin } = placed;
    cover(veil, area, origin);
    veil.style.clipPath = around(area, control);
  }

  return {
    /** Where the row is by now: it moves with its host; null while nobody knows. @param {Element} host @returns {Box | null} */
    rowBox(host) {
      if (!placed) return null;
      const { area, origin } = placed;
      const { left, top } = boxOf(host);
      const [x, y] = [left - origin.left, top - origin.top];
      return {
        left: area.left + x,
        right: area.right + x,
        top: area.top + y,
        bottom: area.bottom + y,
      };
    },
    /** @param {RowPlace} row @param {Point} origin the host's place */
    place(row, origin) {
      placed = { ...row, origin };
      coverRow();
    },

    /** @param {boolean} does */
    fade(does) {
      if (does && !veil) {
        veil = lay("veil");
        coverRow();
      }
      if (veil) veil.hidden = !does;
    },

    mark() {
      if (!placed) return;
      const ring = lay("ring");
      cover(ring, placed.area, placed.origin);
      setTimeout(() => ring.remove(), MARKED);
    },
  };
}
