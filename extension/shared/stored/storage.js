/**
 * Documents and people in `chrome.storage.local`, one change after the other. What cannot be read costs itself alone
 * (`document-reader.js`, `entries.js`). Only the background writes.
 */

import { orStorageError } from "./area.js";
import { createDocumentReader } from "./document-reader.js";
import { DOCUMENTS } from "./documents.js";
import { createPeopleEntries } from "./people-entries.js";
import { createQuarantine } from "./quarantine.js";
import { createSerial } from "../serial.js";
import { createRoom } from "./room.js";
import { createWriter } from "./writer.js";

export { StorageError } from "./area.js";

/** @typedef {import("./document-reader.js").Documents} Documents */
/**
 * @template {keyof Documents} N
 * @typedef {import("./document-reader.js").Content<N>} Content
 */
/** @typedef {<N extends keyof Documents>(name: N) => Promise<Content<N>>} Read a document */
/** @typedef {import("./area.js").Area} Area */
/** @typedef {import("./documents.js").Definition} Definition */
/** @typedef {import("./document-shapes.js").Person} Person */
/** @typedef {import("./writer.js").Changes} Changes */
/**
 * @param {Area} area
 * @param {object} [around]
 * @param {() => number} [around.clock] epoch milliseconds
 * @param {Pick<Area, "get" | "set"> | null} [around.copies] `chrome.storage.session`, for the documents that are copied there
 * @param {Record<string, Definition>} [around.definitions]
 * @param {() => void} [around.onWrite] something was written
 */
export function createStorage(
  area,
  { clock = Date.now, copies = null, definitions = DOCUMENTS, onWrite = () => {} } = {},
) {
  const inTurn = createSerial();
  const set = createRoom(area);
  const quarantine = createQuarantine(area, clock, set);
  const people = createPeopleEntries(area, quarantine);
  const definitionOf = (/** @type {string} */ name) =>
    /** @type {Definition} */ (definitions[name]);

  const writer = createWriter(area, { people, copies, definitionOf, set, onWrite });
  const { put } = writer;
  const reader = createDocumentReader(area, {
    clock,
    copies,
    definitionOf,
    quarantine,
    items: writer.items,
    onRepair: (name, content) => writer.copy(name, content).then(onWrite),
  });

  /**
   * A document that cannot be read is repaired once, however many ask for it at the same time.
   * @template {keyof Documents} N
   * @param {N} name
   * @returns {Promise<import("./document-reader.js").Loaded<N>>}
   */
  const load = async (name) => (await reader.load(name)) ?? inTurn(() => reader.repair(name));

  /** The same for whoever has the turn. @type {Read} */
  const readInTurn = async (name) =>
    ((await reader.load(name)) ?? (await reader.repair(name))).content;

  return {
    load,

    /**
     * @template {keyof Documents} N
     * @param {N} name
     * @returns {Promise<Content<N>>}
     */
    read: async (name) => (await load(name)).content,

    /**
     * @template {keyof Documents} N
     * @param {N} name
     * @param {Content<N>} content
     */
    write: (name, content) => inTurn(() => put({ documents: { [name]: content } })),

    /**
     * Some people, or all (null), by key.
     * @param {string[] | null} keys
     * @returns {Promise<Map<string, Person>>}
     */
    people: (keys) => inTurn(() => people.read(keys)),

    /**
     * Reads some people, or all (null), and writes what is decided about them, before anything else is read or written.
     * @template A
     * @param {string[] | null} keys
     * @param {(people: Map<string, Person>, read: Read) => Promise<Changes & { answer: A }>} decide
     * @returns {Promise<A>} the answer, once all is written
     */
    change: (keys, decide) =>
      inTurn(async () => {
        const found = keys?.length === 0 ? new Map() : await people.read(keys);
        const { answer, ...changes } = await decide(found, readInTurn);
        const { people: some, documents = {}, beside } = changes;
        if (some?.size || beside?.size || Object.keys(documents).length > 0) await put(changes);
        return answer;
      }),

    /** Takes back what was put aside of people and can be read now. @param {Parameters<typeof people.recover>[0]} merged */
    recover: (merged) => inTurn(() => people.recover(merged)),

    /** Rejects where nothing can be written, or read, now. */
    async probe() {
      await orStorageError(area.set({ probe: "x".repeat(1000) }));
      await orStorageError(area.get("probe"));
      await orStorageError(area.remove("probe"));
    },

    /** @returns {Promise<string[]>} of what something was put aside */
    setAside: quarantine.names,
    /** What was put aside, by where it is kept. */
    aside: () => quarantine.all(),
    seeAside: () => inTurn(quarantine.see),
    isAsideSeen: quarantine.isSeen,
    dropAside: () => inTurn(quarantine.drop),

    /** Forgets everything, what was put aside included. */
    erase: () => inTurn(() => orStorageError(area.clear()).then(onWrite)),
  };
}

/** @typedef {ReturnType<typeof createStorage>} Storage */
