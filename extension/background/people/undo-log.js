/**
 * What can be taken back, until the browser closes: for each token what was there before. Kept in `chrome.storage.session`, the last
 * fifty, the oldest going where there is no room.
 */

import { orStorageError } from "../../shared/stored/area.js";
import { createSerial } from "../../shared/serial.js";

/** @typedef {import("../../shared/stored/document-shapes.js").Entry} Entry */
/** @typedef {import("../../shared/stored/document-shapes.js").Person} Person */
/**
 * What was there before.
 * @typedef {object} Before
 * @property {Record<string, Person | Pick<Person, "facts" | "decided"> | null>} [people] by key: who, or what was told of them; null: nobody
 * @property {Entry[]} [journal] entries of the history as they were
 */

const INDEX = "undo";
const MOST = 50;
const keyOf = (/** @type {string} */ token) => `undo:${token}`;

/** @param {import("../../shared/stored/area.js").Area} area `chrome.storage.session` */
export function createUndoLog(area) {
  const inTurn = createSerial();

  /** @returns {Promise<string[]>} tokens, the oldest first */
  const tokens = async () => (await area.get(INDEX))[INDEX] ?? [];

  /** @param {string[]} all @param {Before} before @returns {Promise<void>} */
  async function put(all, before) {
    const token = /** @type {string} */ (all.at(-1));
    try {
      await orStorageError(area.set({ [keyOf(token)]: before, [INDEX]: all }));
    } catch (error) {
      const [oldest, ...others] = all;
      if (oldest === undefined || others.length === 0) throw error;
      await area.remove(keyOf(oldest));
      await put(others, before);
    }
  }

  return {
    /** @param {Before} before @returns {Promise<string>} the token that takes it back */
    keep: (before) =>
      inTurn(async () => {
        const token = crypto.randomUUID();
        const all = [...(await tokens()), token];
        const old = all.splice(0, Math.max(0, all.length - MOST));
        if (old.length > 0) await area.remove(old.map(keyOf));
        await put(all, before);
        return token;
      }),

    /** @param {string} token @returns {Promise<Before | null>} null where it is not known any more */
    read: async (token) => (await area.get(keyOf(token)))[keyOf(token)] ?? null,

    /** It was taken back. @param {string} token */
    drop: (token) =>
      inTurn(async () => {
        await area.set({ [INDEX]: (await tokens()).filter((each) => each !== token) });
        await area.remove(keyOf(token));
      }),

    /** Forgets all of it. */
    erase: () => inTurn(async () => area.remove([INDEX, ...(await tokens()).map(keyOf)])),
  };
}

/** @typedef {ReturnType<typeof createUndoLog>} UndoLog */
