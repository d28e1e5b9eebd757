/** Forgetting one person in the history, and taking it back, pure. */

import { blank, changed, isSpent } from "./reservation-rules.js";

/** @typedef {import("../../shared/stored/document-shapes.js").Entry} Entry */

/**
 * The journal without what it says of one person; that something was withdrawn stays.
 * @param {Entry[]} entries
 * @param {string} key
 */
export const withoutPerson = (entries, key) =>
  changed(entries, (entry) => (entry.id === key && isSpent(entry) ? blank(entry) : entry));

/**
 * Entries as they were, in place of what is left of them. It frees nothing: only what was made comes back, at the time that it was made.
 * @param {Entry[]} entries
 * @param {Entry[]} before
 */
export function restored(entries, before) {
  const back = new Map(before.filter(isSpent).map((entry) => [entry.token, entry]));
  const stays = entries.filter(({ token }) => !back.has(token));
  return [...stays, ...back.values()].sort((one, other) => one.at - other.at);
}
