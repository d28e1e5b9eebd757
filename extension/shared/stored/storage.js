/**
 * Documents and people in `chrome.storage.local`, one change after the other. What cannot be read costs itself alone
 * (`document-reader.js`, `entries.js`). Only the background writes.
 */

import { orStorageError } from "./area.js";
import { copyOf, createDocumentReader } from "./document-reader.js";
import { DOCUMENTS } from "./documents.js";
import { BESIDE, createPeopleEntries } from "./people-entries.js";
import { createQuarantine } from "./quarantine.js";
import { createSerial } from "../serial.js";

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
/** @typedef {{ [N in keyof Documents]?: Content<N> }} SomeDocuments */
/**
 * What is written together.
 * @typedef {object} Changes
 * @property {Map<string, Person | null>} [people] null: forgotten
 * @property {SomeDocuments} [documents]
 * @property {Map<string, unknown>} [beside] by key, what stands beside a person's entry
 * @property {boolean} [quietly] nobody need hear of it
 */

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
  const quarantine = createQuarantine(area, clock);
  const people = createPeopleEntries(area, quarantine);
  const definitionOf = (/** @type {string} */ name) =>
    /** @type {Definition} */ (definitions[name]);

  /** Where there is no room, what can be asked for again gives way. @param {Record<string, object>} items */
  async function set(items) {
    try {
      await orStorageError(area.set(items));
    } catch (error) {
      const keys = await orStorageError(area.getKeys());
      const places = keys.filter((key) => key.startsWith(`${BESIDE}:`));
      if (places.length === 0) throw error;
      await orStorageError(area.remove(places));
      await orStorageError(area.set(items));
    }
  }

  /** @param {Changes} changes */
  async function put({ people: changed = new Map(), documents = {}, beside = new Map(), quietly }) {
    const [kept, gone] = [new Map(), /** @type {string[]} */ ([])];
    for (const [key, person] of changed) {
      if (person === null) gone.push(people.keyOf(key));
      else kept.set(key, person);
      if (!person?.name) gone.push(people.besideOf(key));
    }
    const versioned = Object.entries(documents).map(([name, content]) => [
      name,
      { version: definitionOf(name).version, ...content },
    ]);
    const next = [...beside].map(([key, content]) => [people.besideOf(key), content]);
    await set({ ...people.items(kept), ...Object.fromEntries([...versioned, ...next]) });
    if (gone.length > 0) await orStorageError(area.remove(gone));
    for (const [name, content] of Object.entries(documents)) {
      if (definitionOf(name).copied) await copies?.set({ [copyOf(name)]: content });
    }
    if (!quietly) onWrite();
  }

  const reader = createDocumentReader(area, {
    clock,
    copies,
    definitionOf,
    quarantine,
    put: (name, content) => put({ documents: { [name]: content } }),
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
        const { answer, ...changes } = await decide(await people.read(keys), readInTurn);
        const { people: some, documents = {}, beside } = changes;
        if (some?.size || beside?.size || Object.keys(documents).length > 0) await put(changes);
        return answer;
      }),

    /** Takes back what was put aside of people and can be read now. @param {Parameters<typeof people.recover>[0]} merged */
    recover: (merged) => inTurn(() => people.recover(merged)),

    /** Rejects where nothing can be written now. */
    async probe() {
      await orStorageError(area.set({ probe: "x".repeat(1000) }));
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
