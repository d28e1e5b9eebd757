/** What goes with time, and how invitations ended, without names: pure. */

import { LONGEST_AGE, MOST_OUTCOMES, MOST_PEOPLE } from "../../../shared/stored/document-shapes.js";
import { nameless } from "./person.js";

/** @typedef {import("../../../shared/stored/document-shapes.js").Outcome} Outcome */
/** @typedef {import("./person.js").Person} Person */

const DAY_MS = 86_400_000;
/** Names of those who are gone are kept for so many days. */
const KEPT_DAYS = 30;
/** LinkedIn lets an invitation expire after six months; who was not seen for so long is gone. */
const UNSEEN_DAYS = 200;

/** @param {string} from @param {string} to */
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

const age = (/** @type {number} */ days) => Math.min(Math.max(Math.round(days), 0), LONGEST_AGE);

/**
 * How an invitation went so far, where it is known when it was sent.
 * @param {Person} person
 * @returns {Outcome | null}
 */
export function outcomeOf({ sent_on, sent_between, first_seen_on, seen_on, gone }) {
  const sent = sent_on === null ? sent_between : { from: sent_on, to: sent_on };
  if (!sent || !first_seen_on || !seen_on) return null;
  const end = gone?.on ?? seen_on;
  const first = gone?.end === "withdrawn" ? end : seen_on;
  const middle = (daysBetween(sent.from, first_seen_on) + daysBetween(sent.to, first_seen_on)) / 2;
  return {
    from: age(middle),
    days: [age(daysBetween(sent.to, first)), age(daysBetween(sent.from, end))],
    end: gone?.end ?? "open",
    on: gone?.on ?? null,
  };
}

/** Who was not seen for so long that LinkedIn let it expire. @param {Person} person @param {string} today @returns {Person} */
function expired(person, today) {
  const last = person.seen_on ?? person.sightings.at(-1)?.on ?? person.sent_on ?? undefined;
  if (person.gone !== null || last === undefined || daysBetween(last, today) < UNSEEN_DAYS) {
    return person;
  }
  return { ...person, gone: { on: last, end: "left" } };
}

/**
 * @param {Map<string, Person>} people everyone
 * @param {Outcome[]} past of those whose names are gone
 * @param {string} today
 * @returns {{ changed: Map<string, Person | null>, outcomes: { past: Outcome[], present: Outcome[] } }}
 */
export function tidied(people, past, today) {
  /** @type {Map<string, Person | null>} */
  const changed = new Map();
  /** @type {[Outcome[], Outcome[]]} */
  const [ended, present] = [[], []];
  for (const [key, before] of people) {
    const person = expired(before, today);
    const outcome = person.name === null ? null : outcomeOf(person);
    const goes = person.gone !== null && daysBetween(person.gone.on, today) >= KEPT_DAYS;
    if (outcome) (goes ? ended : present).push(outcome);
    if (goes) changed.set(key, nameless(person));
    else if (person !== before) changed.set(key, person);
  }
  for (const key of surplus(people, changed)) changed.set(key, null);
  const all = [...past, ...ended].slice(-MOST_OUTCOMES);
  return { changed, outcomes: { past: all, present: present.slice(0, MOST_OUTCOMES) } };
}

/**
 * Who goes where there are too many: those of whom nothing was told, the longest unseen first.
 * @param {Map<string, Person>} people
 * @param {Map<string, Person | null>} changed
 */
function surplus(people, changed) {
  const many = people.size - MOST_PEOPLE;
  if (many <= 0) return [];
  const rank = (/** @type {Person} */ { facts, seen_on, sightings }) =>
    `${Object.keys(facts).length > 0 ? 1 : 0}${seen_on ?? sightings.at(-1)?.on ?? ""}`;
  return [...people]
    .filter(([key]) => changed.get(key) !== null)
    .map(([key, person]) => ({ key, rank: rank(person) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .slice(0, many)
    .map(({ key }) => key);
}

/** As the core takes them. @param {{ past: Outcome[], present: Outcome[] }} outcomes */
export const forCore = ({ past, present }) =>
  [...past, ...present].slice(-MOST_OUTCOMES).map(({ from, days, end }) => ({ from, days, end }));
