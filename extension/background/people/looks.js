/**
 * What a look at the Sent list makes of what is kept, and what time does: read, decided (pure, in `rules/`) and written
 * in one go.
 */

import { NOBODY } from "../../shared/stored/people-entries.js";
import { dated, named, settled } from "./rules/settled.js";
import { merged, seenToday } from "./rules/person.js";

/** @typedef {import("../../shared/messages/messages.js").RowReading} RowReading */
/** @typedef {import("./open-lists.js").OpenList} OpenList */
/** @typedef {import("./rules/person.js").Person} Person */
/** @typedef {import("./rules/person.js").Withdrawals} Withdrawals */

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
      const documents = { order: await read("order"), outcomes: await read("outcomes") };
      return {
        ...settled(people, documents, list, { today: today(), withdrawn }),
        answer: undefined,
      };
    });
  };

  /** Where nothing more was agreed to. @param {OpenList} list */
  const date = ({ rows }) =>
    storage.change(
      named(rows).map(({ key }) => key),
      async (people) => ({ people: dated(people, rows, today()), answer: undefined }),
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
