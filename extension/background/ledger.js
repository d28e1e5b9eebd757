/**
 * The one writer of the journal. Each change is read, decided and written before the next begins, and
 * written before it is answered: a service worker that dies loses no count.
 */

import { changeLimits } from "../shared/limits.js";
import { KIND } from "../shared/messages.js";
import { createQueue } from "../shared/queue.js";
import { RESERVED_MS, nameless, released, reserved, settled, spent } from "./journal.js";
import { pushToTabs } from "./push.js";

/** @typedef {import("../shared/documents.js").Entry} Entry */
/** @typedef {import("../shared/messages.js").ContentMessages} Messages */

/**
 * @param {import("../shared/storage.js").Storage} storage
 * @param {import("./rulings.js").Rulings} rulings
 * @param {{ clock?: () => number, push?: typeof pushToTabs }} [around]
 */
export function createLedger(storage, rulings, { clock = Date.now, push = pushToTabs } = {}) {
  const inTurn = createQueue();

  const read = async () => (await storage.read("journal")).entries;

  /** Tells every LinkedIn tab the ruling that holds for it now. */
  const tellTabs = async () => {
    const entries = await read();
    await push((tab) => rulings.forTab(entries, tab, clock()));
  };

  /**
   * Writes the journal where it changed, and lets the tabs know afterwards.
   * @param {Entry[]} before
   * @param {Entry[]} after
   */
  async function write(before, after) {
    if (after.length === before.length && after.every((entry, at) => entry === before[at])) return;
    await storage.write("journal", { entries: after });
    tellTabs().catch(() => undefined);
  }

  /** @param {(entries: Entry[]) => Entry[]} change */
  const change = (change) =>
    inTurn(async () => {
      const entries = await read();
      await write(entries, change(entries));
    });

  return {
    /** @param {number} tab */
    allowance: async (tab) => rulings.forTab(await read(), tab, clock()),

    /**
     * Reserves the next withdrawal for a tab, which gives back what it had reserved before.
     * @param {number} tab
     * @param {Messages["reserve"]} asked
     */
    reserve: (tab, asked) =>
      inTurn(async () => {
        const now = clock();
        const before = await read();
        const entries = released(before, now, tab);
        const ruling = await rulings.forTab(entries, tab, now);
        if (ruling.ruling !== "allow") {
          await write(before, entries);
          return ruling;
        }
        const token = crypto.randomUUID();
        const { key, name, verdict, sent_text } = asked;
        const entry = { token, id: key, name, at: now, verdict, sent_text, tab };
        await write(before, reserved(entries, entry));
        return { kind: KIND.reserved, token, until: now + RESERVED_MS };
      }),

    /**
     * @param {number} tab
     * @param {string} token
     */
    spend: (tab, token) =>
      inTurn(async () => {
        const entries = await read();
        const after = spent(entries, token, tab, clock());
        if (after === null) return { kind: KIND.lost };
        await write(entries, after);
        return { kind: KIND.spent };
      }),

    /**
     * @param {number} tab
     * @param {string} token
     */
    async free(tab, token) {
      const isMine = (/** @type {Entry} */ entry) =>
        entry.state === "reserved" && entry.token === token && entry.tab === tab;
      await change((entries) => entries.filter((entry) => !isMine(entry)));
      return { kind: KIND.freed };
    },

    /**
     * @param {number} tab
     * @param {string} token
     * @param {"withdrawn" | "failed"} outcome
     */
    async settle(tab, token, outcome) {
      await change((entries) => settled(entries, token, tab, outcome));
      return { kind: KIND.settled };
    },

    /**
     * A closed tab gives its reservation back.
     * @param {number} tab
     */
    freeTab: (tab) => change((entries) => released(entries, clock(), tab)),

    /**
     * Sets the limits: the stricter at once, the looser after a day.
     * @param {import("../shared/limits.js").Limits} wanted
     */
    setLimits: (wanted) =>
      inTurn(async () => {
        const stored = await storage.read("limits");
        await storage.write("limits", changeLimits(stored, wanted, clock()));
        tellTabs().catch(() => undefined);
      }),

    /**
     * Erases all that is stored; the budget spent stays spent, and limits loosen after a day only.
     * @param {import("../shared/limits.js").Limits} defaults
     */
    erase: (defaults) =>
      inTurn(async () => {
        const now = clock();
        const [entries, limits] = [await read(), await storage.read("limits")];
        await storage.erase();
        await storage.write("journal", { entries: nameless(entries, now) });
        await storage.write("limits", changeLimits(limits, defaults, now));
        tellTabs().catch(() => undefined);
      }),
  };
}

/** @typedef {ReturnType<typeof createLedger>} Ledger */
