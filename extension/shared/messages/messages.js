/** The shape of every message of the extension. */

import { FACTS } from "../facts.js";
import {
  HELP_TOPICS,
  OFFER_OVERRIDE,
  OPEN_HELP,
  OPEN_PANEL,
  READ_REPORT,
  SHOW_IN_LIST,
  TAKE_PLACE,
} from "./list-messages.js";
import { KIND } from "./message-kinds.js";
import { FROM_DATA } from "./data-messages.js";
import { FROM_PANEL } from "./panel-messages.js";
import { LIMIT_RANGES } from "../throttle-fallback.js";
import { LONGEST, MOST_READINGS, MOST_ROWS } from "../text-limits.js";
import { parseOrNull, flag, list, maybe, oneOf, record, text, whole } from "../schema.js";

/** The last part of a profile's address; a page can make it any word, and this one is no key of an object. @type {import("../schema.js").Schema<string | null>} */
const key = (value, path) => (value === "__proto__" ? null : maybe(text(LONGEST.key))(value, path));

export const rowReading = record({
  id: text(LONGEST.id),
  key,
  name: text(LONGEST.name),
  headline: maybe(text(LONGEST.headline)),
  profile_url: maybe(text(LONGEST.profile_url)),
  addressee: oneOf("person", "page", "event", "newsletter"),
  sent_text: text(LONGEST.sent_text),
  note: maybe(text(LONGEST.note)),
});

export { FACTS };

const LIMIT_NAMES = /** @type {(keyof typeof LIMIT_RANGES)[]} */ (Object.keys(LIMIT_RANGES));
const factName = oneOf(.../** @type {(keyof typeof FACTS)[]} */ (Object.keys(FACTS)));
const token = text(64);
const openHelp = record({ kind: oneOf(OPEN_HELP), topic: oneOf(...HELP_TOPICS) });

const setFactShape = record({
  kind: oneOf(KIND.set_fact),
  reading: rowReading,
  fact: factName,
  value: (value) => /** @type {string | number | boolean | null} */ (value),
});

/** @type {typeof setFactShape} */
const setFact = (value, path) => {
  const told = setFactShape(value, path);
  return { ...told, value: FACTS[told.fact](told.value, "value") };
};

/** The forms in which the generations of the page withdraw one invitation, by what sends them. */
export const FORMS = /** @type {const} */ (["g1", "g2", "g3", "profile"]);

export const FROM_CONTENT = {
  get_texts: record({ kind: oneOf(KIND.get_texts), language: text(LONGEST.language) }),
  inject_ui: record({ kind: oneOf(KIND.inject_ui) }),
  get_draw_setting: record({ kind: oneOf(KIND.get_draw_setting) }),
  start_engine: record({ kind: oneOf(KIND.start_engine) }),
  advise: record({ kind: oneOf(KIND.advise), readings: list(rowReading, MOST_READINGS) }),
  set_fact: setFact,
  get_drafts: record({ kind: oneOf(KIND.get_drafts), reading: rowReading }),
  get_statements: record({ kind: oneOf(KIND.get_statements) }),
  get_ruling: record({ kind: oneOf(KIND.get_ruling) }),
  reserve: record({
    kind: oneOf(KIND.reserve),
    key,
    name: text(LONGEST.name),
    verdict: maybe(text(40)),
    sent_text: text(LONGEST.sent_text),
    form: oneOf(...FORMS),
  }),
  spend: record({ kind: oneOf(KIND.spend), token, copied: flag }),
  release: record({ kind: oneOf(KIND.release), token }),
  report_outcome: record({
    kind: oneOf(KIND.report_outcome),
    token,
    outcome: oneOf("withdrawn", "failed"),
  }),
  report_script_click: record({ kind: oneOf(KIND.report_script_click) }),
  document_state: record({
    kind: oneOf(KIND.document_state),
    state: oneOf("list", "unreadable", "other"),
    /** The page's structure as JSON text, without names, where it is unreadable; else null. */
    report: maybe(text(LONGEST.report)),
  }),
  open_unrecognised: record({ kind: oneOf(KIND.open_unrecognised) }),
  offer_override: record({ kind: oneOf(OFFER_OVERRIDE), key, name: text(LONGEST.name) }),
  get_override: record({ kind: oneOf(KIND.get_override) }),
  get_previous_invitation: record({
    kind: oneOf(KIND.get_previous_invitation),
    key: text(LONGEST.key),
  }),
  list_seen: record({
    kind: oneOf(KIND.list_seen),
    /** In the page's order; null for a row that could not be read. */
    rows: list(maybe(rowReading), MOST_ROWS),
    /** How many there are, as the list's own filter says, or null. */
    count: maybe(whole(0, 1_000_000)),
    /** Whether these are all of them. */
    complete: flag,
  }),
  set_decided: record({
    kind: oneOf(KIND.set_decided),
    reading: rowReading,
    decided: maybe(oneOf("keep")),
  }),
  open_panel: record({ kind: oneOf(OPEN_PANEL) }),
  open_help: openHelp,
  hint_seen: record({ kind: oneOf(KIND.hint_seen) }),
};

