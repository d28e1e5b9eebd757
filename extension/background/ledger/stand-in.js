/**
 * Where the ledger's documents are kept while the browser's storage cannot be opened, or takes nothing: in `chrome.storage.session`.
 * What was withdrawn before is not known then, so one is counted at once and one an hour may follow; but the site's own button works.
 */

import { createSerial } from "../../shared/serial.js";
import { StorageError } from "../../shared/stored/area.js";
import { partOf } from "../../shared/stored/part-of.js";
import { createStorage } from "../../shared/stored/storage.js";
import { DEFAULT_LIMITS } from "../../shared/throttle-fallback.js";
import { COPY } from "./journal-store.js";

/** @typedef {import("../../shared/stored/storage.js").Storage} Storage */

const ONE_AN_HOUR = { ...DEFAULT_LIMITS, gap_seconds: 3600, per_hour: 1, pending: null };

/** @param {unknown} error */
const isBroken = (error) => error instanceof StorageError && !error.isFull;

/**
 * @param {Storage} storage
 * @param {import("../../shared/stored/area.js").Area} session `chrome.storage.session`
 * @param {() => number} [clock] epoch milliseconds
 * @returns {{ kept: Storage, isIn: () => Promise<boolean> }} for the ledger's documents alone; whether it stands in now
 */
export function withStandIn(storage, session, clock = Date.now) {
  const inTurn = createSerial();
  const area = partOf(session, "stand_in:");
  const standIn = createStorage(area, { clock, copies: session });

  /** Asked of the session once: nobody else writes there. @type {Promise<boolean> | null} */
  let known = null;
  const isIn = () => (known ??= area.getKeys().then((keys) => keys.length > 0));

  async function begin() {
    if (await isIn()) return;
    if ((await session.get(COPY))[COPY] === undefined) {
      await standIn.write("spent", { past: [{ at: clock(), override: false }] });
    }
    await standIn.write("limits", ONE_AN_HOUR);
    known = Promise.resolve(true);
  }

  /** Which of them serves. Where the browser's own takes something again, all goes on there. */
  async function serving() {
    if (!(await isIn())) return storage;
    return inTurn(async () => {
      try {
        await storage.probe();
      } catch {
        return standIn;
      }
      await area.clear();
      known = Promise.resolve(false);
      return storage;
    });
  }

  /** @template T @param {(from: Storage) => Promise<T>} act @returns {Promise<T>} */
  async function served(act) {
    try {
      return await act(await serving());
    } catch (error) {
      if (!isBroken(error)) throw error;
      await inTurn(begin);
      return act(standIn);
    }
  }

  /** @type {Storage} */
  const kept = {
    ...storage,
    load: (name) => served((from) => from.load(name)),
    read: (name) => served((from) => from.read(name)),
    write: (name, content) => served((from) => from.write(name, content)),
    change: (keys, decide) => served((from) => from.change(keys, decide)),
  };
  return { kept, isIn };
}
