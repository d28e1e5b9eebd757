/** How much is kept, of what. */

import { KIND } from "../../shared/messages/message-kinds.js";
import { toldIn } from "./backup-rules.js";

/** @typedef {import("../../shared/messages/data-replies.d.ts").Amount} Amount */
/** @typedef {import("../../shared/messages/data-replies.d.ts").Data} Data */

const encoder = new TextEncoder();

/** @param {number} count @param {unknown} content @returns {Amount} */
const amount = (count, content) => ({
  count,
  bytes: count === 0 ? 0 : encoder.encode(JSON.stringify(content)).length,
});

const isExported = (/** @type {{ source: string }} */ { source }) =>
  source === "export" || source === "inferred";

/**
 * @param {Map<string, import("../../shared/stored/document-shapes.js").Person>} people
 * @param {import("../../shared/stored/document-shapes.js").Entry[]} entries
 */
export function amounts(people, entries) {
  const all = [...people.values()];
  const seen = all
    .filter(({ name }) => name !== null)
    .map((person) => ({ ...person, facts: {}, decided: null }));
  const told = all.flatMap(({ facts, decided }) => [
    ...Object.values(facts).filter(({ source }) => source === "told"),
    ...(decided ? [decided] : []),
  ]);
  const exported = all.flatMap(({ facts, can_email, sent_on }) => {
    const own = Object.values(facts).filter(isExported);
    return own.length > 0 || can_email !== null || sent_on !== null
      ? [{ own, can_email, sent_on }]
      : [];
  });
  return {
    people: amount(seen.length, seen),
    told: amount(toldIn(all), told),
    exported: amount(exported.length, exported),
    journal: amount(entries.length, entries),
  };
}

/**
 * @param {object} parts
 * @param {import("../../shared/stored/storage.js").Storage} parts.storage
 * @param {Pick<import("../ledger/withdrawals.js").Ledger, "entries">} parts.ledger
 * @param {() => Promise<number>} parts.bytesInUse
 * @returns {() => Promise<Data>}
 */
export const createKept =
  ({ storage, ledger, bytesInUse }) =>
  async () => {
    const [people, entries, imported, former, set_aside, bytes] = await Promise.all([
      storage.people(null),
      ledger.entries(),
      storage.read("imported"),
      storage.read("former"),
      storage.setAside(),
      bytesInUse(),
    ]);
    const { file, on } = imported;
    return {
      kind: KIND.data,
      kept: { ...amounts(people, entries), bytes },
      imported: file !== null && on !== null ? { file, on, people: imported.people } : null,
      former: former.on === null ? null : { on: former.on },
      set_aside,
    };
  };
