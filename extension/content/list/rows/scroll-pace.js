/** Somebody scrolls who has done so this little ago, in milliseconds; so long at most something waits for the next frame. */
const SCROLLS = 100;

/**
 * While somebody scrolls the page draws one frame after the other. What is drawn with one of these costs no frame of its own, and in a
 * list of a thousand rows a frame is dear, however little has changed.
 * @param {AbortSignal} signal
 * @returns {(act: () => void) => void} at once, or with the page's next frame
 */
export function makeScrollPace(signal) {
  let scrolledAt = -Infinity;
  /** @type {(() => void)[]} */
  let waiting = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  function run() {
    clearTimeout(timer);
    timer = undefined;
    const acts = waiting;
    waiting = [];
    if (!signal.aborted) acts.forEach((act) => act());
  }
  const onScroll = () => {
    scrolledAt = performance.now();
    run();
  };
  addEventListener("scroll", onScroll, { capture: true, passive: true, signal });

  return (act) => {
    waiting.push(act);
    if (performance.now() - scrolledAt > SCROLLS) run();
    else timer ??= setTimeout(run, SCROLLS);
  };
}
