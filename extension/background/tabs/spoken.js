/**
 * Documents from which a script of ours has spoken, until the browser or the extension starts anew. As long as such a document lives,
 * its script does, however busy the page keeps it.
 */

/** More are not kept; the oldest go first. */
const MOST = 200;

/** @param {import("../../shared/stored/storage.js").Area} area `chrome.storage.session`, which a reload or an update empties */
export function createSpoken(area) {
  /** @type {Promise<Set<string>>} */
  const known = area.get("spoken").then(({ spoken = [] }) => new Set(spoken));

  return {
    /** A script of ours speaks from there. @param {string} document */
    async heard(document) {
      const all = await known;
      if (all.has(document)) return;
      all.add(document);
      await area.set({ spoken: [...all].slice(-MOST) });
    },

    /** @param {string | undefined} document */
    has: async (document) => document !== undefined && (await known).has(document),

    /** The scripts have ended while their documents live on: access was taken back. */
    async forget() {
      (await known).clear();
      await area.remove("spoken");
    },
  };
}

/** @typedef {ReturnType<typeof createSpoken>} Spoken */
