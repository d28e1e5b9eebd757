/**
 * The journal's rules, pure: what an entry goes through and what of it counts. A withdrawal is
 * `reserved`, then `confirmed`, then `withdrawn` or `failed`; a reservation that is given back leaves
 * no trace.
 */

import { MOST_ENTRIES } from "../shared/documents.js";

/** @typedef {import("../shared/documents.js").Entry} Entry */

/** How long a reservation lasts. */
export const RESERVED_MS = 120_000;

/**
 * A reservation that has not run out. A clock that was moved either way ends it.
 * @param {Entry} entry
 * @param {number} now epoch milliseconds
 */
export const isLive = (entry, now) =>
  entry.state === "reserved" && Math.abs(now - entry.at) < RESERVED_MS;

/**
 * Lets go of the reservations that ran out, and of those of one tab.
 * @param {Entry[]} entries
 * @param {number} now
 * @param {number | null} [tab]
 */
export const released = (entries, now, tab = null) =>
  entries.filter(
    (entry) => entry.state !== "reserved" || (isLive(entry, now) && entry.tab !== tab),
  );

/**
 * The instants that count against the budget.
 * @param {Entry[]} entries
 * @param {number} now
 */
export const counted = (entries, now) =>
  entries.filter(
    (entry) => entry.state === "confirmed" || entry.state === "withdrawn" || isLive(entry, now),
  );

/**
 * Adds a reservation; the oldest entries go where there are too many.
 * @param {Entry[]} entries
 * @param {Omit<Entry, "state">} asked
 * @returns {Entry[]}
 */
export const reserved = (entries, asked) =>
  [...entries, { ...asked, state: /** @type {const} */ ("reserved") }].slice(-MOST_ENTRIES);

/**
 * Spends a live reservation of the tab: from now on it counts as made.
 * @param {Entry[]} entries
 * @param {string} token
 * @param {number} tab
 * @param {number} now
 * @returns {Entry[] | null} null where there is none such
 */
export function spent(entries, token, tab, now) {
  const mine = entries.find((entry) => entry.token === token && entry.tab === tab);
  if (!mine || !isLive(mine, now)) return null;
  return entries.map((entry) =>
    entry === mine ? { ...entry, state: "confirmed", at: Math.max(entry.at, now) } : entry,
  );
}

/**
 * Notes what became of a confirmed withdrawal. Whoever settled it once cannot change it.
 * @param {Entry[]} entries
 * @param {string} token
 * @param {number} tab
 * @param {"withdrawn" | "failed"} outcome
 */
export const settled = (entries, token, tab, outcome) =>
  entries.map((entry) =>
    entry.token === token && entry.tab === tab && entry.state === "confirmed"
      ? { ...entry, state: outcome }
      : entry,
  );

/**
 * What stays of a journal that is erased: when the withdrawals of the last day were made, nameless,
 * so that erasing frees no budget.
 * @param {Entry[]} entries
 * @param {number} now
 * @returns {Entry[]}
 */
export const nameless = (entries, now) =>
  counted(entries, now)
    .filter(({ at, state }) => state !== "reserved" && now - at < 86_400_000)
    .map(({ token, at }) => ({
      token,
      at,
      id: null,
      name: "",
      state: /** @type {const} */ ("withdrawn"),
      verdict: null,
      sent_text: "",
      tab: null,
    }));
