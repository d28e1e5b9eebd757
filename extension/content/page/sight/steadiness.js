/**
 * Where the controls stood in the last moments: what has just come, moved or grown may have been put under the pointer. They are
 * known by their labels, since a page may build a row anew each time.
 *
 * @import { Box } from "./boxes.js"
 * @typedef {Map<string, Box[]>} Places the boxes of the controls in sight, by label; people may share a name
 * @typedef {{ at: number, places: Places }} Sample
 */
import { isAsLarge, isAt } from "./boxes.js";

/** What stood still for so long, in milliseconds, was where the person aimed. */
export const STEADY = 500;
/** Older samples say nothing of the last moments. */
const KEPT = 3000;
/** Whoever scrolls moves everything, and knows it. */
export const SCROLL_COUNTS = 1000;

/**
 * Adds a sample and drops those that are too old.
 * @param {Sample[]} samples
 * @param {Sample} sample
 */
export const withSample = (samples, sample) => [
  ...samples.filter(({ at }) => sample.at - at < KEPT),
  sample,
];

/** Adds a control's box. @param {Places} places @param {string} label @param {Box} box */
export const addPlace = (places, label, box) =>
  void places.set(label, [...(places.get(label) ?? []), box]);

/**
 * Whether a control stood where it stands now for as long as a person needs.
 * @param {Sample[]} samples oldest first
 * @param {object} seen
 * @param {string} seen.label
 * @param {Box} seen.box its box now
 * @param {number} seen.now
 * @param {number} seen.scrolledAt when the person last scrolled
 * @param {number} [seen.steady] milliseconds
 * @param {boolean} [seen.mayAppear] whether it may have come just now, because the person asked for it
 */
export function isSteady(
  samples,
  { label, box, now, scrolledAt, steady = STEADY, mayAppear = false },
) {
  const fits = now - scrolledAt < SCROLL_COUNTS ? isAsLarge : isAt;
  const before = samples.findLastIndex(({ at }) => now - at >= steady);
  if (before < 0 && !mayAppear) return false;
  return samples.slice(mayAppear ? before + 1 : before).every(({ places }) => {
    const then = places.get(label);
    return then ? then.some((each) => fits(each, box)) : mayAppear;
  });
}
