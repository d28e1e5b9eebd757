/**
 * Documents in `chrome.storage.local`, read with care: older versions are migrated; what is damaged (or of a newer version) is
 * put aside under `quarantine:<name>:<time>`, of a list or map the damaged parts alone; and what stands in is the copy of this
 * browser's session, else the safe default. Only the background writes.
 */

import { DOCUMENTS } from "./documents.js";
import { ValidationError, record, whole } from "./schema.js";
import { createSerial } from "./serial.js";

/** @typedef {typeof DOCUMENTS} Documents */
/**
 * @template {keyof Documents} N
 * @typedef {ReturnType<Documents[N]["shape"]>} Content
 */
/**
 * What of `chrome.storage` is used.
 * @typedef {{ get(keys: string | string[]): Promise<Record<string, any>>, set(items: object): Promise<void>,
 *   remove(keys: string | string[]): Promise<void>, clear(): Promise<void> }} Area
 */
/** @typedef {import("./documents.js").Definition} Definition */
/** @typedef {{ content: any, bad: unknown }} Migrated `bad`: the parts that cannot be read; undefined where there are none */

/** Names of the documents of which something was put aside. */
const SET_ASIDE = "set_aside";
const copyOf = (/** @type {string} */ name) => `copy:${name}`;

/** What is thrown where the browser's storage takes or gives nothing. */
export class StorageError extends Error {
  /** @param {unknown} cause */
  constructor(cause) {
    super("storage failed", { cause });
    this.isFull = /quota/i.test(String(cause));
  }
}

/**
 * @template T
 * @param {Promise<T>} outcome
 * @returns {Promise<T>} rejects with `StorageError`
 */
const orStorageError = (outcome) =>
  outcome.catch((cause) => {
    throw new StorageError(cause);
  });

const versioned = record({ version: whole(1, 1_000_000) });

/**
 * Brings a stored document to the present version and shape.
 * @param {Definition} definition
 * @param {any} stored
 * @returns {Migrated} throws where nothing of it can be read
 */
export function migrate(definition, stored) {
  const { version } = versioned(stored);
  let content = stored;
  for (let at = version; at < definition.version; at += 1) {
    const step = definition.migrations[at];
    if (!step) throw new ValidationError([{ path: "version", code: "old", values: [at] }]);
    content = step(content);
  }
  if (version > definition.version) {
    throw new ValidationError([{ path: "version", code: "newer", values: [version] }]);
  }
  const { good, bad } = definition.split?.(content) ?? { good: content, bad: undefined };
  return { content: definition.shape(good), bad };
}

/**
 * @param {Area} area
 * @param {object} [around]
 * @param {() => number} [around.clock] epoch milliseconds
 * @param {Pick<Area, "get" | "set"> | null} [around.copies] `chrome.storage.session`, for the documents that are copied there
 * @param {Record<string, Definition>} [around.definitions]
 */
export function createStorage(
  area,
  { clock = Date.now, copies = null, definitions = DOCUMENTS } = {},
) {
  const inTurn = createSerial();
  const definitionOf = (/** @type {string} */ name) =>
    /** @type {Definition} */ (definitions[name]);

  /** @param {string} name @returns {Promise<any>} */
  const stored = async (name) => (await orStorageError(area.get(name)))[name];

  /** @param {string} name @param {object} content */
  async function put(name, content) {
    const { version, copied } = definitionOf(name);
    await orStorageError(area.set({ [name]: { version, ...content } }));
    if (copied) await copies?.set({ [copyOf(name)]: content });
  }

  /** @param {string} name @returns {Promise<any>} what stands in where there is no document: the copy, or nothing */
  async function copy(name) {
    const { copied, shape } = definitionOf(name);
    const kept = copied && copies ? (await copies.get(copyOf(name)))[copyOf(name)] : undefined;
    return kept === undefined ? null : shape(kept);
  }

  /** Puts aside what cannot be read; where there is no room beside it, in its own place. @param {string} name @param {unknown} bad */
  async function setAside(name, bad) {
    const key = `quarantine:${name}:${new Date(clock()).toISOString()}`;
    const before = (await area.get(SET_ASIDE))[SET_ASIDE] ?? [];
    const items = { [key]: bad, [SET_ASIDE]: [...new Set([...before, name])] };
    try {
      await area.set(items);
    } catch {
      await area.remove(name);
      await orStorageError(area.set(items));
    }
  }

  /** Repairs a document, once, however many ask for it at the same time. @param {string} name */
  const repair = (name) =>
    inTurn(async () => {
      const found = await stored(name);
      const now = clock();
      /** @type {Migrated} */
      let read;
      try {
        read = migrate(definitionOf(name), found);
      } catch {
        await setAside(name, found);
        const own = (await copy(name)) ?? definitionOf(name).damaged(now);
        await put(name, own);
        return { content: own, lost: 1, isWhole: true };
      }
      if (read.bad === undefined) return { content: read.content, lost: 0, isWhole: false };
      await setAside(name, read.bad);
      await put(name, read.content);
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
    write: (name, content) => inTurn(() => put(name, content)),

    /** Rejects where nothing can be written now. */
    async probe() {
      await orStorageError(area.set({ probe: "x".repeat(1000) }));
      await orStorageError(area.remove("probe"));
    },

    /** @returns {Promise<string[]>} the documents of which something was put aside */
    setAside: async () => (await area.get(SET_ASIDE))[SET_ASIDE] ?? [],

    /** Forgets everything, what was put aside included. */
    erase: () => inTurn(() => orStorageError(area.clear())),
  };
}

/** @typedef {ReturnType<typeof createStorage>} Storage */
