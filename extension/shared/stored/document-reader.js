/**
 * Reads documents with care: older versions are migrated; what is damaged (or of a newer version) is put aside, of a list the damaged
 * parts alone; and what stands in is the copy of this browser's session, else the safe default.
 */

import { orStorageError } from "./area.js";
import { migrate } from "./migrate.js";

/** @typedef {typeof import("./documents.js").DOCUMENTS} Documents */
/**
 * @template {keyof Documents} N
 * @typedef {ReturnType<Documents[N]["shape"]>} Content
 */
/** @typedef {import("./area.js").Area} Area */
/** @typedef {import("./documents.js").Definition} Definition */
/**
 * What was read. `lost`: how many parts could just not be read; `isWhole`: it was the whole document.
 * @template {keyof Documents} N
 * @typedef {{ content: Content<N>, lost: number, isWhole: boolean }} Loaded
 */

export const copyOf = (/** @type {string} */ name) => `copy:${name}`;

/**
 * @param {Area} area
 * @param {object} around
 * @param {() => number} around.clock epoch milliseconds
 * @param {Pick<Area, "get"> | null} around.copies
 * @param {(name: string) => Definition} around.definitionOf
 * @param {import("./quarantine.js").Quarantine} around.quarantine
 * @param {(name: string, content: object) => Promise<void>} around.put
 */
export function createDocumentReader(area, { clock, copies, definitionOf, quarantine, put }) {
  /** @param {string} name @returns {Promise<any>} */
  const stored = async (name) => (await orStorageError(area.get(name)))[name];

  /** @param {string} name @returns {Promise<any>} what stands in where there is no document: the copy, or nothing */
  async function copy(name) {
    const { copied, shape } = definitionOf(name);
    const kept = copied && copies ? (await copies.get(copyOf(name)))[copyOf(name)] : undefined;
    return kept === undefined ? null : shape(kept);
  }

  /** @param {string} name @param {unknown} part */
  const putAside = (name, part) =>
    quarantine.put(definitionOf(name).whole ?? name, { [name]: part }, [name]);

  return {
    /**
     * Repairs a document. Only in turn with writes.
     * @param {string} name
     * @returns {Promise<{ content: any, lost: number, isWhole: boolean }>}
     */
    async repair(name) {
      const found = await stored(name);
      /** @type {import("./migrate.js").Migrated} */
      let read;
      try {
        read = migrate(definitionOf(name), found);
      } catch {
        await putAside(name, found);
        const own = (await copy(name)) ?? definitionOf(name).damaged(clock());
        await put(name, own);
        return { content: own, lost: 1, isWhole: true };
      }
      if (read.bad === undefined) return { content: read.content, lost: 0, isWhole: false };
      await putAside(name, read.bad);
      await put(name, read.content);
      return { content: read.content, lost: Object.keys(Object(read.bad)).length, isWhole: false };
    },

    /**
     * @template {keyof Documents} N
     * @param {N} name
     * @returns {Promise<Loaded<N> | null>} null where it has to be repaired
     */
    async load(name) {
      const found = await stored(name);
      if (found === undefined) {
        const content = (await copy(name)) ?? definitionOf(name).fresh();
        return { content, lost: 0, isWhole: false };
      }
      try {
        const { content, bad } = migrate(definitionOf(name), found);
        return bad === undefined ? { content, lost: 0, isWhole: false } : null;
      } catch {
        return null;
      }
    },
  };
}
