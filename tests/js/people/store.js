/** The people's room over storage in memory. */
import { createAgreement } from "../../../extension/background/settings/agreement.js";
import { createOpenLists } from "../../../extension/background/people/open-lists.js";
import { createPeople } from "../../../extension/background/people/people.js";
import { createUndoLog } from "../../../extension/background/people/undo-log.js";
import { createStorage } from "../../../extension/shared/stored/storage.js";
import { memoryArea } from "../memory-area.js";
import { NOW } from "./making.js";

/**
 * @param {object} [has]
 * @param {Record<string, unknown>} [has.stored]
 * @param {object[]} [has.history]
 * @param {boolean} [has.agreed]
 */
export function makeRoom({ stored = {}, history = [], agreed = true } = {}) {
  const agreement = agreed ? { agreement: { version: 1, text: 2 } } : {};
  const [area, session] = [memoryArea({ ...agreement, ...stored }), memoryArea()];
  return { area, session, history, ...over(area, session, history) };
}

/** The same storage after the background died and came back. */
export function over(area, session, history = [], clock = () => NOW) {
  let writes = 0;
  const storage = createStorage(area, { clock, copies: session, onWrite: () => (writes += 1) });
  const [lists, undo] = [createOpenLists(session), createUndoLog(session)];
  const agreement = createAgreement(storage);
  const entries = async () => history;
  const people = createPeople({ storage, entries, agreement, lists, undo, clock });
  return { storage, lists, undo, agreement, people, writes: () => writes };
}

export const entryOf = (person) => ({ version: 1, ...person });
export const aside = (area) => area.keys().filter((key) => key.startsWith("quarantine:"));
export const peopleIn = (area) =>
  area
    .keys()
    .filter((key) => key.startsWith("person:"))
    .map((key) => key.slice("person:".length));
