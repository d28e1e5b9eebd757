/**
 * Watches the tabs that have a withdrawal reserved: of one that crashed Chrome says nothing, and its script gives nothing back. Only
 * where no script is there at all is the reservation taken back; one that is merely slow to answer keeps it.
 */

import { isLive } from "../ledger/reservation-rules.js";
import { hasNoScript } from "./push.js";

const LOOK_EVERY_MS = 2000;

/**
 * @param {object} parts
 * @param {Pick<import("../network/network-guard.js").NetworkGuard, "close">} parts.guard
 * @param {Pick<import("../ledger/withdrawals.js").Ledger, "entries" | "happen">} parts.ledger
 */
export function createHolders({ guard, ledger }) {
  /** @type {Map<number, ReturnType<typeof setInterval>>} */
  const watched = new Map();

  /** @param {number} tab */
  async function look(tab) {
    const entries = await ledger.entries();
    const holds = entries.some((entry) => entry.tab === tab && isLive(entry, Date.now()));
    if (holds && !(await hasNoScript(tab))) return;
    clearInterval(watched.get(tab));
    watched.delete(tab);
    if (!holds) return;
    await guard.close(tab);
    await ledger.happen({ type: "tab_gone", tab });
  }

  return {
    /** @param {number} tab that has reserved one just now */
    watch(tab) {
      if (watched.has(tab)) return;
      const again = () => void look(tab).catch((error) => console.error("a holder", error));
      watched.set(tab, setInterval(again, LOOK_EVERY_MS));
    },
  };
}

/** @typedef {ReturnType<typeof createHolders>} Holders */
