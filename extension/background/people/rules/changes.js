/** What one message changes of the people who are kept, and what it answers: pure. */

import { NOBODY } from "../../../shared/stored/people-entries.js";
import { nameless, toldOf } from "./person.js";

/** @typedef {import("../../../shared/stored/document-shapes.js").Person} Person */
/** @typedef {import("../undo-log.js").Before} Before */
/** @typedef {{ facts: Record<string, any>, decided?: "keep" | null | undefined, overwrite: boolean }} Told */

/**
 * What the user told of some people, and what takes it back.
 * @param {Map<string, Person>} people by key, as they are now; who is not among them is not known
 * @param {string[]} keys
 * @param {Told} told
 * @param {string} today
 * @returns {{ changed: Map<string, Person>, before: NonNullable<Before["people"]> }} those for whom anything is new
 */
export function afterTelling(people, keys, told, today) {
  /** @type {Map<string, Person>} */
  const changed = new Map();
  /** @type {NonNullable<Before["people"]>} */
  const before = {};
  for (const key of new Set(keys)) {
    const person = people.get(key) ?? NOBODY;
    const after = toldOf(person, told, today);
    if (after === person) continue;
    changed.set(key, after);
    before[key] = { facts: person.facts, decided: person.decided };
  }
  return { changed, before };
}

/**
 * What was taken back stands again.
 * @param {Map<string, Person>} people as they are now
 * @param {NonNullable<Before["people"]>} before
 * @returns {Map<string, Person | null>} those who change; null: nobody
 */
export function afterTakingBack(people, before) {
  const back = Object.entries(before).flatMap(([key, part]) => {
    const person = people.get(key);
    // Whoever was forgotten since stays so: only what took them away brings them back.
    if (!person && part && !("name" in part)) return [];
    const whole = part && orNobody({ ...(person ?? NOBODY), ...part });
    return [/** @type {const} */ ([key, whole])];
  });
  return new Map(back);
}

/** Null where nothing is known of them any more. @param {Person} person */
const orNobody = (person) =>
  person.name === null && person.sightings.length === 0 && person.decided === null
    ? nameless(person)
    : person;

/**
 * Nothing is known of a person any more.
 * @param {Map<string, Person>} people
 * @param {string} key
 * @param {import("../../../shared/stored/document-reader.js").Content<"order">} order
 * @returns {import("../../../shared/stored/writer.js").Changes & { answer: Person | null }} the answer: who was there
 */
export const afterForgetting = (people, key, order) => ({
  people: new Map(people.has(key) ? [[key, null]] : []),
  documents: {
    order: { ...order, runs: order.runs.map((run) => run.filter((each) => each !== key)) },
  },
  answer: people.get(key) ?? null,
});

/**
 * What the core said of those who are kept, and the days that they can have been sent on.
 * @param {Map<string, Person>} people
 * @param {Map<string, string>} briefs by key
 * @param {Map<string, NonNullable<Person["sent_between"]>>} sent by key
 * @returns {import("../../../shared/stored/writer.js").Changes}
 */
export function afterAdvice(people, briefs, sent) {
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
  return { people: new Map(changed), beside: new Map(beside), quietly: true };
}

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
