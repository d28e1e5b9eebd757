/**
 * The one writer of what is kept of people. Each change is read, decided (pure, in the files beside) and written before the next begins,
 * and written before it is answered: nothing told is lost with whoever told it.
 */

import { NOBODY } from "../../shared/stored/people-entries.js";
import { localDay } from "../../shared/words/local-day.js";
import { createLooks } from "./looks.js";
import { isPending, nameless, seenToday, toldOf, withdrawalsIn } from "./person.js";
import { forCore } from "./tidy.js";

/** @typedef {import("../../shared/messages/messages.js").RowReading} RowReading */
/** @typedef {import("./person.js").Person} Person */
/** @typedef {import("./person.js").Withdrawals} Withdrawals */
/** @typedef {{ facts: Record<string, any>, decided?: "keep" | null | undefined, overwrite: boolean }} Told */

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
      const last = reading && (await withdrawals()).get(String(reading.key))?.last;
      return storage.change(keys, async (people, read) => {
        const isKept = reading && (await agreement.isGiven(read));
        /** @type {[Map<string, Person>, Record<string, Pick<Person, "facts" | "decided">>]} */
        const [changed, before] = [new Map(), {}];
        for (const key of new Set(keys)) {
          const stored = people.get(key) ?? NOBODY;
          const person = isKept ? seenToday(stored, reading, today(), last) : stored;
          const after = toldOf(person, told, today());
          if (after === person) continue;
          changed.set(key, after);
          before[key] = { facts: person.facts, decided: person.decided };
        }
        const keysChanged = [...changed.keys()];
        // Where that cannot be kept, what was told is all the same.
        const token =
          keysChanged.length > 0 ? await undo.keep({ people: before }).catch(() => null) : null;
        return { people: changed, answer: { undo: token, changed: keysChanged } };
      });
    },

    /** Puts back who was there before. @param {NonNullable<import("./undo-log.js").Before["people"]>} before */
    restore: (before) =>
      storage.change(Object.keys(before), async (people) => {
        const back = Object.entries(before).flatMap(([key, part]) => {
          const person = people.get(key);
          // Whoever was forgotten since stays so: only what took them away brings them back.
          if (!person && part && !("name" in part)) return [];
          const whole = part && orNobody({ ...(person ?? NOBODY), ...part });
          return [/** @type {const} */ ([key, whole])];
        });
        return { people: new Map(back), answer: back.map(([key]) => key) };
      }),

    /** Forgets everything about a person. @param {string} key @returns {Promise<Person | null>} who was there */
    forget: (key) =>
      storage.change([key], async (people, read) => {
        const order = await read("order");
        const runs = order.runs.map((run) => run.filter((each) => each !== key));
        return {
          people: new Map(people.has(key) ? [[key, null]] : []),
          documents: { order: { ...order, runs } },
          answer: people.get(key) ?? null,
        };
      }),

    /**
     * Writes down what the core said of those who are kept, and the days that they can have been sent on.
     * @param {Map<string, string>} briefs by key
     * @param {Map<string, NonNullable<Person["sent_between"]>>} sent by key
     */
    remember: (briefs, sent) =>
      storage.change([...new Set([...briefs.keys(), ...sent.keys()])], async (people) => {
        const kept = [...people].filter(([, { name }]) => name !== null);
        const changed = kept.flatMap(([key, person]) => {
          const days = sent.get(key);
          const isNew = days && narrower(person.sent_between, days);
          return isNew ? [/** @type {const} */ ([key, { ...person, sent_between: isNew }])] : [];
        });
        const beside = kept.flatMap(([key]) => {
          const brief = briefs.get(key);
          return brief ? [/** @type {const} */ ([key, brief])] : [];
        });
        return {
          people: new Map(changed),
          beside: new Map(beside),
          quietly: true,
          answer: undefined,
        };
      }),

    /** Own answering times, as they are kept. */
    outcomes: () => storage.read("outcomes"),

    /** The same as the core takes them. */
    outcomesForCore: async () => forCore(await storage.read("outcomes")),
  };
}

/** Null where nothing is known of them any more. @param {Person} person */
const orNobody = (person) =>
  person.name === null && person.sightings.length === 0 && person.decided === null
    ? nameless(person)
    : person;

/**
 * @param {Person["sent_between"]} before
 * @param {NonNullable<Person["sent_between"]>} days
 * @returns {Person["sent_between"]} what both allow, where that is less than before; else null
 */
function narrower(before, days) {
  if (!before) return days;
  const from = days.from > before.from ? days.from : before.from;
  const to = days.to < before.to ? days.to : before.to;
  if (from > to) return days;
  return from !== before.from || to !== before.to ? { from, to } : null;
}

/** @typedef {ReturnType<typeof createPeople>} People */
