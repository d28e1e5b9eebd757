/**
 * What `chrome.storage.local` holds, document by document: version, shape, and what stands in where
 * there is none yet or where it cannot be read.
 */

import {
  SHAPES,
  entryShape,
  outcomeShape,
  replacedShape,
  settingsFields,
} from "./document-shapes.js";
import { split, splitFields, splitParts } from "./split.js";
import {
  DEFAULT_LIMITS,
  LOOSER_AFTER_MS,
  STRICTEST_LIMITS,
  stricter,
} from "../throttle-fallback.js";

/** @typedef {typeof SHAPES} Shapes */
/** @typedef {import("./document-shapes.js").Settings} Settings */

/** @returns {Settings} */
const newSettings = () => ({
  goals: [],
  role_changed_on: null,
  sender_name: null,
  message_limit: 200,
  locale: null,
  inmail: null,
  draw_in_page: true,
  reminders: true,
  profile_line: false,
  single_keys: true,
});

/** Nothing is drawn where it is not known that it may be. */
const unreadSettings = () => ({ ...newSettings(), draw_in_page: false });

/**
 * Where the limits, or all of the journal, could not be read, the strictest hold, and the usual ones only after a day: losing
 * them must not free any budget.
 * @param {number} now
 */
export const strictestLimits = (now) => ({
  ...STRICTEST_LIMITS,
  pending: { limits: { ...DEFAULT_LIMITS }, from: now + LOOSER_AFTER_MS },
});

/** The end of the user's day, in epoch milliseconds. @param {number} now */
export const midnightAfter = (now) => new Date(now).setHours(24, 0, 0, 0);

/** @param {(entry: any) => object} more @returns {(content: any) => object} */
const eachEntry = (more) => (content) => ({
  ...content,
  entries: content.entries.map((/** @type {any} */ entry) => ({ ...entry, ...more(entry) })),
});

/** How long a reservation lasted before its end was written down, in milliseconds. */
const RESERVED_MS = 120_000;

/**
 * @typedef {object} Around
 * @property {() => any} fresh what stands in where there is none
 * @property {(now: number) => any} damaged what stands in where it cannot be read
 * @property {string} [whole] what the user is told that something was put aside of, where that is not its own name
 * @property {"beside" | "session"} [copied] whether a copy is kept beside it, and one more until the browser closes, since losing it
 *   would free something
 * @property {(one: any, other: any) => any} [strictest] what holds where it and the copy beside it say two things: they are written together
 */
/** @typedef {import("./migrate.js").Definition & Around} Definition of a document */

/** @type {{ [N in keyof Shapes]: Definition & { shape: Shapes[N], fresh: () => ReturnType<Shapes[N]> } }} */
export const DOCUMENTS = {
  settings: {
    version: 4,
    shape: SHAPES.settings,
    migrations: {
      1: (/** @type {any} */ content) => ({ ...content, reminders: true, profile_line: false }),
      2: (/** @type {any} */ content) => ({ ...content, single_keys: true }),
      3: (/** @type {any} */ content) => ({ ...content, inmail: null }),
    },
    fresh: newSettings,
    copied: "beside",
    strictest: (one, other) => ({ ...one, draw_in_page: one.draw_in_page && other.draw_in_page }),
    split: (content) => splitFields(settingsFields, content, unreadSettings),
    damaged: unreadSettings,
  },
  journal: {
    version: 3,
    shape: SHAPES.journal,
    split: ({ entries, ...content }) => {
      const { good, bad } = split(entryShape, entries);
      return { good: { ...content, entries: good }, bad };
    },
    migrations: {
      1: eachEntry(() => ({ copied: false, override: null, remind_at: null })),
      2: eachEntry(({ state, at }) => ({
        until: state === "reserved" ? at + RESERVED_MS : null,
        requested: state !== "reserved",
      })),
    },
    fresh: () => ({ entries: [] }),
    damaged: () => ({ entries: [] }),
  },
  spent: {
    version: 1,
    shape: SHAPES.spent,
    whole: "journal",
    migrations: {},
    fresh: () => ({ past: null }),
    damaged: () => ({ past: null }),
  },
  limits: {
    version: 1,
    shape: SHAPES.limits,
    migrations: {},
    fresh: () => ({ ...DEFAULT_LIMITS, pending: null }),
    damaged: strictestLimits,
    strictest: (one, other) => ({ ...one, ...stricter(one, other) }),
    copied: "session",
  },
  /** The day's pause: until when nothing is withdrawn. */
  pause: {
    version: 1,
    shape: SHAPES.pause,
    migrations: {},
    fresh: () => ({ until: null }),
    damaged: (now) => ({ until: midnightAfter(now) }),
    strictest: (one, other) => ((other.until ?? 0) > (one.until ?? 0) ? other : one),
    copied: "session",
  },
  override: {
    version: 1,
    shape: SHAPES.override,
    migrations: {},
    fresh: () => ({ asked: null }),
    damaged: () => ({ asked: null }),
  },
  order: {
    version: 1,
    shape: SHAPES.order,
    whole: "people",
    migrations: {},
    fresh: () => ({ runs: [], count: null }),
    damaged: () => ({ runs: [], count: null }),
  },
  outcomes: {
    version: 1,
    shape: SHAPES.outcomes,
    split: (content) => splitParts(content, { past: outcomeShape, present: outcomeShape }),
    migrations: {},
    fresh: () => ({ past: [], present: [] }),
    damaged: () => ({ past: [], present: [] }),
  },
  imported: {
    version: 2,
    shape: SHAPES.imported,
    split: (content) => splitParts(content, { replaced: replacedShape }),
    migrations: { 1: (/** @type {any} */ content) => ({ ...content, role: null }) },
    fresh: () => ({ file: null, on: null, people: 0, replaced: {}, role: null }),
    damaged: () => ({ file: null, on: null, people: 0, replaced: {}, role: null }),
  },
  former: {
    version: 1,
    shape: SHAPES.former,
    migrations: {},
    fresh: () => ({ on: null, file: null }),
    damaged: () => ({ on: null, file: null }),
  },
  agreement: {
    version: 2,
    shape: SHAPES.agreement,
    migrations: { 1: (/** @type {any} */ content) => ({ ...content, on: null }) },
    fresh: () => ({ text: null, on: null }),
    damaged: () => ({ text: null, on: null }),
  },
  hint: {
    version: 1,
    shape: SHAPES.hint,
    whole: "settings",
    migrations: {},
    fresh: () => ({ seen: false }),
    // Nobody is taught twice.
    damaged: () => ({ seen: true }),
  },
};
