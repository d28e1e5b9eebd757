/**
 * What the page said about an invitation on earlier days. One label says an interval of days; the
 * first and the last day on which it was seen narrow the sending day most, those between add nothing.
 */

/** @typedef {{ on: string, sent_text: string }} Sighting */

const MOST = 8;

/**
 * Adds today's sighting.
 * @param {Sighting[]} sightings oldest first
 * @param {Sighting} seen
 * @returns {Sighting[]} the same list where nothing is gained
 */
export function withSighting(sightings, seen) {
  const [before, last] = sightings.slice(-2);
  const only = before && !last ? before : last;
  if (only?.on === seen.on && only.sent_text === seen.sent_text) return sightings;
  const between = last && before?.sent_text === seen.sent_text && last.sent_text === seen.sent_text;
  return [...(between ? sightings.slice(0, -1) : sightings), seen].slice(-MOST);
}
