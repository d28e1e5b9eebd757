/**
 * Documents in `chrome.storage.local`, read with care: older versions are migrated, damaged ones (and
 * those of a newer version) are put aside under `quarantine:<name>:<time>`, and the safe default
 * stands in. Only the background writes.
 */

import { DOCUMENTS } from "./documents.js";
import { ValidationError, record, whole } from "./schema.js";

/** @typedef {typeof DOCUMENTS} Documents */
/**
 * @template {keyof Documents} N
 * @typedef {ReturnType<Documents[N]["shape"]>} Content
 */
/**
 * What of `chrome.storage.local` is used.
 * @typedef {{ get(name: string): Promise<Record<string, any>>, set(items: object): Promise<void>,
 *   clear(): Promise<void> }} Area
 */

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
 * @param {{ version: number, shape: import("./schema.js").Shape<any>,
 *   migrations: Record<number, (content: any) => object> }} definition
 * @param {any} stored
 * @returns {any} the content; throws `ValidationError` where it cannot be read
 */
export function brought(definition, stored) {
  const { version } = versioned(stored);
  let content = stored;
  for (let at = version; at < definition.version; at += 1) {
    const migrate = definition.migrations[at];
    if (!migrate) throw new ValidationError([{ path: "version", code: "old", values: [at] }]);
    content = migrate(content);
  }
  if (version > definition.version) {
    throw new ValidationError([{ path: "version", code: "newer", values: [version] }]);
  }
  return definition.shape(content);
}

/**
 * @param {Area} area
 * @param {() => number} [clock] epoch milliseconds
 * @param {Record<string, any>} [definitions]
 */
export function createStorage(area, clock = Date.now, definitions = DOCUMENTS) {
  /** @param {Record<string, object>} documents */
  const set = (documents) =>
    orStorageError(
      area.set(
        Object.fromEntries(
          Object.entries(documents).map(([name, content]) => [
            name,
            { version: definitions[name].version, ...content },
          ]),
        ),
      ),
    );

  return {
    /** Whether the document was ever written. @param {keyof Documents} name */
    has: async (name) => (await area.get(name))[name] !== undefined,

    /**
     * @template {keyof Documents} N
     * @param {N} name
     * @returns {Promise<Content<N>>}
     */
    async read(name) {
      const stored = (await area.get(name))[name];
      const definition = definitions[name];
      if (stored === undefined) return definition.fresh();
      try {
        return brought(definition, stored);
      } catch {
        const now = clock();
        await area.set({ [`quarantine:${name}:${new Date(now).toISOString()}`]: stored });
        const replaced = definition.damaged(now);
        await set(replaced);
        return replaced[name];
      }
    },

    /**
     * @template {keyof Documents} N
     * @param {N} name
     * @param {Content<N>} content
     */
    write: (name, content) => set({ [name]: content }),

    /** Forgets everything, what was put aside included. */
    erase: () => area.clear(),
  };
}

/** @typedef {ReturnType<typeof createStorage>} Storage */
