/**
 * What a look at the Sent list tells: who is still there, and who is gone. Pure.
 *
 * Somebody is missing who stood between two rows that are loaded, in that order, or who is in none where all are loaded; on a second visit
 * they are gone. A row that could not be read, or that names nobody by a link, may be theirs. Everybody else was not loaded: they stay as last seen.
 */

import { NOBODY } from "../../shared/people-entries.js";
import { isPending, isWithdrawn, seenToday } from "./person.js";

/** @typedef {import("./person.js").Person} Person */
/** @typedef {import("./person.js").Withdrawals} Withdrawals */
/** @typedef {import("../../shared/messages.js").RowReading} RowReading */
/**
 * @typedef {object} Look
 * @property {(RowReading | null)[]} rows in the page's order; null for one that could not be read
 * @property {boolean} complete whether these are all
 * @property {string} visit one document's: what is missing twice in one visit was missing once
 */
/** @typedef {{ at: Map<string, number>, unclear: { at: number, name: string | null }[] }} Places */

/** Rows that name a person by a link, and those that may be anybody's, by their place. @param {Look["rows"]} rows @returns {Places} */
function placesOf(rows) {
  /** @type {Places} */
  const places = { at: new Map(), unclear: [] };
  rows.forEach((row, at) => {
    if (row && row.addressee !== "person") return;
    if (!row || row.key === null) places.unclear.push({ at, name: row?.name ?? null });
    else if (!places.at.has(row.key)) places.at.set(row.key, at);
  });
  return places;
}

/**
 * For each key of the order, the place of the nearest row before it (or after it) that is loaded.
 * @param {string[]} order
 * @param {Map<string, number>} at
 * @returns {Map<string, number | undefined>}
 */
function nearest(order, at) {
  const near = new Map();
  /** @type {number | undefined} */
  let last;
  for (const key of order) {
    near.set(key, last);
    last = at.get(key) ?? last;
  }
  return near;
}

/**
 * @param {Map<string, Person>} people
 * @param {string[]} order as it was last known
 * @param {Look} look
 * @returns {string[]} those who are missing
 */
function missing(people, order, { rows, complete }) {
  const places = placesOf(rows);
  const [before, after] = [nearest(order, places.at), nearest([...order].reverse(), places.at)];
  // An empty list, or one of pages alone, says nothing of people.
  const isAll = complete && (rows.length === 0 || places.at.size > 0);
  return order.filter((key) => {
    const person = people.get(key);
    if (places.at.has(key) || !person) return false;
    const [low, high] = [before.get(key), after.get(key)];
    const isBetween = low !== undefined && high !== undefined && low < high;
    const [from, to] = isBetween ? [low, high] : [-1, rows.length];
    const mayBe = places.unclear.some(
      ({ at, name }) => at > from && at < to && (name === null || name === person.name),
    );
    return (isBetween || isAll) && !mayBe;
  });
}

/**
 * The order, brought up to the page: who stood between two that are loaded stays there, who stood behind them all comes after them all.
 * @param {string[]} order
 * @param {string[]} seen
 */
export function orderAfter(order, seen) {
  const loaded = new Set(seen);
  /** @type {Map<string, string[]>} */
  const before = new Map();
  /** @type {string[]} */
  let waiting = [];
  for (const key of order) {
    if (loaded.has(key)) {
      before.set(key, waiting);
      waiting = [];
    } else waiting.push(key);
  }
  return [...[...loaded].flatMap((key) => [...(before.get(key) ?? []), key]), ...waiting];
}

/**
 * @param {Map<string, Person>} people everyone
 * @param {string[]} order
 * @param {Look} look
 * @param {object} around
 * @param {string} around.today
 * @param {Withdrawals} around.withdrawn
 * @returns {{ changed: Map<string, Person>, order: string[] }}
 */
export function afterLook(people, order, look, { today, withdrawn }) {
  /** @type {Map<string, Person>} */
  const changed = new Map();
  const seen = [];
  for (const row of look.rows) {
    if (!row || row.key === null || row.addressee !== "person") continue;
    const { key } = row;
    if (changed.has(key) || (withdrawn.get(key)?.last ?? "") >= today) continue;
    seen.push(key);
    const before = people.get(key) ?? NOBODY;
    const after = seenToday(before, row, today, withdrawn.get(key)?.last);
    if (after !== before) changed.set(key, after);
  }
  for (const key of missing(people, order, look)) {
    const person = /** @type {Person} */ (people.get(key));
    if (!isPending(person, withdrawn.get(key)?.last)) continue;
    const { missed } = person;
    if (missed === null) {
      changed.set(key, { ...person, missed: { visit: look.visit, on: today } });
    } else if (missed.visit !== look.visit) {
      changed.set(key, { ...person, gone: { on: missed.on, end: "left" } });
    }
  }
  const stays = (/** @type {string} */ key) => {
    const person = changed.get(key) ?? people.get(key);
    return person !== undefined && isPending(person, withdrawn.get(key)?.last);
  };
  return { changed, order: orderAfter(order, seen).filter(stays) };
}

/**
 * Those of whom a withdrawal is written down are gone at once.
 * @param {Map<string, Person>} people
 * @param {Withdrawals} withdrawn
 * @returns {Map<string, Person>} the changed ones
 */
export function afterWithdrawals(people, withdrawn) {
  const changed = new Map();
  for (const [key, { last: on }] of withdrawn) {
    const person = people.get(key);
    if (person?.name == null || !isWithdrawn(person, on) || person.gone?.end === "withdrawn")
      continue;
    changed.set(key, { ...person, gone: { on, end: "withdrawn" } });
  }
  return changed;
}
