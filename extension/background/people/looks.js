/**
 * What a look at the Sent list makes of what is kept, and what time does: read, decided (pure, in `look.js` and `tidy.js`) and written
 * in one go.
 */

import { NOBODY } from "../../shared/stored/people-entries.js";
import { afterLook, afterWithdrawals } from "./look.js";
import { datedToday, merged, seenToday } from "./person.js";
import { tidied } from "./tidy.js";

/** @typedef {import("../../shared/messages/messages.js").RowReading} RowReading */
/** @typedef {import("./open-lists.js").OpenList} OpenList */
/** @typedef {import("./person.js").Person} Person */
/** @typedef {import("./person.js").Withdrawals} Withdrawals */

/**
 * @param {object} parts
 * @param {import("../../shared/stored/storage.js").Storage} parts.storage
 * @param {import("../settings/agreement.js").Agreement} parts.agreement
 * @param {import("./open-lists.js").OpenLists} parts.lists
 * @param {() => Promise<Withdrawals>} parts.withdrawals
 * @param {() => string} parts.today
 */
export function createLooks({ storage, agreement, lists, withdrawals, today }) {
  /** Everyone after a look at a list, or without one: who is there, who is gone, what goes with time. @param {OpenList | null} list */
  const settle = async (list) => {
    const withdrawn = await withdrawals();
    return storage.change(null, async (people, read) => {
      // All may have been erased meanwhile, the agreement with it.
      if (!(await agreement.isGiven(read))) return { answer: undefined };
      const [order, outcomes] = [await read("order"), await read("outcomes")];
      const around = { today: today(), withdrawn };
      const looked = list
        ? afterLook(people, order.runs, list, around)
        : { changed: new Map(), runs: order.runs };
      const now = new Map([...people, ...looked.changed]);
      const left = afterWithdrawals(now, withdrawn);
      const tidy = tidied(new Map([...now, ...left]), outcomes.past, around.today);
      const wanted = {
        order: { runs: looked.runs, count: list?.count ?? order.count },
        outcomes: tidy.outcomes,
      };
      const before = { order, outcomes };
      return {
        people: new Map([...looked.changed, ...left, ...tidy.changed]),
        documents: differing(before, wanted),
        answer: undefined,
      };
    });
  };

  /** Where nothing more was agreed to. @param {OpenList} list */
  const date = ({ rows }) =>
    storage.change(
      named(rows).map(({ key }) => key),
      async (people) => {
        /** @type {Map<string, Person>} */
        const changed = new Map();
        for (const { row, key } of named(rows)) {
          const before = people.get(key) ?? NOBODY;
          const after = datedToday(before, row, today());
          if (after !== before) changed.set(key, after);
        }
        return { people: changed, answer: undefined };
      },
    );

  /** Those of the lists that are open, none of whom is kept. @param {Withdrawals} withdrawn */
  async function unkept(withdrawn) {
    const open = await lists.read();
    const rows = open.flatMap((list) => list.rows);
    const people = await storage.people(named(rows).map(({ key }) => key));
    for (const { row, key } of named(rows)) {
      const before = people.get(key) ?? NOBODY;
      people.set(key, seenToday(before, row, today(), withdrawn.get(key)?.last));
    }
    return people;
  }

  return {
    unkept,

    /** A list was looked at. @param {number} tab @param {OpenList} list */
    async look(tab, list) {
      if (await agreement.isGiven()) return settle(list);
      await lists.put(tab, list);
      return date(list);
    },

    /** A tab shows no list any more. @param {number} tab */
    leave: (tab) => lists.forget(tab),

    /** Keeps those of the lists that are open, once the user has agreed. */
    async keepOpen() {
      for (const list of await lists.read()) await settle(list);
      await lists.erase();
    },

    /** What goes with time, goes; what an older version put aside comes back. */
    async tidy() {
      await storage.recover(merged);
      await settle(null);
    },
  };
}

/** Rows that name a person by a link. @param {(RowReading | null)[]} rows */
const named = (rows) =>
  rows.flatMap((row) =>
    row && row.key !== null && row.addressee === "person" ? [{ row, key: row.key }] : [],
  );

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
