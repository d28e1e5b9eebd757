/**
 * The one writer of what is kept of people. Each change is read, decided (pure, in `rules/`) and written before the next begins,
 * and written before it is answered: nothing told is lost with whoever told it.
 */

import { NOBODY } from "../../shared/stored/people-entries.js";
import { localDay } from "../../shared/words/local-day.js";
import { createLooks } from "./looks.js";
import { afterAdvice, afterForgetting, afterTakingBack, afterTelling } from "./rules/changes.js";
import { isPending, seenToday, withdrawalsIn } from "./rules/person.js";
import { forCore } from "./rules/tidy.js";

/** @typedef {import("../../shared/messages/messages.js").RowReading} RowReading */
/** @typedef {import("./rules/person.js").Person} Person */
/** @typedef {import("./rules/person.js").Withdrawals} Withdrawals */
/** @typedef {import("./rules/changes.js").Told} Told */

/**
 * @param {object} parts
 * @param {import("../../shared/stored/storage.js").Storage} parts.storage
 * @param {() => Promise<import("../../shared/stored/document-shapes.js").Entry[]>} parts.entries the history
 * @param {import("../settings/agreement.js").Agreement} parts.agreement
 * @param {import("./open-lists.js").OpenLists} parts.lists
 * @param {import("./undo-log.js").UndoLog} parts.undo
 * @param {() => number} [parts.clock]
 */
export function createPeople({ storage, entries, agreement, lists, undo, clock = Date.now }) {
  const today = () => localDay(clock());
  const withdrawals = async () => withdrawalsIn(await entries());

  const { unkept, ...looks } = createLooks({ storage, agreement, lists, withdrawals, today });

  return {
    ...looks,
    today,
    withdrawals,

    /** Some people by key, as they are kept. @param {string[]} keys */
    some: (keys) => storage.people(keys),

    /**
     * Of some people by key, or of all (null), those whose invitation is pending.
     * @param {string[] | null} keys
     * @returns {Promise<{ people: Map<string, Person>, withdrawn: Withdrawals, agreed: boolean }>}
     */
    async pending(keys) {
      const [agreed, withdrawn] = [await agreement.isGiven(), await withdrawals()];
      const people = agreed ? await storage.people(keys) : await unkept(withdrawn);
      const asked = keys && new Set(keys);
      for (const [key, person] of people) {
        if (asked?.has(key) === false || !isPending(person, withdrawn.get(key)?.last)) {
          people.delete(key);
        }
      }
      return { people, withdrawn, agreed };
    },

    /** How many are pending, as the list itself said. @returns {Promise<number | null>} */
    async count() {
      if (await agreement.isGiven()) return (await storage.read("order")).count;
      return (await lists.read()).reduce(
        (last, { count }) => count ?? last,
        /** @type {number | null} */ (null),
      );
    },

    /**
     * Writes down what the user told, and how to take it back.
     * @param {string[]} keys
     * @param {Told} told
     * @param {RowReading} [reading] of the one person
     * @returns {Promise<{ undo: string | null, changed: string[] }>}
     */
    async tell(keys, told, reading) {
      const key = String(reading?.key);
      const last = reading && (await withdrawals()).get(key)?.last;
      return storage.change(keys, async (people, read) => {
        if (reading && (await agreement.isGiven(read))) {
          people.set(key, seenToday(people.get(key) ?? NOBODY, reading, today(), last));
        }
        const { changed, before } = afterTelling(people, keys, told, today());
        // Where that cannot be kept, what was told is all the same.
        const token =
          changed.size > 0 ? await undo.keep({ people: before }).catch(() => null) : null;
        return { people: changed, answer: { undo: token, changed: [...changed.keys()] } };
      });
    },

    /** Puts back who was there before. @param {NonNullable<import("./undo-log.js").Before["people"]>} before */
    restore: (before) =>
      storage.change(Object.keys(before), async (people) => {
        const back = afterTakingBack(people, before);
        return { people: back, answer: [...back.keys()] };
      }),

    /** Forgets everything about a person. @param {string} key @returns {Promise<Person | null>} who was there */
    forget: (key) =>
      storage.change([key], async (people, read) =>
        afterForgetting(people, key, await read("order")),
      ),

    /**
     * Writes down what the core said of those who are kept, and the days that they can have been sent on.
     * @param {Map<string, string>} briefs by key
     * @param {Map<string, NonNullable<Person["sent_between"]>>} sent by key
     */
    remember: (briefs, sent) =>
      storage.change([...new Set([...briefs.keys(), ...sent.keys()])], async (people) => ({
        ...afterAdvice(people, briefs, sent),
        answer: undefined,
      })),

    /** Own answering times, as they are kept. */
    outcomes: () => storage.read("outcomes"),

    /** The same as the core takes them. */
    outcomesForCore: async () => forCore(await storage.read("outcomes")),
  };
}

/** @typedef {ReturnType<typeof createPeople>} People */
