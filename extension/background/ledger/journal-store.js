/**
 * A second copy of the journal's last day, kept until the browser closes: somebody who empties the
 * extension's storage while it runs loses no count by that.
 */

/** @typedef {import("../../shared/documents.js").Entry} Entry */

const KEY = "journal";
const DAY_MS = 86_400_000;

/**
 * @param {import("../../shared/storage.js").Storage} storage
 * @param {Pick<import("../tabs/tab-notes.js").Area, "get" | "set">} area `chrome.storage.session`
 * @param {() => number} clock epoch milliseconds
 */
export function createJournal(storage, area, clock) {
  return {
    /** @returns {Promise<Entry[]>} */
    async read() {
      if (await storage.has("journal")) return (await storage.read("journal")).entries;
      return (await area.get(KEY))[KEY] ?? [];
    },

    /** @param {Entry[]} entries */
    async write(entries) {
      await storage.write("journal", { entries });
      const now = clock();
      await area.set({ [KEY]: entries.filter(({ at }) => now - at < DAY_MS) });
    },
  };
}
