/**
 * Reads documents with care: older versions are migrated; what is damaged (or of a newer version) is put aside, of a list the damaged
 * parts alone; and what stands in is a copy (of this browser's session, else the one beside it), else the safe default.
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

/** A copy, of whatever version. @param {Definition} definition @param {unknown} kept @returns {any} null: cannot be read */
function readOrNull(definition, kept) {
  try {
    return migrate(definition, kept).content;
  } catch {
    return null;
  }
}

/**
 * @param {Area} area
 * @param {object} around
 * @param {() => number} around.clock epoch milliseconds
 * @param {Pick<Area, "get"> | null} around.copies
 * @param {(name: string) => Definition} around.definitionOf
 * @param {import("./quarantine.js").Quarantine} around.quarantine
 * @param {(name: string, content: object) => Record<string, unknown>} around.items what a document is stored as, by key
 * @param {(name: string, content: object) => Promise<void>} around.onRepair
 */
export function createDocumentReader(
  area,
  { clock, copies, definitionOf, quarantine, items, onRepair },
) {
  /** @param {string} name @returns {Promise<any>} */
  const stored = async (name) => (await orStorageError(area.get(name)))[name];

  /** @param {string} name @returns {Promise<any>} what stands in where there is no document: a copy, or nothing */
  async function copy(name) {
    const { copied } = definitionOf(name);
    if (!copied) return null;
    for (const place of copied === "session" ? [copies, area] : [area]) {
      const kept = (await place?.get(copyOf(name)))?.[copyOf(name)];
      const read = readOrNull(definitionOf(name), kept);
      if (read !== null) return read;
    }
    return null;
  }

  /**
   * Puts a part aside, and the document as it is from now on into its place; where there is no room for that, all stays as it is,
   * and the same is read each time.
   * @param {string} name @param {unknown} part @param {object} content
   */
  async function replace(name, part, content) {
    const whole = definitionOf(name).whole ?? name;
    const isDone = await quarantine.put(whole, { [name]: part }, items(name, content));
    if (isDone) await onRepair(name, content);
  }

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
        const own = (await copy(name)) ?? definitionOf(name).damaged(clock());
        await replace(name, found, own);
        return { content: own, lost: 1, isWhole: true };
      }
      if (read.bad === undefined) return { content: read.content, lost: 0, isWhole: false };
      await replace(name, read.bad, read.content);
      return { content: read.content, lost: Object.keys(Object(read.bad)).length, isWhole: false };
    },

    /**
     * @template {keyof Documents} N
     * @param {N} name
     * @returns {Promise<Loaded<N> | null>} null where it has to be repaired
     */
    async load(name) {
      const { fresh, strictest } = definitionOf(name);
      const { [name]: found, [copyOf(name)]: beside } = await orStorageError(
        area.get([name, copyOf(name)]),
      );
      if (found === undefined) {
        return { content: (await copy(name)) ?? fresh(), lost: 0, isWhole: false };
      }
      try {
        const { content, bad } = migrate(definitionOf(name), found);
        if (bad !== undefined) return null;
        const other = strictest && readOrNull(definitionOf(name), beside);
        return { content: other ? strictest(content, other) : content, lost: 0, isWhole: false };
      } catch {
        return null;
      }
    },
  };
}
