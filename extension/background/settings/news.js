/**
 * The notes on a new version: told once, after an update that has some, and never to somebody who has just installed it. Stored in
 * `chrome.storage.local` until they were seen, since the panel may be opened long after the update.
 */

const NEWS = "news";

/** Versions that differ in their last number alone have no notes. @param {string} version */
const withNotes = (version) => version.split(".").slice(0, 2).join(".");

/**
 * @param {import("../../shared/stored/storage.js").Area} area
 * @param {string} version of this extension
 */
export const createNews = (area, version) => ({
  /** @param {string} previous the version before the update */
  async updated(previous) {
    const unseen = withNotes(version);
    if (withNotes(previous) !== unseen) await area.set({ [NEWS]: { version: 1, unseen } });
  },

  /** The version whose notes were not seen yet, as in "0.2"; null where there is none, or it is not this one any more. */
  async unseen() {
    const { [NEWS]: stored } = await area.get(NEWS);
    const present = withNotes(version);
    return stored?.unseen === present ? present : null;
  },

  see: () => area.remove(NEWS),
});

/** @typedef {ReturnType<typeof createNews>} News */
