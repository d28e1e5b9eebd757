import { inFrame } from "./in-frame.js";

/** A frame is followed by a rest so many times as long: a page that changes without end must not keep us at work. */
const REST = 80;
/** So many times as long where rows wait to be read. */
const SHORT_REST = 20;
const LONGEST_REST = 2000;
/** Rows that come are read without such rests, for so many milliseconds; the rest of them as the rests allow. */
const IN_HAND = 2000;
/** So many of these go to any other frame, too: somebody who scrolls makes a few dear ones in a row. */
const SPARE = 100;
/** One without a rest that took longer, in milliseconds, leaves the page as long for its own work. */
const CHEAP = 2;

/**
 * Watches the whole document with one observer and calls back at most once a frame, with the nodes that were touched.
 * @param {object} options
 * @param {(touched: Set<Node>) => boolean} options.onFrame gives whether it must go on with the next frame
 * @param {(node: Node) => boolean} options.isOurs nodes whose arrival is no news
 * @param {() => boolean} options.isUrgent whether a person waits for us, so that no rest is taken
 * @param {AbortSignal} options.signal stops the watching
 * @returns {() => void} asks for a frame although nothing changed
 */
export function watchPage({ onFrame, isOurs, isUrgent, signal }) {
  /** @type {Set<Node>} */
  let touched = new Set();
  let waiting = false;
  let restUntil = 0;
  let inHand = IN_HAND;
  let last = performance.now();

  const frame = () => {
    if (!waiting || signal.aborted) return;
    waiting = false;
    const nodes = touched;
    touched = new Set();
    const start = performance.now();
    const more = onFrame(nodes);
    // After what the frame itself has put off to the end of this task.
    queueMicrotask(() => {
      const end = performance.now();
      const took = end - start;
      inHand = Math.min(IN_HAND, inHand + Math.max(0, end - last) / REST);
      const eager = inHand - took > (more ? 0 : IN_HAND - SPARE);
      if (eager) inHand -= took;
      const pause = took > CHEAP ? took : 0;
      const owed = took * (more ? SHORT_REST : REST);
      const rest = eager ? pause : Math.min(owed, LONGEST_REST);
      // What was paid for by a rest is not paid for once more.
      last = restUntil = end + rest;
      if (more) schedule();
    });
  };
  const schedule = () => {
    if (waiting && !isUrgent()) return;
    waiting = true;
    const rest = restUntil - performance.now();
    if (rest > 0 && !isUrgent()) {
      setTimeout(frame, rest);
      return;
    }
    inFrame(frame);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      const arrived = record.removedNodes.length === 0 && record.addedNodes.length > 0;
      if (!arrived || ![...record.addedNodes].every(isOurs)) touched.add(record.target);
    }
    if (touched.size > 0) schedule();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ["aria-label", "href", "open"],
  });
  signal.addEventListener("abort", () => observer.disconnect());
  schedule();
  return schedule;
}
