/**
 * The rows of the Sent lists that are open, until the browser closes: what the panel lists while the user has not agreed that
 * anybody is kept.
 */

import { orStorageError } from "../../shared/stored/area.js";
import { createSerial } from "../../shared/serial.js";

/** @typedef {{ rows: (import("../../shared/messages/messages.js").RowReading | null)[], complete: boolean, count: number | null, visit: string }} OpenList */

const BEGINNING = "list:";
const keyOf = (/** @type {number} */ tab) => BEGINNING + tab;

/**
 * @param {import("../../shared/stored/area.js").Area} area `chrome.storage.session`
 * @param {() => void} [onChange]
 */
export function createOpenLists(area, onChange = () => {}) {
  const inTurn = createSerial();
  const keys = async () => (await area.getKeys()).filter((key) => key.startsWith(BEGINNING));

  return {
    /** @param {number} tab @param {OpenList} list */
    put: (tab, list) =>
      inTurn(() => orStorageError(area.set({ [keyOf(tab)]: list })).then(onChange)),

    /** @returns {Promise<OpenList[]>} */
    async read() {
      const open = await keys();
      return open.length > 0 ? Object.values(await area.get(open)) : [];
    },

    /** @param {number} tab that shows no list any more */
    forget: (tab) =>
      inTurn(async () => {
        const place = keyOf(tab);
        if (!(place in (await area.get(place)))) return;
        await area.remove(place);
        onChange();
      }),

    /** Forgets them all. */
    erase: () =>
      inTurn(async () => {
        const open = await keys();
        if (open.length > 0) await area.remove(open);
      }),
  };
}

/** @typedef {ReturnType<typeof createOpenLists>} OpenLists */
