/** A hidden tab gets no animation frames; so long, in milliseconds, is waited for one. */
const WITHOUT_FRAMES = 250;

/**
 * Calls back once, with the next frame: what reads sizes there makes the browser do only what it is about to do anyway.
 * @param {() => void} callback
 */
export function inFrame(callback) {
  let called = false;
  const once = () => {
    if (!called) callback();
    called = true;
  };
  requestAnimationFrame(once);
  setTimeout(once, WITHOUT_FRAMES);
}
