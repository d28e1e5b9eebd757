/**
 * The rules of a journal entry, pure: what it goes through and what of it counts. A withdrawal is
 * `reserved`, then `confirmed`, then `withdrawn` or `failed`; a reservation that is given back leaves
 * no trace.
 */

import { MOST_ENTRIES } from "../../shared/stored/document-shapes.js";

/** @typedef {import("../../shared/stored/document-shapes.js").Entry} Entry */

const DAY_MS = 86_400_000;

/** How long a reservation lasts. */
export const RESERVED_MS = 120_000;

/** How long after a withdrawal a request can still be the one that it sends. */
const REQUEST_WITHIN_MS = 120_000;

/**
 * The first moment at which inviting again is sensible: the strictest of "some days" (H6), "one to two weeks" (B3) and
 * the three weeks for which the site itself refuses.
 * @param {number} at when it was withdrawn, in epoch milliseconds
 */
export const askAgainAt = (at) => at + 21 * DAY_MS;

/**
 * A reservation that has not run out. A clock that was moved back ends it, too.
 * @param {Entry} entry
 * @param {number} now epoch milliseconds
 */
export const isLive = ({ state, at, until }, now) =>
  state === "reserved" && at <= now && now < Math.min(until ?? 0, at + RESERVED_MS);

/** Whether it was made, as far as is known. @param {Entry} entry */
export const isSpent = ({ state }) => state === "confirmed" || state === "withdrawn";

/**
 * Lets go of the reservations that ran out, and of those of one tab.
 * @param {Entry[]} entries
 * @param {number} now
 * @param {number | null} [tab]
 */
export const released = (entries, now, tab = null) =>
  kept(entries, (entry) => entry.state !== "reserved" || (isLive(entry, now) && entry.tab !== tab));

/**
 * Entries that say they are from the future (the clock was wrong then, or is now) were made now: else a clock once set
 * wrong would hold for years.
 * @param {Entry[]} entries
 * @param {number} now
 */
export const fromThePast = (entries, now) =>
  changed(entries, (entry) => (entry.at > now && isSpent(entry) ? { ...entry, at: now } : entry));

/**
 * Adds an entry; the oldest go where there are too many.
 * @param {Entry[]} entries
 * @param {Entry} entry
 */
export const added = (entries, entry) => [...entries, entry].slice(-MOST_ENTRIES);

/**
 * Spends a reservation of the tab: from now on it counts as made. One that ran out counts all the same,
 * for the press has been let through; so does one that is spent already.
 * @param {Entry[]} entries
 * @param {{ token: string, tab: number, now: number, copied: boolean }} press
 * @returns {Entry[] | null} null where there is none such
 */
export function spent(entries, { token, tab, now, copied }) {
  const mine = entries.find((entry) => entry.token === token && entry.tab === tab);
  if (!mine) return null;
  if (mine.state === "reserved" || mine.state === "confirmed") {
    return changed(entries, (entry) => (entry === mine ? confirmed(entry, now, copied) : entry));
  }
  return null;
}

/**
 * @param {Entry} entry
 * @param {number} now
 * @param {boolean} copied whether a draft had been copied
 * @returns {Entry}
 */
function confirmed(entry, now, copied) {
  const at = entry.state === "reserved" ? Math.max(entry.at, now) : entry.at;
  if (entry.state === "confirmed" && entry.copied === copied) return entry;
  return { ...entry, state: "confirmed", at, until: null, copied };
}

/**
 * Notes what became of a withdrawal. Whoever settled it once cannot change it. An outcome is evidence: one that was only
 * reserved counts as made where it is seen to be withdrawn, and goes back where it failed. Where a request of it was answered, a
 * page's word that it failed is none: the answer's own status has said that.
 * @param {Entry[]} entries
 * @param {{ token: string, tab: number, now: number, outcome: "withdrawn" | "failed" }} report
 */
export function settled(entries, { token, tab, now, outcome }) {
  const isIt = (/** @type {Entry} */ entry) => entry.token === token && entry.tab === tab;
  if (outcome === "failed") {
    const left = kept(entries, (entry) => !(isIt(entry) && entry.state === "reserved"));
    return changed(left, (entry) =>
      isIt(entry) && entry.state === "confirmed" && !entry.requested
        ? { ...entry, state: "failed" }
        : entry,
    );
  }
  return changed(entries, (entry) => {
    if (!isIt(entry) || (entry.state !== "reserved" && entry.state !== "confirmed")) return entry;
    const at = entry.state === "reserved" ? now : entry.at;
    return { ...entry, state: "withdrawn", at, until: null, remind_at: askAgainAt(at) };
  });
}

/**
 * The entry whose request this can be: of that tab (of any, where the request is of none), not yet seen with one, the latest.
 * @param {Entry[]} entries
 * @param {number | null} tab
 * @param {number} now
 */
export const entryOfRequest = (entries, tab, now) =>
  entries.findLast(
    (entry) =>
      !entry.requested &&
      (tab === null || entry.tab === tab) &&
      (isLive(entry, now) || (isSpent(entry) && now - entry.at < REQUEST_WITHIN_MS)),
  ) ?? null;

/**
 * What stays of a journal that is erased: when the withdrawals of the last day were made, nameless,
 * so that erasing frees no budget.
 * @param {Entry[]} entries
 * @param {number} now
 * @returns {Entry[]}
 */
export const nameless = (entries, now) =>
  entries.filter((entry) => isSpent(entry) && now - entry.at < DAY_MS).map(blank);

/**
 * An entry without what it says of a person; that it was made, and made past a hold, still counts.
 * @param {Pick<Entry, "token" | "at" | "override" | "requested">} entry
 * @returns {Entry}
 */
export const blank = ({ token, at, override, requested }) => ({
  token,
  at,
  id: null,
  name: "",
  state: "withdrawn",
  verdict: null,
  sent_text: "",
  tab: null,
  until: null,
  requested,
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
export function forgotten(entries, token, now) {
  const stays = (/** @type {Entry} */ { state, token: own }) =>
    state === "reserved" || (token !== null && own !== token);
  if (entries.every(stays)) return entries;
  return entries.flatMap((entry) => (stays(entry) ? entry : nameless([entry], now)));
}

/**
 * `filter` that gives the same list where all stay: what is the same need not be written.
 * @param {Entry[]} entries
 * @param {(entry: Entry) => boolean} stays
 */
export function kept(entries, stays) {
  const left = entries.filter(stays);
  return left.length === entries.length ? entries : left;
}

/**
 * `map` that gives the same list where nothing changes.
 * @param {Entry[]} entries
 * @param {(entry: Entry) => Entry} change
 */
export function changed(entries, change) {
  const after = entries.map(change);
  return after.every((entry, at) => entry === entries[at]) ? entries : after;
}
