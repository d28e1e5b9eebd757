/**
 * What follows where the browser refused a withdraw request of a tab: its script is told, for the press behind it may be the
 * user's. Where no script of ours lives there, nobody could ever open the way for the site's own button: then one request may
 * pass, within the budget, the script is put there again, and the icon says so.
 */

import { heardFrom, pushToTab } from "../tabs/push.js";

/** Where no script lives, Chrome says so within this, in milliseconds. */
const KNOWN_WITHIN_MS = 1000;
/** A script that was just put there, within this. */
const STARTS_WITHIN_MS = 5000;
/** How long the way stays open for a page without a script. */
const OPEN_MS = 60_000;

/** Whom nobody knows. */
export const NOBODY = Object.freeze({ key: null, name: "", verdict: null, sent_text: "" });

/**
 * @param {object} parts
 * @param {Pick<import("./network-guard.js").NetworkGuard, "open" | "happen">} parts.guard
 * @param {Pick<import("../ledger/withdrawals.js").Ledger, "reserve" | "happen">} parts.ledger
 * @param {Pick<import("../tabs/tab-notes.js").TabNotes, "note" | "count">} parts.tabs
 * @param {Pick<import("../tabs/spoken.js").Spoken, "has">} parts.spoken
 * @param {(tab: number) => Promise<unknown>} parts.inject
 */
export function createRefusals({ guard, ledger, tabs, spoken, inject }) {
  /** Tabs that are being looked at: a script can make requests faster than a page answers. @type {Set<number>} */
  const looking = new Set();
  /** What was reserved for tabs without a script. @type {Map<number, string>} */
  const standIns = new Map();

  /** A script speaks from there: what stood in for it is taken back. @param {number} tab */
  async function lives(tab) {
    const token = standIns.get(tab);
    if (token === undefined) return;
    standIns.delete(tab);
    await tabs.note(tab, { script: true });
    await guard.happen({ type: "close", tab, form: "any" });
    await ledger.happen({ type: "release", tab, token });
  }

  /** @param {number} tab */
  async function standIn(tab) {
    await tabs.note(tab, { script: false });
    const reply = await ledger.reserve(tab, NOBODY, OPEN_MS);
    standIns.set(tab, reply.kind === "reserved" ? reply.token : "");
    if (reply.kind === "reserved") await guard.open(tab, "any", reply.until);
    await inject(tab);
    if ((await heardFrom(tab, STARTS_WITHIN_MS)) === "answer") await lives(tab);
  }

  return {
    lives,

    /**
     * @param {object} refused
     * @param {number} refused.tab
     * @param {string | undefined} refused.document that made the request
     * @param {number} refused.at
     * @param {boolean} refused.isAlone no other request of the tab is on its way
     */
    async refused({ tab, document, at, isAlone }) {
      await tabs.count("refused");
      if (isAlone) await pushToTab(tab, { kind: "request_refused", at });
      if (looking.has(tab)) return;
      looking.add(tab);
      try {
        if (await spoken.has(document)) return;
        if ((await heardFrom(tab, KNOWN_WITHIN_MS)) === "nobody") await standIn(tab);
      } finally {
        looking.delete(tab);
      }
    },
  };
}

/** @typedef {ReturnType<typeof createRefusals>} Refusals */
