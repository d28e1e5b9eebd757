/**
 * Changes of the limits: the stricter at once, the looser after a day. For a minute a change can be taken back whole, so that a
 * slip of the finger costs nobody a day; what holds then is what held a minute ago, no more.
 */

import { UNDO_LIMIT_MS, changeLimits, limitsAt } from "../../shared/throttle-fallback.js";

/** @typedef {import("../../shared/throttle-fallback.js").Limits} Limits */
/** @typedef {import("../../shared/throttle-fallback.js").LimitsInForce} LimitsInForce */
/** @typedef {{ name: string, at: number, limits: LimitsInForce }} Before what held before one limit was changed, once or several times */

const KEY = "limits_before";

/**
 * @param {import("../../shared/stored/storage.js").Storage} storage
 * @param {Pick<import("../../shared/stored/area.js").Area, "get" | "set">} session `chrome.storage.session`
 * @param {() => number} clock epoch milliseconds
 */
export function createLimitChanges(storage, session, clock) {
  /** @param {string} name @returns {Promise<Before | null>} what can still be taken back of that limit */
  async function before(name) {
    /** @type {Before | null} */
    const last = (await session.get(KEY))[KEY] ?? null;
    const age = clock() - (last?.at ?? 0);
    return last?.name === name && age >= 0 && age < UNDO_LIMIT_MS ? last : null;
  }

  const forget = () => session.set({ [KEY]: null });

  return {
    /**
     * Only in turn with what else the ledger does.
     * @param {Partial<Limits>} wanted those that change
     */
    async set(wanted) {
      const [stored, now] = [await storage.read("limits"), clock()];
      const [name, ...others] = Object.keys(wanted);
      if (name === undefined) return;
      if (others.length > 0) await forget();
      else if (!(await before(name)))
        await session.set({ [KEY]: { name, at: now, limits: stored } });
      const asked = stored.pending ? stored.pending.limits : limitsAt(stored, now);
      await storage.write("limits", changeLimits(stored, { ...asked, ...wanted }, now));
    },

    /** Takes the change of one limit back, where that was within the last minute. @param {string} name */
    async undo(name) {
      const last = await before(name);
      if (!last) return;
      await storage.write("limits", last.limits);
      await forget();
    },

    forget,
  };
}
