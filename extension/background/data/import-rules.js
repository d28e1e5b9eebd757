/** What is kept of an export, and how it is taken back: pure. Days are `YYYY-MM-DD`, the user's local date. */

import { NOBODY } from "../../shared/stored/people-entries.js";

/** @typedef {import("../../shared/stored/document-shapes.js").Person} Person */
/** @typedef {import("../../shared/stored/document-shapes.js").StoredFact} StoredFact */
/** @typedef {import("../../shared/messages/data-messages.js").Imported} Imported */
/** @typedef {import("../../shared/stored/document-shapes.js").Replaced} Replaced */
/** @typedef {{ was: any, now: any }} Part */

/** The stronger source wins, as in the core; of equal ones the later word. */
const STRENGTH = { told: 3, export: 2, seen: 1, inferred: 0 };
/** What is said of one invitation, not of the person. */
const OF_ONE_REQUEST = new Set(["times_asked"]);
const PARTS = /** @type {const} */ (["sent_on", "note", "can_email"]);
/** Of whoever was never on the page, where the user agreed that people are kept: they are listed with what the export tells. */
const LISTED_BY = /** @type {const} */ (["name", "profile_url"]);
const DAY_MS = 86_400_000;
/** The site words ages in whole days of its own time zone, the export prints days without one. */
const SLACK_MS = 2 * DAY_MS;

const same = (/** @type {unknown} */ one, /** @type {unknown} */ other) =>
  JSON.stringify(one) === JSON.stringify(other);

/** The browser's storage gives an object's parts in an order of its own. @param {any} one @param {any} other */
const sameFact = (one, other) =>
  one?.value === other?.value && one?.source === other?.source && one?.on === other?.on;

/**
 * Whether the export speaks of the invitation that is open: one that was withdrawn since, or that the page dates otherwise, is
 * another one.
 * @param {Person} person
 * @param {string} sent_on
 * @param {string | undefined} withdrawn the day of the last withdrawal
 */
function isOfThisInvitation({ sent_between }, sent_on, withdrawn) {
  if (withdrawn !== undefined && sent_on <= withdrawn) return false;
  const at = Date.parse(sent_on);
  return (
    sent_between === null ||
    (at >= Date.parse(sent_between.from) - SLACK_MS && at <= Date.parse(sent_between.to) + SLACK_MS)
  );
}

/**
 * @param {Person} person
 * @param {Imported} imported
 * @param {{ today: string, withdrawn: string | undefined, isAgreed: boolean }} around
 * @returns {Replaced} what changes, part by part
 */
function differences(person, imported, { today, withdrawn, isAgreed }) {
  const isThis = isOfThisInvitation(person, imported.sent_on, withdrawn);
  /** @type {Record<string, Part>} */
  const facts = {};
  for (const [name, { value, source }] of Object.entries(imported.facts)) {
    const was = Object.hasOwn(person.facts, name) ? (person.facts[name] ?? null) : null;
    if (!isThis && OF_ONE_REQUEST.has(name)) continue;
    if (was && STRENGTH[was.source] > STRENGTH[source]) continue;
    if (was?.source === source && was.value === value) continue;
    facts[name] = { was, now: { value, source, on: today } };
  }
  /** @type {Record<string, Part>} */
  const parts = {};
  for (const name of PARTS) {
    const now = imported[name];
    if (now === null || same(now, person[name])) continue;
    if (name === "can_email" || isThis) parts[name] = { was: person[name], now };
  }
  const isNew = person.name === null && person.gone === null && imported.profile_url !== null;
  if (isAgreed && isThis && isNew) {
    for (const name of LISTED_BY) parts[name] = { was: person[name], now: imported[name] };
  }
  return { facts, parts };
}

/** @param {Replaced} replaced */
const isNothing = ({ facts, parts }) => Object.keys(facts).length + Object.keys(parts).length === 0;

/**
 * @param {Person} person
 * @param {Replaced} replaced
 * @returns {Person}
 */
function applied(person, { facts, parts }) {
  const after = { ...person, facts: { ...person.facts } };
  for (const [name, { now }] of Object.entries(facts)) after.facts[name] = now;
  for (const [name, { now }] of Object.entries(parts)) Object.assign(after, { [name]: now });
  return after;
}

/**
 * People with what an export tells of them. What the user told stays.
 * @param {Map<string, Person>} people those of the export that are known
 * @param {Record<string, Imported>} imported by key
 * @param {{ today: string, withdrawn: ReadonlyMap<string, { last: string }>, isAgreed: boolean }} around
 *   `isAgreed`: whether the user agreed that people are kept
 * @returns {{ changed: Map<string, Person>, replaced: Record<string, Replaced> }} `replaced`: how to take it back
 */
export function afterImport(people, imported, { today, withdrawn, isAgreed }) {
  /** @type {Map<string, Person>} */
  const changed = new Map();
  /** @type {Record<string, Replaced>} */
  const replaced = {};
  for (const [key, told] of Object.entries(imported)) {
    const person = people.get(key) ?? NOBODY;
    const around = { today, withdrawn: withdrawn.get(key)?.last, isAgreed };
    const differs = differences(person, told, around);
    if (isNothing(differs)) continue;
    changed.set(key, applied(person, differs));
    replaced[key] = differs;
  }
  return { changed, replaced };
}

/**
 * One person without what an import wrote; what was told or seen since stays.
 * @param {Person} person
 * @param {Replaced} replaced
 * @returns {Person | null} null where nothing is left
 */
function before(person, { facts, parts }) {
  const back = { ...person, facts: { ...person.facts } };
  for (const [name, { was, now }] of Object.entries(facts)) {
    if (!sameFact(back.facts[name], now)) continue;
    if (was === null) delete back.facts[name];
    else back.facts[name] = was;
  }
  const isSeen = person.seen_on !== null;
  for (const [name, { was, now }] of Object.entries(parts)) {
    if (isSeen && LISTED_BY.some((each) => each === name)) continue;
    if (same(Reflect.get(back, name), now)) Object.assign(back, { [name]: was });
  }
  return same({ ...NOBODY, ...back }, NOBODY) ? null : back;
}

/**
 * Takes an import back.
 * @param {Map<string, Person>} people
 * @param {Record<string, Replaced>} replaced
 * @returns {Map<string, Person | null>} the changed ones; who was forgotten since stays so
 */
export function afterTakingBack(people, replaced) {
  const changed = new Map();
  for (const [key, each] of Object.entries(replaced)) {
    const person = people.get(key);
    if (!person) continue;
    const back = before(person, each);
    if (!same(back, person)) changed.set(key, back);
  }
  return changed;
}
