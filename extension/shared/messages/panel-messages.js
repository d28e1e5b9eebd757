/** The shapes of what the panel asks of the background about everyone whose invitation is pending: the pile. */

import { FACTS } from "../facts.js";
import { KIND } from "./message-kinds.js";
import { flag, list, map, maybe, oneOf, record, text } from "../schema.js";
import { LONGEST, MOST_READINGS, MOST_ROWS } from "../text-limits.js";

/** @typedef {keyof typeof FACTS} FactName */
/** @typedef {string | number | boolean | null} FactValue null forgets */

/** By whom a person is known: the last part of the profile's address. Of an object it would be no key. @type {import("../schema.js").Schema<string>} */
const key = (value, path) =>
  value === "__proto__" ? oneOf("")(value, path) : text(LONGEST.key)(value, path);

/** What is told of people, by fact. @type {import("../schema.js").Schema<Partial<Record<FactName, FactValue>>>} */
const facts = (value, path = "") => {
  const told = map((each) => each, Object.keys(FACTS).length)(value, path);
  const name = oneOf(.../** @type {FactName[]} */ (Object.keys(FACTS)));
  return Object.fromEntries(
    Object.entries(told).map(([fact, each]) => [
      name(fact, path),
      FACTS[name(fact)](each, `${path}.${fact}`),
    ]),
  );
};

/** @type {import("../schema.js").Schema<"keep" | null | undefined>} undefined: as it was */
const decided = (value, path) =>
  value === undefined ? undefined : maybe(oneOf("keep"))(value, path);

const keys = list(key, MOST_ROWS);

export const FROM_PANEL = {
  request_override: record({
    kind: oneOf(KIND.request_override),
    key: maybe(key),
    name: text(LONGEST.name),
    reason: text(LONGEST.reason),
  }),
  pile_read: record({ kind: oneOf(KIND.pile_read) }),
  pile_advise: record({ kind: oneOf(KIND.pile_advise), keys: list(key, MOST_READINGS) }),
  pile_card: record({ kind: oneOf(KIND.pile_card), key }),
  pile_drafts: record({ kind: oneOf(KIND.pile_drafts), key }),
  pile_tell: record({
    kind: oneOf(KIND.pile_tell),
    keys,
    facts,
    decided,
    /** False: what was told before is left alone. */
    overwrite: flag,
  }),
  pile_undo: record({ kind: oneOf(KIND.pile_undo), undo: text(64) }),
  /** `later`: those put off in this sitting; `apart`: those to ask about one by one. */
  pile_sort: record({ kind: oneOf(KIND.pile_sort), later: keys, apart: keys }),
  pile_forget: record({ kind: oneOf(KIND.pile_forget), key }),
  pile_plan: record({ kind: oneOf(KIND.pile_plan) }),
  times_read: record({ kind: oneOf(KIND.times_read) }),
  agree_storage: record({ kind: oneOf(KIND.agree_storage) }),
};
