/**
 * The journal's rules, pure: what an entry goes through and what of it counts. A withdrawal is
 * `reserved`, then `confirmed`, then `withdrawn` or `failed`; a reservation that is given back leaves
 * no trace.
 */

import { MOST_ENTRIES } from "../../shared/documents.js";

/** @typedef {import("../../shared/documents.js").Entry} Entry */

const DAY_MS = 86_400_000;

/** How long a reservation lasts. */
export const RESERVED_MS = 120_000;

/**
 * The first moment at which asking again is sensible: the strictest of "some days" (H6), "one to two weeks" (B3) and
 * the three weeks for which the site itself refuses.
 * @param {number} at when it was withdrawn, in epoch milliseconds
 */
export const askAgainAt = (at) => at + 21 * DAY_MS;

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
 * Spends a reservation of the tab: from now on it counts as made. One that ran out counts all the same,
 * for the press has been let through; so does one that is spent already.
 * @param {Entry[]} entries
 * @param {string} token
 * @param {number} tab
 * @param {number} now
 * @param {boolean} copied whether a draft had been copied
 * @returns {Entry[] | null} null where there is none such
 */
export function spent(entries, token, tab, now, copied) {
  const mine = entries.find((entry) => entry.token === token && entry.tab === tab);
  if (!mine) return null;
  if (mine.state !== "reserved") return mine.state === "confirmed" ? entries : null;
  return entries.map((entry) =>
    entry === mine ? { ...entry, state: "confirmed", at: Math.max(entry.at, now), copied } : entry,
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
      ? {
          ...entry,
          state: outcome,
          remind_at: outcome === "withdrawn" ? askAgainAt(entry.at) : null,
        }
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
    .filter(({ at, state }) => state !== "reserved" && now - at < DAY_MS)
    .map(blank);

/**
 * An entry without what it says of a person; that it was made, and made past a hold, still counts.
 * @param {Entry} entry
 * @returns {Entry}
 */
export const blank = ({ token, at, override }) => ({
  token,
  at,
  id: null,
  name: "",
  state: "withdrawn",
  verdict: null,
  sent_text: "",
  tab: null,
  copied: false,
  override: override === null ? null : "",
  remind_at: null,
});

/**
 * The journal without one withdrawal, or without all; what the last day's budget was spent on stays, nameless.
 * @param {Entry[]} entries
 * @param {string | null} token null: all
 * @param {number} now
 */
export const forgotten = (entries, token, now) =>
  entries.flatMap((entry) => {
    if (entry.state === "reserved" || (token !== null && entry.token !== token)) return entry;
    return counted([entry], now).length > 0 && now - entry.at < DAY_MS ? blank(entry) : [];
  });
