/**
 * What `chrome.storage.local` holds, document by document: version, shape, and what stands in where
 * there is none yet or where it cannot be read.
 */

import {
  DEFAULT_LIMITS,
  LIMIT_RANGES,
  LOOSER_AFTER_MS,
  STRICTEST_LIMITS,
} from "./throttle-fallback.js";
import { LONGEST } from "./text-limits.js";
import { FACTS } from "./messages.js";
import { day, flag, list, map, maybe, oneOf, record, text, whole } from "./schema.js";

const instant = whole(0, Number.MAX_SAFE_INTEGER);

/** The languages of the core's sentences; null follows the browser. */
export const LOCALES = /** @type {const} */ (["en", "de", "fr", "es", "pt-BR"]);

/** Most people and journal entries kept; the oldest go first. */
export const MOST_PEOPLE = 5000;
export const MOST_ENTRIES = 5000;

/** What the user told about themselves, and how the extension shows itself. */
export const settingsShape = record({
  goals: list(text(100), 20),
  role_changed_on: maybe(day),
  sender_name: maybe(text(80)),
  message_limit: oneOf(200, 300),
  locale: maybe(oneOf(...LOCALES)),
  draw_in_page: flag,
  reminders: flag,
  profile_line: flag,
});

const limitFields = {
  gap_seconds: whole(...LIMIT_RANGES.gap_seconds),
  per_hour: whole(...LIMIT_RANGES.per_hour),
  per_day: whole(...LIMIT_RANGES.per_day),
};

/** The three limits, each within its range. */
export const limitsShape = record(limitFields);

/** @type {import("./schema.js").Shape<Record<string, StoredFact>>} */
const storedFacts = (value, path = "") => {
  const facts = map(record({ value: (each) => each, source, on: day }), 20)(value, path);
  const known = Object.entries(facts).filter(([name]) => Object.hasOwn(FACTS, name));
  return Object.fromEntries(
    known.map(([name, fact]) => {
      const shape = FACTS[/** @type {keyof typeof FACTS} */ (name)];
      return [name, { ...fact, value: shape(fact.value, `${path}.${name}`) }];
    }),
  );
};
const source = oneOf("told", "export", "seen");

/** @typedef {{ value: string | number | boolean | null, source: "told" | "export" | "seen", on: string }} StoredFact */

const personShape = record({
  facts: storedFacts,
  sightings: list(record({ on: day, sent_text: text(LONGEST.sent_text) }), 20),
});

const entryShape = record({
  token: text(64),
  id: maybe(text(LONGEST.key)),
  name: text(LONGEST.name),
  at: instant,
  state: oneOf("reserved", "confirmed", "withdrawn", "failed"),
  verdict: maybe(text(40)),
  sent_text: text(LONGEST.sent_text),
  tab: maybe(instant),
  copied: flag,
  override: maybe(text(LONGEST.reason)),
  remind_at: maybe(instant),
});

/** A way past a hold that was asked for: for whom, why, and when. */
const askedShape = record({
  key: maybe(text(LONGEST.key)),
  name: text(LONGEST.name),
  reason: text(LONGEST.reason),
  at: instant,
});

/** @typedef {ReturnType<typeof settingsShape>} Settings */
/** @typedef {ReturnType<typeof personShape>} Person */
/** @typedef {ReturnType<typeof entryShape>} Entry */
/** @typedef {ReturnType<typeof askedShape>} Asked */

/** @returns {Settings} */
const newSettings = () => ({
  goals: [],
  role_changed_on: null,
  sender_name: null,
  message_limit: 300,
  locale: null,
  draw_in_page: true,
  reminders: true,
  profile_line: false,
});

/**
 * Where the journal or the limits were damaged, the strictest limits hold, and the usual ones only
 * after a day: losing them must not free any budget.
 * @param {number} now
 */
const strictest = (now) => ({
  limits: {
    ...STRICTEST_LIMITS,
    pending: { limits: { ...DEFAULT_LIMITS }, from: now + LOOSER_AFTER_MS },
  },
});

/** Entries from before drafts, overrides and reminders were noted. */
const withMore = (/** @type {any} */ { entries, ...content }) => ({
  ...content,
  entries: entries.map((/** @type {object} */ entry) => ({
    ...entry,
    copied: false,
    override: null,
    remind_at: null,
  })),
});

/**
 * Each document: `version`; `shape` of its content; `migrations` by the version they start from;
 * `fresh` where there is none; `damaged` gives all documents to write where it cannot be read.
 */
export const DOCUMENTS = {
  settings: {
    version: 2,
    shape: settingsShape,
    migrations: {
      1: (/** @type {any} */ content) => ({ ...content, reminders: true, profile_line: false }),
    },
    fresh: newSettings,
    damaged: () => ({ settings: newSettings() }),
  },
  people: {
    version: 1,
    shape: record({ people: map(personShape, MOST_PEOPLE * 2) }),
    migrations: {},
    fresh: () => ({ people: {} }),
    damaged: () => ({ people: { people: {} } }),
  },
  journal: {
    version: 2,
    shape: record({ entries: list(entryShape, MOST_ENTRIES * 2) }),
    migrations: { 1: withMore },
    fresh: () => ({ entries: [] }),
    damaged: (/** @type {number} */ now) => ({ journal: { entries: [] }, ...strictest(now) }),
  },
  limits: {
    version: 1,
    shape: record({
      ...limitFields,
      pending: maybe(record({ limits: limitsShape, from: instant })),
    }),
    migrations: {},
    fresh: () => ({ ...DEFAULT_LIMITS, pending: null }),
    damaged: strictest,
  },
  /** The day's pause: until when nothing is withdrawn. */
  pause: {
    version: 1,
    shape: record({ until: maybe(instant) }),
    migrations: {},
    fresh: () => ({ until: null }),
    damaged: () => ({ pause: { until: null } }),
  },
  override: {
    version: 1,
    shape: record({ asked: maybe(askedShape) }),
    migrations: {},
    fresh: () => ({ asked: null }),
    damaged: () => ({ override: { asked: null } }),
  },
};
