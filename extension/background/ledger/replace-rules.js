/** The history once that of a backup takes its place: pure. */

import { MOST_ENTRIES } from "../../shared/stored/document-shapes.js";
import { fromThePast } from "./reservation-rules.js";

/** @typedef {import("../../shared/stored/document-shapes.js").Entry} Entry */

const DAY_MS = 86_400_000;

/**
 * It frees nothing: what was made in the last 24 hours counts on, whatever the other history says, and what that says is from the
 * future was made now.
 * @param {Entry[]} entries that are there
 * @param {Entry[]} others
 * @param {number} now epoch milliseconds
 * @returns {Entry[]} oldest first
 */
export function replaced(entries, others, now) {
  const counted = entries.filter(({ at, state }) => state === "reserved" || now - at < DAY_MS);
  const stay = new Set(counted.map(({ token }) => token));
  const all = [...fromThePast(others, now).filter(({ token }) => !stay.has(token)), ...counted];
  return all.sort((one, other) => one.at - other.at).slice(-MOST_ENTRIES);
}
