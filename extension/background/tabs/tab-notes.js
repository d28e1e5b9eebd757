/**
 * What is known of each LinkedIn tab until the browser closes: what its page is, whether our script lives there; and how much
 * was stopped.
 */

import { words } from "../../shared/words/i18n.js";
import { createSerial } from "../../shared/serial.js";

/**
 * @typedef {object} Note
 * @property {"list" | "unreadable" | "other"} page
 * @property {boolean} script
 * @property {string | null} report the structure of a page that cannot be read, without names
 */
/** @typedef {"dropped" | "blocked" | "refused"} Counter */
/** @typedef {import("../../shared/stored/storage.js").Area} Area */

/** @type {Note} */
export const NOTHING = { page: "other", script: true, report: null };

/**
 * What the icon says of a tab, since nothing is drawn in such a page.
 * @param {Note} note
 * @returns {{ text: string, title: string }} `title`: the key of its words, "" for none
 */
export function iconOf({ page, script }) {
  if (!script) return { text: "!", title: "background_no_script" };
  if (page === "unreadable") return { text: "?", title: "background_unreadable" };
  return { text: "", title: "" };
}

/** @param {Area} area `chrome.storage.session` */
export function createTabNotes(area) {
  const inTurn = createSerial();
  const keyOf = (/** @type {number} */ tab) => `tab:${tab}`;

  /** @param {number} tab @returns {Promise<Note>} */
  const read = async (tab) => (await area.get(keyOf(tab)))[keyOf(tab)] ?? NOTHING;

  /** @param {number} tab @param {{ text: string, title: string }} icon */
  async function mark(tab, { text, title }) {
    await chrome.action.setBadgeText({ tabId: tab, text });
    await chrome.action.setTitle({ tabId: tab, title: title && words(title) });
  }

  /** @param {number} tab @param {Partial<Note>} part */
  const note = (tab, part) =>
    inTurn(async () => {
      const before = await read(tab);
      const after = { ...before, ...part };
      await area.set({ [keyOf(tab)]: after });
      const [old, icon] = [iconOf(before), iconOf(after)];
      // A tab that was closed meanwhile has no icon.
      if (icon.text !== old.text) await mark(tab, icon).catch(() => undefined);
    });

  return {
    read,
    note,

    forget: (/** @type {number} */ tab) => inTurn(() => area.remove(keyOf(tab))),

    /** @param {Counter} counter */
    count: (counter) =>
      inTurn(async () => {
        const { counts = {} } = await area.get("counts");
        await area.set({ counts: { ...counts, [counter]: (counts[counter] ?? 0) + 1 } });
      }),

    /** @returns {Promise<Record<Counter, number>>} since the browser started */
    counts: async () => ({
      dropped: 0,
      blocked: 0,
      refused: 0,
      ...(await area.get("counts"))["counts"],
    }),

    /** Forgets what was counted; what a tab's page is stays true. */
    erase: () => inTurn(() => area.remove("counts")),
  };
}

/** @typedef {ReturnType<typeof createTabNotes>} TabNotes */
