/** The shapes of what the view "Your data" asks of the background. */

import { MOST_PEOPLE } from "../stored/document-shapes.js";
import { KIND } from "./message-kinds.js";
import { FACTS } from "../facts.js";
import { day, flag, map, maybe, oneOf, record, text } from "../schema.js";
import { LONGEST } from "../text-limits.js";

const FACTS_OF_AN_EXPORT = /** @type {const} */ (["relationship", "times_asked"]);
const source = oneOf("export", "inferred");

/** @type {import("../schema.js").Schema<Record<string, { value: string | number, source: "export" | "inferred" }>>} */
const facts = (value, path = "") => {
  const told = map(record({ value: (each) => each, source }), FACTS_OF_AN_EXPORT.length)(
    value,
    path,
  );
  const name = oneOf(...FACTS_OF_AN_EXPORT);
  return Object.fromEntries(
    Object.entries(told).map(([fact, each]) => [
      name(fact, path),
      {
        ...each,
        value: /** @type {string | number} */ (FACTS[name(fact)](each.value, `${path}.${fact}`)),
      },
    ]),
  );
};

/** What an export tells of one person. */
const imported = record({
  name: text(LONGEST.name),
  profile_url: maybe(text(LONGEST.profile_url)),
  facts,
  sent_on: day,
  note: maybe(text(LONGEST.note)),
  can_email: maybe(flag),
});

/** @typedef {ReturnType<typeof imported>} Imported */

export const FROM_DATA = {
  data_read: record({ kind: oneOf(KIND.data_read) }),
  /** What the export is read with: what is known already. */
  import_ask: record({ kind: oneOf(KIND.import_ask) }),
  import_keep: record({
    kind: oneOf(KIND.import_keep),
    /** The name of what was given. */
    file: text(LONGEST.name),
    people: map(imported, MOST_PEOPLE * 2),
    /** The user's own last change of role, where they want it noted. */
    role_changed_on: maybe(day),
  }),
  import_take_back: record({ kind: oneOf(KIND.import_take_back) }),
  backup_make: record({ kind: oneOf(KIND.backup_make) }),
  backup_check: record({ kind: oneOf(KIND.backup_check), file: (value) => value }),
  backup_load: record({ kind: oneOf(KIND.backup_load), file: (value) => value }),
  backup_take_back: record({ kind: oneOf(KIND.backup_take_back) }),
  /** The loaded backup is fine: what was there before may go. */
  backup_settle: record({ kind: oneOf(KIND.backup_settle) }),
  aside_read: record({ kind: oneOf(KIND.aside_read) }),
  aside_see: record({ kind: oneOf(KIND.aside_see) }),
  aside_drop: record({ kind: oneOf(KIND.aside_drop) }),
};
