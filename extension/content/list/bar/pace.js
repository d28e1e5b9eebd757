import { inFrame } from "../../page/in-frame.js";

/** What is drawn follows what is known so soon, and no more often than this, in milliseconds: each time the page is laid out once more. */
const CALM = 300;
const EVERY = 1000;

/**
 * When something is drawn that changes often: at once after a calm, then once a second.
 * @param {() => void} draw
 */
export function makePace(draw) {
  let drawnAt = -Infinity;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let later;

  function drawNow() {
    drawnAt = performance.now();
    draw();
  }

  return {
    /** Something changed. @param {boolean} isUp false: what was drawn is gone and must be back at once */
    changed(isUp) {
      if (later !== undefined && isUp) return;
      clearTimeout(later);
      const now = performance.now();
      if (!isUp || now - drawnAt > EVERY) drawNow();
      const wait = Math.max(CALM, drawnAt + EVERY - now);
      later = setTimeout(() => {
        later = undefined;
        inFrame(drawNow);
      }, wait);
    },

    stop() {
      clearTimeout(later);
      later = undefined;
    },
  };
}
