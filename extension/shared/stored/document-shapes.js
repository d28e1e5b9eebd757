/** The shapes of what `chrome.storage.local` holds. */

import { FACTS } from "../facts.js";
import { day, flag, list, map, maybe, oneOf, record, text, whole } from "../schema.js";
import { LONGEST } from "../text-limits.js";
import { LIMIT_RANGES } from "../throttle-fallback.js";

const instant = whole(0, Number.MAX_SAFE_INTEGER);

/** The languages of the core's sentences; null follows the browser. */
export const LOCALES = /** @type {const} */ (["en", "de", "fr", "es", "pt-BR"]);

/** Most people and journal entries kept; the oldest go first. */
export const MOST_PEOPLE = 5000;
export const MOST_ENTRIES = 5000;
/** Most outcomes that the core takes, and the longest age in days. */
export const MOST_OUTCOMES = 5000;
export const LONGEST_AGE = 36_525;

/** What the user told about themselves, and how the extension shows itself, field by field. */
export const settingsFields = {
  goals: list(text(100), 20),
  role_changed_on: maybe(day),
  sender_name: maybe(text(80)),
  message_limit: oneOf(200, 300),
  locale: maybe(oneOf(...LOCALES)),
  /** Whether they can send InMail; null: they did not say. */
  inmail: maybe(flag),
  draw_in_page: flag,
  reminders: flag,
  profile_line: flag,
  /** Whether a single key acts in the side panel. */
  single_keys: flag,
};

export const settingsShape = record(settingsFields);

/** The three limits, each within its range. */
export const limitFields = {
  gap_seconds: whole(...LIMIT_RANGES.gap_seconds),
  per_hour: whole(...LIMIT_RANGES.per_hour),
  per_day: whole(...LIMIT_RANGES.per_day),
};

export const limitsShape = record(limitFields);

/** @type {import("../schema.js").Schema<Record<string, StoredFact>>} */
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
/** From the stronger to the weaker; `inferred`: what an export makes likely. */
const source = oneOf("told", "export", "seen", "inferred");

/** @typedef {{ value: string | number | boolean | null, source: "told" | "export" | "seen" | "inferred", on: string }} StoredFact */

const anyPart = (/** @type {unknown} */ value) => /** @type {any} */ (value);
const parts = map(record({ was: anyPart, now: anyPart }), 20);
/** What an import changed of one person, part by part, so that it can be taken back. */
export const replacedShape = record({ facts: parts, parts });

const sightings = list(record({ on: day, sent_text: text(LONGEST.sent_text) }), 20);

/**
 * What is kept of one person. Of somebody whose invitation is not pending any more, or not known to be (told of from elsewhere, or
 * not agreed to), the name is null, and so is all that a row says.
 */
export const personShape = record({
  name: maybe(text(LONGEST.name)),
  headline: maybe(text(LONGEST.headline)),
  note: maybe(text(LONGEST.note)),
  profile_url: maybe(text(LONGEST.profile_url)),
  sent_text: maybe(text(LONGEST.sent_text)),
  /** The exact day, from an export. */
  sent_on: maybe(day),
  /** The first and the last day that it can have been sent on, as the core worked out. */
  sent_between: maybe(record({ from: day, to: day })),
  first_seen_on: maybe(day),
  seen_on: maybe(day),
  /** The first visit of the list on which it was missing. */
  missed: maybe(record({ visit: text(64), on: day })),
  gone: maybe(record({ on: day, end: oneOf("left", "withdrawn") })),
  decided: maybe(record({ value: oneOf("keep"), on: day })),
  can_email: maybe(flag),
  facts: storedFacts,
  sightings,
});

/** What was kept of one person before each was an entry of its own. */
export const olderPersonShape = record({ facts: storedFacts, sightings });

/** How one invitation went, without a name: ages in days when first seen and at the end, and the day of the end. */
export const outcomeShape = record({
  from: whole(0, LONGEST_AGE),
  days: list(whole(0, LONGEST_AGE), 2),
  end: oneOf("left", "withdrawn", "open"),
  on: maybe(day),
});

export const entryShape = record({
  token: text(64),
  id: maybe(text(LONGEST.key)),
  name: text(LONGEST.name),
  at: instant,
  state: oneOf("reserved", "confirmed", "withdrawn", "failed"),
  verdict: maybe(text(40)),
  sent_text: text(LONGEST.sent_text),
  tab: maybe(instant),
  /** When a reservation ends; null for all else. */
  until: maybe(instant),
  /** Whether the request that it sends was seen. */
  requested: flag,
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

/** By the document's name, the shape of its content. */
export const SHAPES = {
  settings: settingsShape,
  journal: record({ entries: list(entryShape, MOST_ENTRIES * 2) }),
  /** When the withdrawals of the last day were made, and which of them past a hold; null: not known. */
  spent: record({ past: maybe(list(record({ at: instant, override: flag }), MOST_ENTRIES)) }),
  limits: record({
    ...limitFields,
    pending: maybe(record({ limits: limitsShape, from: instant })),
  }),
  pause: record({ until: maybe(instant) }),
  override: record({ asked: maybe(askedShape) }),
  /** The Sent list as it was last known: the order of those seen, in runs, and how many there are as the list itself says. */
  order: record({
    runs: list(list(text(LONGEST.key), MOST_PEOPLE * 2), 20),
    count: maybe(instant),
  }),
  /** `past`: of those whose names are gone. */
  outcomes: record({
    past: list(outcomeShape, MOST_OUTCOMES),
    present: list(outcomeShape, MOST_OUTCOMES),
  }),
  /** The last import of an export: the name of what was given, the day, of how many people it told something, and what it changed. */
  imported: record({
    file: maybe(text(LONGEST.name)),
    on: maybe(day),
    people: whole(0, MOST_PEOPLE * 2),
    replaced: map(replacedShape, MOST_PEOPLE * 2),
    /** The user's own last change of role, where it was noted. */
    role: maybe(record({ was: maybe(day), now: day })),
  }),
  /** A backup of all that was there before another one took its place, until the user says that this one is fine. */
  former: record({ on: maybe(day), file: anyPart }),
  /** To which text on what is kept the user agreed, and on which day. */
  agreement: record({ text: maybe(whole(1, 1_000_000)), on: maybe(day) }),
  /** Whether the hint at the first badge has done its work. */
  hint: record({ seen: flag }),
};

/** @typedef {typeof SHAPES} Shapes */
/** @typedef {ReturnType<typeof settingsShape>} Settings */
/** @typedef {ReturnType<typeof personShape>} Person */
/** @typedef {ReturnType<typeof olderPersonShape>} OlderPerson */
/** @typedef {ReturnType<typeof outcomeShape>} Outcome */
/** @typedef {ReturnType<typeof replacedShape>} Replaced */
/** @typedef {ReturnType<typeof entryShape>} Entry */
/** @typedef {ReturnType<typeof askedShape>} Asked */
