/**
 * What a look at the Sent list tells: who is still there, and who is gone. Pure.
 *
 * Somebody is missing who stood between two rows that are loaded, in that order, or who is in none where all are loaded; on a second visit
 * they are gone. A row that could not be read, or that names nobody by a link, may be theirs. Everybody else was not loaded: they stay as last seen.
 */

import { NOBODY } from "../../../shared/stored/people-entries.js";
import { runsAfter, standingBetween } from "./order.js";
import { isPending, isWithdrawn, seenToday } from "./person.js";

/** @typedef {import("./order.js").Runs} Runs */
/** @typedef {import("./person.js").Person} Person */
/** @typedef {import("./person.js").Withdrawals} Withdrawals */
/** @typedef {import("../../../shared/messages/messages.js").RowReading} RowReading */
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
 * @param {Map<string, Person>} people
 * @param {Runs} runs
 * @param {Look} look
 * @param {Places} places
 * @returns {string[]} those who are missing
 */
function missing(people, runs, { rows, complete }, places) {
  const between = standingBetween(runs, places.at);
  // An empty list, or one of pages alone, says nothing of people.
  const isAll = complete && (rows.length === 0 || places.at.size > 0);
  return [...people].flatMap(([key, { name }]) => {
    const place = between.get(key) ?? (isAll ? { from: -1, to: rows.length } : null);
    if (!place || places.at.has(key)) return [];
    const mayBe = places.unclear.some(
      (row) => row.at > place.from && row.at < place.to && (row.name === null || row.name === name),
    );
    return mayBe ? [] : [key];
  });
}

/**
 * @param {Map<string, Person>} people everyone
 * @param {Runs} runs as the order was last known
 * @param {Look} look
 * @param {object} around
 * @param {string} around.today
 * @param {Withdrawals} around.withdrawn
 * @returns {{ changed: Map<string, Person>, runs: Runs }}
 */
export function afterLook(people, runs, look, { today, withdrawn }) {
  /** @type {Map<string, Person>} */
  const changed = new Map();
  const places = placesOf(look.rows);
  for (const row of look.rows) {
    if (!row || row.key === null || row.addressee !== "person") continue;
    const { key } = row;
    if (changed.has(key) || (withdrawn.get(key)?.last ?? "") >= today) continue;
    const before = people.get(key) ?? NOBODY;
    const after = seenToday(before, row, today, withdrawn.get(key)?.last);
    if (after !== before) changed.set(key, after);
  }
  for (const key of missing(people, runs, look, places)) {
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
  const after = runsAfter(runs, [...places.at.keys()], places.unclear.length === 0);
  return { changed, runs: after.map((run) => run.filter(stays)).filter((run) => run.length > 1) };
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
