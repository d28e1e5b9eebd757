/**
 * To what the user agreed that it is kept. With each text that says more than the one before, people are asked once, and nothing new is
 * written before they agree.
 */

import { localDay } from "../../shared/words/local-day.js";

/** The text on the welcome page and in PRIVACY.md: the second one says that names, headlines and notes are kept. */
const PRESENT_TEXT = 2;

/** @param {import("../../shared/stored/storage.js").Storage} storage */
export const createAgreement = (storage) => ({
  /** Whether the user agreed to the present text; not where that is unknown. @param {import("../../shared/stored/storage.js").Read} [read] */
  async isGiven(read = storage.read) {
    const { text } = await read("agreement");
    return text !== null && text >= PRESENT_TEXT;
  },

  give: () => storage.write("agreement", { text: PRESENT_TEXT, on: localDay(Date.now()) }),

  /** The agreement to the present text, with its day where that is known, or null. */
  async given() {
    return (await this.isGiven()) ? { on: (await storage.read("agreement")).on } : null;
  },
});

/** @typedef {ReturnType<typeof createAgreement>} Agreement */
