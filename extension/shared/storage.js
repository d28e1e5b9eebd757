/**
 * Documents and people in `chrome.storage.local`, read with care: older versions are migrated; what is damaged (or of a newer
 * version) is put aside, of a list the damaged parts alone, of the people the damaged entry; and what stands in is the copy of this
 * browser's session, else the safe default. Only the background writes.
 */

import { orStorageError } from "./area.js";
import { DOCUMENTS } from "./documents.js";
import { migrate } from "./migrate.js";
import { BESIDE, createPeopleEntries } from "./people-entries.js";
import { createQuarantine } from "./quarantine.js";
import { createSerial } from "./serial.js";

export { StorageError } from "./area.js";

/** @typedef {typeof DOCUMENTS} Documents */
/**
 * @template {keyof Documents} N
 * @typedef {ReturnType<Documents[N]["shape"]>} Content
 */
/** @typedef {import("./area.js").Area} Area */
/** @typedef {import("./documents.js").Definition} Definition */
/** @typedef {import("./document-shapes.js").Person} Person */
/** @typedef {{ [N in keyof Documents]?: Content<N> }} SomeDocuments */
/**
 * What is written together.
 * @typedef {object} Changes
 * @property {Map<string, Person | null>} [people] null: forgotten
 * @property {SomeDocuments} [documents]
 * @property {boolean} [quietly] nobody need hear of it
 */

const copyOf = (/** @type {string} */ name) => `copy:${name}`;

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

  const wholeOf = (/** @type {string} */ name) => definitionOf(name).whole ?? name;

  /** @param {string} name @returns {Promise<any>} */
  const stored = async (name) => (await orStorageError(area.get(name)))[name];

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
  async function put({ people: changed = new Map(), documents = {}, quietly = false }) {
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
    await set({ ...people.items(kept), ...Object.fromEntries(versioned) });
    if (gone.length > 0) await orStorageError(area.remove(gone));
    for (const [name, content] of Object.entries(documents)) {
      if (definitionOf(name).copied) await copies?.set({ [copyOf(name)]: content });
    }
    if (!quietly) onWrite();
  }

  /** @param {string} name @returns {Promise<any>} what stands in where there is no document: the copy, or nothing */
  async function copy(name) {
    const { copied, shape } = definitionOf(name);
    const kept = copied && copies ? (await copies.get(copyOf(name)))[copyOf(name)] : undefined;
    return kept === undefined ? null : shape(kept);
  }

  /** Repairs a document, once, however many ask for it at the same time. @param {string} name */
  const repair = (name) =>
    inTurn(async () => {
      const found = await stored(name);
      const now = clock();
      /** @type {import("./migrate.js").Migrated} */
      let read;
      try {
        read = migrate(definitionOf(name), found);
      } catch {
        await quarantine.put(wholeOf(name), { [name]: found }, [name]);
        const own = (await copy(name)) ?? definitionOf(name).damaged(now);
        await put({ documents: { [name]: own } });
        return { content: own, lost: 1, isWhole: true };
      }
      if (read.bad === undefined) return { content: read.content, lost: 0, isWhole: false };
      await quarantine.put(wholeOf(name), { [name]: read.bad }, [name]);
      await put({ documents: { [name]: read.content } });
      return { content: read.content, lost: Object.keys(Object(read.bad)).length, isWhole: false };
    });

  /**
   * @template {keyof Documents} N
   * @param {N} name
   * @returns {Promise<{ content: Content<N>, lost: number, isWhole: boolean }>} `lost`: how many parts could just not be
   *   read; `isWhole`: it was the whole document
   */
  async function load(name) {
    const found = await stored(name);
    if (found === undefined) {
      const content = (await copy(name)) ?? definitionOf(name).fresh();
      return { content, lost: 0, isWhole: false };
    }
    try {
      const { content, bad } = migrate(definitionOf(name), found);
      if (bad === undefined) return { content, lost: 0, isWhole: false };
    } catch {
      // Repaired below.
    }
    return repair(name);
  }

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
     * @param {(people: Map<string, Person>) => Promise<Changes & { answer: A }>} decide
     * @returns {Promise<A>} the answer, once all is written
     */
    change: (keys, decide) =>
      inTurn(async () => {
        const { answer, ...changes } = await decide(await people.read(keys));
        const some = (changes.people?.size ?? 0) + Object.keys(changes.documents ?? {}).length;
        if (some > 0) await put(changes);
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

    /** Forgets everything, what was put aside included. */
    erase: () => inTurn(() => orStorageError(area.clear()).then(onWrite)),
  };
}

/** @typedef {ReturnType<typeof createStorage>} Storage */
