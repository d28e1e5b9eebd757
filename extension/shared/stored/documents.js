/**
 * What `chrome.storage.local` holds, document by document: version, shape, and what stands in where
 * there is none yet or where it cannot be read.
 */

import { SHAPES, entryShape } from "./document-shapes.js";
import { split } from "./split.js";
import { DEFAULT_LIMITS, LOOSER_AFTER_MS, STRICTEST_LIMITS } from "../throttle-fallback.js";

/** @typedef {typeof SHAPES} Shapes */
/** @typedef {import("./document-shapes.js").Settings} Settings */

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
  single_keys: true,
});

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
 * @property {boolean} [copied] whether a copy is kept until the browser closes, since losing it would free something
 */
/** @typedef {import("./migrate.js").Definition & Around} Definition of a document */

/** @type {{ [N in keyof Shapes]: Definition & { shape: Shapes[N], fresh: () => ReturnType<Shapes[N]> } }} */
export const DOCUMENTS = {
  settings: {
    version: 3,
    shape: SHAPES.settings,
    migrations: {
      1: (/** @type {any} */ content) => ({ ...content, reminders: true, profile_line: false }),
      2: (/** @type {any} */ content) => ({ ...content, single_keys: true }),
    },
    fresh: newSettings,
    // Nothing is drawn where it is not known that it may be.
    damaged: () => ({ ...newSettings(), draw_in_page: false }),
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
  limits: {
    version: 1,
    shape: SHAPES.limits,
    migrations: {},
    fresh: () => ({ ...DEFAULT_LIMITS, pending: null }),
    damaged: strictestLimits,
    copied: true,
  },
  /** The day's pause: until when nothing is withdrawn. */
  pause: {
    version: 1,
    shape: SHAPES.pause,
    migrations: {},
    fresh: () => ({ until: null }),
    damaged: (now) => ({ until: midnightAfter(now) }),
    copied: true,
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
    migrations: {},
    fresh: () => ({ past: [], present: [] }),
    damaged: () => ({ past: [], present: [] }),
  },
  imported: {
    version: 2,
    shape: SHAPES.imported,
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
    version: 1,
    shape: SHAPES.agreement,
    migrations: {},
    fresh: () => ({ text: null }),
    damaged: () => ({ text: null }),
  },
};
