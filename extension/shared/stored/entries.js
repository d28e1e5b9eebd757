/**
 * Storage by entry: each person is one key of `chrome.storage.local`, so that what is damaged costs that entry alone, and a change
 * of one writes one. What cannot be read is put aside when it is met.
 */

import { orStorageError } from "./area.js";
import { migrate } from "./migrate.js";
import { ValidationError } from "../schema.js";

/** What stands for a moment in the place of what was put aside. */
const MOVED = { version: 1, moved: true };
const isMoved = (/** @type {any} */ stored) => stored?.moved === true;

/** @param {string} beginning @param {number} version @param {Map<string, unknown>} entries */
const versioned = (beginning, version, entries) =>
  Object.fromEntries(
    [...entries].map(([id, content]) => [
      beginning + id,
      { version, .../** @type {object} */ (content) },
    ]),
  );

/**
 * @template T
 * @param {import("./area.js").Area} area
 * @param {object} around
 * @param {string} around.name what each key begins with, and a colon
 * @param {string} around.beside what the keys begin with of what is worth nothing without its entry
 * @param {string} around.whole what the user is told that something was put aside of
 * @param {import("./migrate.js").Definition & { shape: import("../schema.js").Schema<T> }} around.definition
 * @param {import("./quarantine.js").Quarantine} around.quarantine
 */
export function createEntries(area, { name, beside, whole, definition, quarantine }) {
  const beginning = `${name}:`;
  const besideOf = (/** @type {string} */ id) => `${beside}:${id}`;

  /** @param {unknown} stored @returns {T | null} null: cannot be read */
  function readOne(stored) {
    try {
      return migrate(definition, stored).content;
    } catch (error) {
      if (error instanceof ValidationError || error instanceof TypeError) return null;
      throw error;
    }
  }

  /**
   * @param {string[] | null} ids null: all
   * @returns {Promise<{ good: Map<string, T>, bad: Record<string, unknown> }>} by id, and by key
   */
  async function look(ids) {
    const keys = ids
      ? ids.map((id) => beginning + id)
      : (await orStorageError(area.getKeys())).filter((key) => key.startsWith(beginning));
    const found = keys.length > 0 ? await orStorageError(area.get(keys)) : {};
    /** @type {Map<string, T>} */
    const good = new Map();
    /** @type {Record<string, unknown>} */
    const bad = {};
    for (const [key, stored] of Object.entries(found)) {
      if (isMoved(stored)) continue;
      const content = readOne(stored);
      if (content === null) bad[key] = stored;
      else good.set(key.slice(beginning.length), content);
    }
    return { good, bad };
  }

  /** @param {Record<string, unknown>} bad by key */
  async function putAside(bad) {
    const places = Object.keys(bad);
    const instead = Object.fromEntries(places.map((place) => [place, MOVED]));
    if (!(await quarantine.put(whole, bad, instead))) return;
    const alone = places.map((place) => besideOf(place.slice(beginning.length)));
    await orStorageError(area.remove([...places, ...alone]));
  }

  /**
   * Takes back what was put aside and can be read now, since this version is newer than the one that met it.
   * @param {(aside: T, present: T | undefined) => T} merged
   */
  async function recover(merged) {
    for (const { place, name: key, part } of await quarantine.parts(beginning)) {
      const aside = readOne(part);
      if (aside === null) continue;
      const id = key.slice(beginning.length);
      const { good } = await look([id]);
      await orStorageError(area.set(items(new Map([[id, merged(aside, good.get(id))]]))));
      await orStorageError(area.remove(place));
    }
    await quarantine.settle();
  }

  /** As they are stored. @param {Map<string, T>} entries */
  const items = (entries) => versioned(beginning, definition.version, entries);

  return {
    items,
    recover,
    besideOf,
    /** @param {string} id */
    keyOf: (id) => beginning + id,

    /**
     * Reads entries, and puts aside those that cannot be read. Only in turn with writes.
     * @param {string[] | null} ids null: all
     * @returns {Promise<Map<string, T>>} by id
     */
    async read(ids) {
      const { good, bad } = await look(ids);
      if (Object.keys(bad).length > 0) await putAside(bad);
      return good;
    },
  };
}
