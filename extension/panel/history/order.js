/** Which withdrawals are shown, and in which order. */

import { searchFor } from "../../shared/words/folded.js";

/** @typedef {import("../../shared/messages/replies.d.ts").PastWithdrawal} PastWithdrawal */
/** @typedef {"name" | "at" | "again"} Column */
/** @typedef {{ by: Column, descending: boolean }} Order */

/** @type {Order} */
export const NEWEST_FIRST = { by: "at", descending: true };

/**
 * The order after a press on a column's head: the other way round, or by that column, as one wants it first.
 * @param {Order} order
 * @param {Column} column
 * @returns {Order}
 */
export const pressed = (order, column) => ({
  by: column,
  descending: order.by === column ? !order.descending : column === "at",
});

/**
 * The withdrawals that a search finds, by name and headline.
 * @param {PastWithdrawal[]} entries
 * @param {string} query
 */
export function matching(entries, query) {
  if (query.trim() === "") return entries;
  const fits = searchFor(query);
  return entries.filter(({ name, headline }) => fits(`${name} ${headline ?? ""}`));
}

/**
 * The withdrawals in order; equal ones the newest first.
 * @param {PastWithdrawal[]} entries
 * @param {Order} order
 * @param {string} locale
 */
export function sorted(entries, { by, descending }, locale) {
  const { compare } = new Intl.Collator(locale, { sensitivity: "base", numeric: true });
  /** @type {Record<Column, (one: PastWithdrawal, other: PastWithdrawal) => number>} */
  const comparisons = {
    name: (one, other) => compare(one.name, other.name),
    at: (one, other) => one.at - other.at,
    again: (one, other) => one.ask_again_at - other.ask_again_at,
  };
  const sign = descending ? -1 : 1;
  return entries.toSorted((one, other) => sign * comparisons[by](one, other) || other.at - one.at);
}
