import { find } from "./dom.js";

/** The most rows of milliseconds-long work in a second: a frame that took long is followed by a rest 20 times as long. */
const REST = 20;
const LONGEST_REST = 500;
/** A hidden tab gets no animation frames. */
const WITHOUT_FRAMES = 250;

/**
 * Watches the whole document with one observer and calls back at most once a frame, with the nodes that were touched.
 * @param {object} options
 * @param {(touched: Set<Node>) => void} options.onFrame
 * @param {(node: Node) => boolean} options.isOurs nodes whose arrival is no news
 * @param {AbortSignal} options.signal stops the watching
 * @returns {() => void} asks for a frame although nothing changed
 */
export function watchPage({ onFrame, isOurs, signal }) {
  /** @type {Set<Node>} */
  let touched = new Set();
  let waiting = false;
  let restUntil = 0;

  const frame = () => {
    if (!waiting || signal.aborted) return;
    waiting = false;
    const nodes = touched;
    touched = new Set();
    const start = performance.now();
    onFrame(nodes);
    const took = performance.now() - start;
    restUntil = took > 4 ? performance.now() + Math.min(took * REST, LONGEST_REST) : 0;
  };
  const schedule = () => {
    if (waiting) return;
    waiting = true;
    const rest = restUntil - performance.now();
    if (rest > 0) {
      setTimeout(frame, rest);
      return;
    }
    requestAnimationFrame(frame);
    setTimeout(frame, WITHOUT_FRAMES);
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
  // Where the site keeps its theme.
  const root = find(document, "html");
  if (root) observer.observe(root, { attributeFilter: ["class", "style", "data-theme"] });
  signal.addEventListener("abort", () => observer.disconnect());
  schedule();
  return schedule;
}
