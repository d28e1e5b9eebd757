/** All who are kept after a look at a list, or after some time: pure. */

import { NOBODY } from "../../../shared/stored/people-entries.js";
import { afterLook, afterWithdrawals } from "./look.js";
import { datedToday } from "./person.js";
import { tidied } from "./tidy.js";

/** @typedef {import("../../../shared/messages/messages.js").RowReading} RowReading */
/** @typedef {import("../../../shared/stored/writer.js").Changes} Changes */
/** @typedef {import("../open-lists.js").OpenList} OpenList */
/** @typedef {import("./person.js").Person} Person */
/** @typedef {import("./person.js").Withdrawals} Withdrawals */
/**
 * @template {keyof import("../../../shared/stored/document-reader.js").Documents} N
 * @typedef {import("../../../shared/stored/document-reader.js").Content<N>} Content
 */

/** Rows that name a person by a link. @param {(RowReading | null)[]} rows */
export const named = (rows) =>
  rows.flatMap((row) =>
    row && row.key !== null && row.addressee === "person" ? [{ row, key: row.key }] : [],
  );

/**
 * Who is there, who is gone, and what goes with time.
 * @param {Map<string, Person>} people everyone
 * @param {{ order: Content<"order">, outcomes: Content<"outcomes"> }} before
 * @param {OpenList | null} list null: time alone has passed
 * @param {{ today: string, withdrawn: Withdrawals }} around
 * @returns {Changes} those of the people and of the two documents that differ
 */
export function settled(people, before, list, around) {
  const looked = list
    ? afterLook(people, before.order.runs, list, around)
    : { changed: new Map(), runs: before.order.runs };
  const now = new Map([...people, ...looked.changed]);
  const left = afterWithdrawals(now, around.withdrawn);
  const tidy = tidied(new Map([...now, ...left]), before.outcomes.past, around.today);
  const wanted = {
    order: { runs: looked.runs, count: list?.count ?? before.order.count },
    outcomes: tidy.outcomes,
  };
  return {
    people: new Map([...looked.changed, ...left, ...tidy.changed]),
    documents: differing(before, wanted),
  };
}

/**
 * What is kept of those for whom nothing more was agreed to: how the page words the age today.
 * @param {Map<string, Person>} people those of the rows who are known
 * @param {OpenList["rows"]} rows
 * @param {string} today
 * @returns {Map<string, Person>} those who changed
 */
export function dated(people, rows, today) {
  /** @type {Map<string, Person>} */
  const changed = new Map();
  for (const { row, key } of named(rows)) {
    const before = people.get(key) ?? NOBODY;
    const after = datedToday(before, row, today);
    if (after !== before) changed.set(key, after);
  }
  return changed;
}

/**
 * @template {object} T
 * @param {T} before
 * @param {T} wanted
 * @returns {Partial<T>} those parts that differ
 */
const differing = (before, wanted) =>
  /** @type {Partial<T>} */ (
    Object.fromEntries(
      Object.entries(wanted).filter(
        ([name, part]) => JSON.stringify(part) !== JSON.stringify(Reflect.get(before, name)),
      ),
    )
  );
