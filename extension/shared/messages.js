/** The shape of every message of the extension. */

import { KIND, LONGEST, MOST_READINGS } from "./kinds.js";
import { fitting, flag, list, maybe, oneOf, record, text, whole } from "./shapes.js";

export const rowReading = record({
  id: text(LONGEST.id),
  key: maybe(text(LONGEST.key)),
  name: text(LONGEST.name),
  headline: maybe(text(LONGEST.headline)),
  profile_url: maybe(text(LONGEST.profile_url)),
  addressee: oneOf("person", "page", "event", "newsletter"),
  sent_text: text(LONGEST.sent_text),
  note: maybe(text(LONGEST.note)),
});

/** What the user can say about a person, each with its values; null forgets. */
export const FACTS = Object.freeze({
  relationship: maybe(oneOf("stranger", "acquaintance", "known")),
  purpose: maybe(oneOf("none", "lapsed", "current")),
  connected_elsewhere: maybe(flag),
  may_collaborate: maybe(flag),
  sent_by_mistake: maybe(flag),
  times_asked: maybe(whole(0, 50)),
  likely_to_notice: maybe(flag),
  wants_to_reconnect: maybe(flag),
});

const factName = oneOf(.../** @type {(keyof typeof FACTS)[]} */ (Object.keys(FACTS)));
const token = text(64);

/** What the page looked like where it was not recognised: any JSON, of bounded size. */
const report = (/** @type {unknown} */ value, path = "") =>
  text(LONGEST.report)(JSON.stringify(value), path);

const tellShape = record({
  kind: oneOf(KIND.tell),
  reading: rowReading,
  fact: factName,
  value: (value) => /** @type {string | number | boolean | null} */ (value),
});

/** @type {typeof tellShape} */
const tell = (value, path) => {
  const told = tellShape(value, path);
  return { ...told, value: FACTS[told.fact](told.value, "value") };
};

const FROM_CONTENT = {
  words: record({ kind: oneOf(KIND.words), language: text(LONGEST.language) }),
  bring: record({ kind: oneOf(KIND.bring) }),
  ensure: record({ kind: oneOf(KIND.ensure) }),
  judge: record({ kind: oneOf(KIND.judge), readings: list(rowReading, MOST_READINGS) }),
  tell,
  drafts: record({ kind: oneOf(KIND.drafts), reading: rowReading }),
  statements: record({ kind: oneOf(KIND.statements) }),
  allowance: record({ kind: oneOf(KIND.allowance) }),
  reserve: record({
    kind: oneOf(KIND.reserve),
    key: maybe(text(LONGEST.key)),
    name: text(LONGEST.name),
    verdict: maybe(text(40)),
    sent_text: text(LONGEST.sent_text),
  }),
  spend: record({ kind: oneOf(KIND.spend), token, copied: flag }),
  free: record({ kind: oneOf(KIND.free), token }),
  settle: record({ kind: oneOf(KIND.settle), token, outcome: oneOf("withdrawn", "failed") }),
  blocked: record({ kind: oneOf(KIND.blocked), by: oneOf("script") }),
  unrecognised: record({ kind: oneOf(KIND.unrecognised), report }),
  override_ask: record({
    kind: oneOf(KIND.override_ask),
    key: maybe(text(LONGEST.key)),
    name: text(LONGEST.name),
    reason: text(LONGEST.reason),
  }),
  override_state: record({ kind: oneOf(KIND.override_state) }),
  asked_before: record({ kind: oneOf(KIND.asked_before), key: text(LONGEST.key) }),
  guarding: record({ kind: oneOf(KIND.guarding), on: flag }),
};

const FROM_PAGES = {
  settings_read: record({ kind: oneOf(KIND.settings_read) }),
  settings_write: record({
    kind: oneOf(KIND.settings_write),
    settings: (value) => value,
    limits: (value) => value,
  }),
  state: record({ kind: oneOf(KIND.state) }),
  erase: record({ kind: oneOf(KIND.erase) }),
  journal_read: record({ kind: oneOf(KIND.journal_read) }),
  journal_forget: record({ kind: oneOf(KIND.journal_forget), token: maybe(token) }),
  remind: record({ kind: oneOf(KIND.remind), token, later: flag }),
  pause: record({ kind: oneOf(KIND.pause) }),
};

/** @typedef {ReturnType<typeof rowReading>} RowReading */
/**
 * Whether the next withdrawal may happen; `next_at` (ISO 8601) only where it is held.
 * @typedef {{ kind: "ruling", ruling: "allow" | "hold" | "refuse", reason: string, cites: string[],
 *   next_at: string | null, left: { hour: number, day: number } }} Ruling
 */
/** @typedef {{ [K in keyof typeof FROM_CONTENT]: ReturnType<(typeof FROM_CONTENT)[K]> }} ContentMessages */
/** @typedef {{ [K in keyof typeof FROM_PAGES]: ReturnType<(typeof FROM_PAGES)[K]> }} PageMessages */

/**
 * @template {Record<string, import("./shapes.js").Shape<any>>} S
 * @param {S} shapes
 * @returns {(message: unknown) => ReturnType<S[keyof S]> | null} reads a message; null: drop it
 */
function reader(shapes) {
  const kindOnly = record({ kind: text(40) });
  return (message) => {
    const kind = fitting(kindOnly, message)?.kind;
    const shape = kind !== undefined && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    return shape ? fitting(shape, message) : null;
  };
}

/** Reads a message of the content script; null where its shape is wrong. */
export const readContentMessage = reader(FROM_CONTENT);

/** Reads a message of one of our own pages; null where its shape is wrong. */
export const readPageMessage = reader(FROM_PAGES);
