/** What is known of one person, and how it changes: pure. Days are `YYYY-MM-DD`, the user's local date. */

import { localDay } from "../../../shared/words/local-day.js";
import { NOBODY } from "../../../shared/stored/people-entries.js";
import { withSighting } from "./sightings.js";

/** @typedef {import("../../../shared/stored/document-shapes.js").Entry} Entry */
/** @typedef {import("../../../shared/stored/document-shapes.js").Person} Person */
/** @typedef {import("../../../shared/messages/messages.js").RowReading} RowReading */
/** @typedef {ReadonlyMap<string, { times: number, last: string }>} Withdrawals by key: how often, and the day of the last one */

const DAY_MS = 86_400_000;

/** What says something about one invitation, not about the person. */
const OF_ONE_REQUEST = new Set(["sent_by_mistake", "times_asked"]);

/** @param {Entry[]} entries oldest first @returns {Withdrawals} */
export function withdrawalsIn(entries) {
  /** @type {Map<string, { times: number, last: string }>} */
  const by = new Map();
  for (const { id, at, state } of entries) {
    if (id === null || state !== "withdrawn") continue;
    by.set(id, { times: (by.get(id)?.times ?? 0) + 1, last: localDay(at) });
  }
  return by;
}

/**
 * Whether the invitation that was last seen has been withdrawn since. One seen on the same day was seen before that: LinkedIn
 * takes no new one for weeks.
 * @param {Person} person
 * @param {string | undefined} on the day of the last withdrawal
 */
export const isWithdrawn = ({ seen_on, sightings }, on) =>
  on !== undefined && on >= (seen_on ?? sightings.at(-1)?.on ?? "");

/** Whether an invitation to them is pending, as far as is known. @param {Person} person @param {string} [withdrawn] */
export const isPending = (person, withdrawn) =>
  person.name !== null && person.gone === null && !isWithdrawn(person, withdrawn);

/** The facts that still hold after a withdrawal on that day. @param {Person["facts"]} facts @param {string} since "" for none */
export const factsSince = (facts, since) =>
  Object.fromEntries(
    Object.entries(facts).filter(([name, { on }]) => on > since || !OF_ONE_REQUEST.has(name)),
  );

/** Their invitation begins anew; what was told of them stays. @param {Person} person @param {string} since @returns {Person} */
const anew = ({ facts, can_email }, since) => ({
  ...NOBODY,
  facts: factsSince(facts, since),
  can_email,
});

/**
 * What is known of somebody whose row is seen today.
 * @param {Person} before
 * @param {RowReading} reading
 * @param {string} today
 * @param {string} [withdrawn] the day of the last withdrawal
 * @returns {Person} the same where nothing is new
 */
export function seenToday(before, reading, today, withdrawn) {
  const person = isWithdrawn(before, withdrawn) ? anew(before, withdrawn ?? "") : before;
  const { name, sent_text } = reading;
  const seen = {
    ...person,
    name,
    headline: reading.headline ?? person.headline,
    note: reading.note ?? person.note,
    profile_url: reading.profile_url ?? person.profile_url,
    sent_text,
    first_seen_on: person.first_seen_on ?? person.sightings[0]?.on ?? today,
    seen_on: today,
    missed: null,
    gone: null,
    sightings: withSighting(person.sightings, { on: today, sent_text }),
  };
  return JSON.stringify(seen) === JSON.stringify(before) ? before : seen;
}

/**
 * Only how the page words the age today: all that is kept of those for whom nothing more was agreed to.
 * @param {Person} before
 * @param {RowReading} reading
 * @param {string} today
 * @returns {Person} the same where nothing is new
 */
export function datedToday(before, { sent_text }, today) {
  const sightings = withSighting(before.sightings, { on: today, sent_text });
  return sightings === before.sightings ? before : { ...before, sightings };
}

/**
 * Without what their row said; null where nothing is left.
 * @param {Person} person
 * @returns {Person | null}
 */
export function nameless({ facts, can_email }) {
  const isEmpty = Object.keys(facts).length === 0 && can_email === null;
  return isEmpty ? null : { ...NOBODY, facts, can_email };
}

/**
 * What the user told: a fact's null forgets it.
 * @param {Person} before
 * @param {object} told
 * @param {Partial<Record<string, string | number | boolean | null>>} told.facts
 * @param {"keep" | null} [told.decided] undefined: as it was
 * @param {boolean} told.overwrite false: what was told before is left alone
 * @param {string} today
 * @returns {Person} the same where nothing is new
 */
export function toldOf(before, { facts: told, decided, overwrite }, today) {
  const facts = { ...before.facts };
  for (const [name, value] of Object.entries(told)) {
    const known = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (!overwrite && (known?.source === "told" || value === null)) continue;
    if (value === null || value === undefined) delete facts[name];
    else if (known?.source !== "told" || known.value !== value) {
      facts[name] = { value, source: "told", on: today };
    }
  }
  const kept = decided === undefined ? before.decided : decidedOn(before.decided, decided, today);
  const after = { ...before, facts, decided: kept };
  return JSON.stringify(after) === JSON.stringify(before) ? before : after;
}

/** @param {Person["decided"]} before @param {"keep" | null} value @param {string} today @returns {Person["decided"]} */
const decidedOn = (before, value, today) =>
  value === null || before?.value === value ? value && before : { value, on: today };

/**
 * The days that invitations can have been sent on, by what the core says of their age today.
 * @param {{ id: string, age: { days: number[] } | null }[]} advice
 * @param {string} today
 * @returns {Map<string, NonNullable<Person["sent_between"]>>} by id
 */
export function sentBetween(advice, today) {
  const before = (/** @type {number} */ days) =>
    new Date(Date.parse(today) - days * DAY_MS).toISOString().slice(0, 10);
  return new Map(
    advice.flatMap(({ id, age }) => {
      const [low, high] = age?.days ?? [];
      if (low === undefined || high === undefined) return [];
      return [/** @type {const} */ ([id, { from: before(high), to: before(low) }])];
    }),
  );
}

/**
 * What of that is kept: nothing where the date itself was known, for it may have come from an export, and is taken back with it.
 * @template T
 * @param {Map<string, T>} sent by id
 * @param {{ id: string, sent_on?: string | null }[]} invitations that were asked about
 * @returns {Map<string, T>}
 */
export function undated(sent, invitations) {
  const dated = new Set(invitations.flatMap(({ id, sent_on }) => (sent_on ? [id] : [])));
  return new Map([...sent].filter(([id]) => !dated.has(id)));
}

/**
 * Two records of one person as one: what the present one does not say, the other does.
 * @param {Person} aside
 * @param {Person} [present]
 * @returns {Person}
 */
export function merged(aside, present) {
  if (!present) return aside;
  const known = Object.entries(present).filter(([, value]) => value !== null);
  return {
    ...aside,
    ...Object.fromEntries(known),
    facts: { ...aside.facts, ...present.facts },
    sightings: present.sightings.length > 0 ? present.sightings : aside.sightings,
  };
}
