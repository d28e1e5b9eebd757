/**
 * One file of everything: made, read, and put in the place of what is there. Pure. Each part of it is as it is stored, with its own
 * version, so that a backup of any older version is migrated as the storage itself is.
 */

import { DOCUMENTS } from "../../shared/stored/documents.js";
import { migrate } from "../../shared/stored/migrate.js";
import { PERSON } from "../../shared/stored/people-entries.js";
import { ValidationError, map, oneOf, record, text, whole } from "../../shared/schema.js";
import { MOST_PEOPLE } from "../../shared/stored/document-shapes.js";

/** @typedef {import("../../shared/stored/document-shapes.js").Entry} Entry */
/** @typedef {import("../../shared/stored/document-shapes.js").Person} Person */
/** @typedef {import("../../shared/schema.js").Fault} Fault */

const VERSION = 1;
/** By this word a backup is known from any other JSON file. */
const WORD = "backup";
export const PARTS = /** @type {const} */ (["settings", "journal", "limits", "outcomes"]);

const any = (/** @type {unknown} */ value) => /** @type {any} */ (value);
const fileShape = record({
  second_thought: oneOf(WORD),
  version: whole(1, VERSION),
  made_at: text(40),
  documents: record({ settings: any, journal: any, limits: any, outcomes: any }),
  people: map(any, MOST_PEOPLE * 2),
});

/**
 * @typedef {object} Holdings all that a backup holds
 * @property {import("../../shared/stored/document-shapes.js").Settings} settings
 * @property {Entry[]} entries the history
 * @property {ReturnType<typeof DOCUMENTS["limits"]["shape"]>} limits
 * @property {ReturnType<typeof DOCUMENTS["outcomes"]["shape"]>} outcomes
 * @property {Map<string, Person>} people
 */

/** What was only reserved was never withdrawn; the rest belongs to no tab of another day. @param {Entry[]} entries */
const finished = (entries) =>
  entries
    .filter(({ state }) => state !== "reserved")
    .map((entry) => ({ ...entry, tab: null, until: null }));

/**
 * @param {Holdings} holdings
 * @param {number} now
 * @returns {object} ready to be written as JSON
 */
export function backupOf({ settings, entries, limits, outcomes, people }, now) {
  const contents = { settings, journal: { entries: finished(entries) }, limits, outcomes };
  return {
    second_thought: WORD,
    version: VERSION,
    made_at: new Date(now).toISOString(),
    documents: Object.fromEntries(
      PARTS.map((name) => [name, { version: DOCUMENTS[name].version, ...contents[name] }]),
    ),
    people: Object.fromEntries(
      [...people].map(([key, person]) => [key, { version: PERSON.version, ...person }]),
    ),
  };
}

/**
 * Runs something whose faults belong under a path.
 * @template T
 * @param {Fault[]} faults
 * @param {string} path
 * @param {() => T} read
 * @returns {T | null}
 */
function under(faults, path, read) {
  try {
    return read();
  } catch (error) {
    const found =
      error instanceof ValidationError ? error.faults : [{ path: "", code: "object", values: [] }];
    for (const fault of found) {
      faults.push({ ...fault, path: [path, fault.path].filter(Boolean).join(".") });
    }
    return null;
  }
}

/**
 * Reads a backup of this or an older version.
 * @param {unknown} file
 * @returns {{ holdings: Holdings, made_at: string } | { faults: Fault[] }}
 */
export function readBackup(file) {
  /** @type {Fault[]} */
  const faults = [];
  const read = under(faults, "", () => fileShape(file));
  if (!read) return { faults };
  /** @param {(typeof PARTS)[number]} name @returns {any} */
  const part = (name) =>
    under(faults, name, () => {
      const { content, bad } = migrate(DOCUMENTS[name], read.documents[name]);
      // One that cannot be read is named by its own shape.
      if (bad !== undefined) DOCUMENTS[name].shape({ entries: bad });
      return content;
    });
  const [settings, journal, limits, outcomes] = PARTS.map(part);
  /** @type {Map<string, Person>} */
  const people = new Map();
  for (const [key, stored] of Object.entries(read.people)) {
    const person = under(faults, `people.${key}`, () => migrate(PERSON, stored).content);
    if (person) people.set(key, person);
  }
  if (faults.length > 0) return { faults };
  const holdings = { settings, entries: finished(journal.entries), limits, outcomes, people };
  return { holdings, made_at: read.made_at };
}

/**
 * The same as the core checks it.
 * @param {Holdings} holdings
 */
export const forCore = ({ settings, entries, limits, outcomes, people }) => ({
  version: VERSION,
  settings,
  people: Object.fromEntries(people),
  journal: entries,
  limits: { gap_seconds: limits.gap_seconds, per_hour: limits.per_hour, per_day: limits.per_day },
  outcomes: [...outcomes.past, ...outcomes.present].map(({ from, days, end }) => ({
    from,
    days,
    end,
  })),
});

/** How much there is of everything, to set one beside the other. @param {Holdings} holdings */
export const countsOf = ({ entries, people }) => ({
  people: [...people.values()].filter(({ name, gone }) => name !== null && gone === null).length,
  told: toldIn(people.values()),
  journal: entries.length,
});

/** How many answers were given. @param {Iterable<Person>} people */
export function toldIn(people) {
  let count = 0;
  for (const { facts, decided } of people) {
    count +=
      Object.values(facts).filter(({ source }) => source === "told").length + (decided ? 1 : 0);
  }
  return count;
}
