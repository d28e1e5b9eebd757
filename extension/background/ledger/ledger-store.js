/** Where the ledger's state is kept: the journal, the pause and the way past a hold, each a document of its own. */

import { createJournal } from "./journal-store.js";
import { createPause } from "./pause-store.js";

/** @typedef {import("./update.js").LedgerState} LedgerState */

/**
 * @param {import("../../shared/stored/storage.js").Storage} storage
 * @param {import("../../shared/stored/storage.js").Area} session `chrome.storage.session`
 * @param {() => number} clock epoch milliseconds
 */
export function createLedgerStore(storage, session, clock) {
  const journal = createJournal(storage, session, clock);
  const pause = createPause(storage, clock);

  return {
    entries: journal.read,

    /** @returns {Promise<LedgerState>} */
    async read() {
      const [entries, pausedUntil, { asked }] = await Promise.all([
        journal.read(),
        pause.read(),
        storage.read("override"),
      ]);
      return { entries, pausedUntil, asked };
    },

    /** Writes what differs. @param {LedgerState} before @param {LedgerState} after */
    async write(before, after) {
      if (after.entries !== before.entries) await journal.write(after.entries);
      if (after.pausedUntil !== before.pausedUntil) {
        await storage.write("pause", { until: after.pausedUntil });
      }
      if (after.asked !== before.asked) await storage.write("override", { asked: after.asked });
    },

    /**
     * Erases all that is stored, of whatever kind, and writes down this alone.
     * @param {LedgerState} left
     * @param {import("../../shared/stored/document-reader.js").Content<"limits">} limits
     */
    async erase({ entries, pausedUntil, asked }, limits) {
      await storage.erase();
      await storage.write("pause", { until: pausedUntil });
      await journal.write(entries);
      await storage.write("override", { asked });
      await storage.write("limits", limits);
    },
  };
}

/** @typedef {ReturnType<typeof createLedgerStore>} LedgerStore */
