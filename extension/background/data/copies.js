/** What is kept a second time so that something can be taken back forgets what the user wants forgotten. */

import { blank } from "../ledger/reservation-rules.js";

/**
 * @param {object} parts
 * @param {import("./backup.js").Backup} parts.backup
 * @param {import("./importing.js").Importing} parts.importing
 */
export const createCopies = ({ backup, importing }) => ({
  /** @param {string} key of a person */
  async forget(key) {
    await importing.forget(key);
    await backup.forget((holdings) => {
      holdings.people.delete(key);
      holdings.entries = holdings.entries.map((entry) => (entry.id === key ? blank(entry) : entry));
    });
  },

  /** @param {string | null} token of an entry of the history; null: all */
  forgetEntries: (token) =>
    backup.forget((holdings) => {
      holdings.entries = holdings.entries.filter(
        (entry) => token !== null && entry.token !== token,
      );
    }),
});

/** @typedef {ReturnType<typeof createCopies>} Copies */