/** What a frame that is not the top one may say: what guards the controls in it, nothing else. */
export const FROM_FRAMES = /** @type {ReadonlySet<string>} */ (
  new Set([
    KIND.get_ruling,
    KIND.reserve,
    KIND.spend,
    KIND.release,
    KIND.report_outcome,
    KIND.report_script_click,
    KIND.document_state,
  ])
);

/** What the Sent list asks that can be practised with invented people. @type {PractisedKind[]} */
const PRACTISED = [
  "advise",
  "set_fact",
  "get_drafts",
  "get_ruling",
  "reserve",
  "spend",
  "release",
  "report_outcome",
];

/** @type {import("../schema.js").Schema<ContentMessages[PractisedKind]>} */
const practised = (value, path) => {
  const read = readContentMessage(value);
  oneOf(...PRACTISED)(read?.kind, path);
  return /** @type {ContentMessages[PractisedKind]} */ (read);
};

export const FROM_PAGES = {
  texts_read: record({ kind: oneOf(KIND.texts_read) }),
  statements_read: record({ kind: oneOf(KIND.statements_read) }),
  settings_read: record({ kind: oneOf(KIND.settings_read) }),
  /** Some settings and some limits, by name; the others stay as they are. */
  settings_write: record({
    kind: oneOf(KIND.settings_write),
    settings: (value) => value,
    limits: (value) => value,
  }),
  limits_undo: record({ kind: oneOf(KIND.limits_undo), name: oneOf(...LIMIT_NAMES) }),
  state: record({ kind: oneOf(KIND.state) }),
  erase: record({ kind: oneOf(KIND.erase) }),
  journal_read: record({ kind: oneOf(KIND.journal_read) }),
  journal_forget: record({ kind: oneOf(KIND.journal_forget), token: maybe(token) }),
  remind: record({ kind: oneOf(KIND.remind), token, later: flag }),
  pause: record({ kind: oneOf(KIND.pause) }),
  news_see: record({ kind: oneOf(KIND.news_see) }),
  practise: record({ kind: oneOf(KIND.practise), message: practised }),
  practise_anew: record({ kind: oneOf(KIND.practise_anew) }),
  ...FROM_PANEL,
  ...FROM_DATA,
  open_help: openHelp,
  show_in_list: record({ kind: oneOf(SHOW_IN_LIST), key: text(LONGEST.key) }),
  read_report: record({ kind: oneOf(READ_REPORT) }),
  take_place: record({ kind: oneOf(TAKE_PLACE), window: whole(0, Number.MAX_SAFE_INTEGER) }),
};

/** @typedef {ReturnType<typeof rowReading>} RowReading */
/** @typedef {import("./replies.d.ts").Ruling} Ruling */
/** @typedef {{ [K in keyof typeof FROM_CONTENT]: ReturnType<(typeof FROM_CONTENT)[K]> }} ContentMessages */
/** @typedef {import("./replies.d.ts").PractisedKind} PractisedKind */
/** @typedef {{ [K in keyof typeof FROM_PAGES]: ReturnType<(typeof FROM_PAGES)[K]> }} PageMessages */
/** @typedef {ContentMessages[keyof ContentMessages] | PageMessages[keyof PageMessages]} Request */

/**
 * @template {Record<string, import("../schema.js").Schema<any>>} S
 * @param {S} shapes
 * @returns {(message: unknown) => ReturnType<S[keyof S]> | null} reads a message; null: drop it
 */
function reader(shapes) {
  const kindOnly = record({ kind: text(40) });
  return (message) => {
    const kind = parseOrNull(kindOnly, message)?.kind;
    const shape = kind !== undefined && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    return shape ? parseOrNull(shape, message) : null;
  };
}

/** Reads a message of the content script; null where its shape is wrong. */
export const readContentMessage = reader(FROM_CONTENT);

/** Reads a message of one of our own pages; null where its shape is wrong. */
export const readPageMessage = reader(FROM_PAGES);
