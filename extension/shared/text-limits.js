/** How much a message may carry: the content script cuts at these, the background refuses beyond. */

/** Longest texts, in UTF-16 units. */
export const LONGEST = Object.freeze({
  id: 100,
  key: 300,
  name: 500,
  headline: 1000,
  profile_url: 2000,
  sent_text: 300,
  note: 4000,
  language: 35,
  reason: 500,
  report: 20_000,
});

/** Most readings in one `advise`. */
export const MOST_READINGS = 500;

/** Most rows in one `list_seen`, and most people that one message tells something of. */
export const MOST_ROWS = 5000;
