/**
 * What is known of each LinkedIn tab until the browser closes: whether its page was recognised, and
 * the advice last given (the popup shows it where nothing is drawn in the page); and what was stopped.
 */

import { words } from "../shared/i18n.js";
import { createQueue } from "../shared/queue.js";

/** @typedef {{ id: string, name: string, verdict: string, label: string, summary: string }} Line */
/** @typedef {{ recognised: boolean | null, advice: Line[], report: string | null }} Note */
/** @typedef {"dropped" | "blocked"} Counter */
/** @typedef {{ get(keys: string | string[]): Promise<Record<string, any>>, set(items: object): Promise<void>,
 *   remove(keys: string | string[]): Promise<void>, clear(): Promise<void> }} Area */

/** @type {Note} */
const NOTHING = { recognised: null, advice: [], report: null };

/** @param {Area} area `chrome.storage.session` */
export function createTabNotes(area) {
  const inTurn = createQueue();
  const keyOf = (/** @type {number} */ tab) => `tab:${tab}`;

  /**
   * @param {number} tab
   * @returns {Promise<Note>}
   */
  const read = async (tab) => (await area.get(keyOf(tab)))[keyOf(tab)] ?? NOTHING;

  /** Says on the icon that the page cannot be read, since nothing is drawn there then. */
  async function mark(/** @type {number} */ tab, /** @type {boolean} */ unreadable) {
    const title = unreadable ? words("background_unreadable") : "";
    await chrome.action.setBadgeText({ tabId: tab, text: unreadable ? "?" : "" });
    await chrome.action.setTitle({ tabId: tab, title });
  }

  /**
   * @param {number} tab
   * @param {Partial<Note> | ((note: Note) => Partial<Note>)} part
   */
  const note = (tab, part) =>
    inTurn(async () => {
      const before = await read(tab);
      const after = { ...before, ...(typeof part === "function" ? part(before) : part) };
      await area.set({ [keyOf(tab)]: after });
      if (after.recognised !== before.recognised) {
        await mark(tab, after.recognised === false).catch(() => undefined);
      }
    });

  return {
    read,

    /** A page has just been loaded there. */
    start: (/** @type {number} */ tab) => note(tab, NOTHING),

    /** A Sent list that can be read is on screen there, or none at all any more. @param {number} tab @param {boolean} on */
    recognised: (tab, on) => note(tab, { recognised: on || null }),

    /** @param {number} tab @param {string} report its structure, without names */
    unrecognised: (tab, report) => note(tab, { recognised: false, advice: [], report }),

    /**
     * Remembers advice; a later one on the same row takes the earlier one's place.
     * @param {number} tab
     * @param {Line[]} lines
     */
    advised: (tab, lines) =>
      note(tab, ({ advice }) => {
        const fresh = new Map([...advice, ...lines].map((line) => [line.id, line]));
        return { recognised: true, advice: [...fresh.values()].slice(-200) };
      }),

    forget: (/** @type {number} */ tab) => inTurn(() => area.remove(keyOf(tab))),

    /** @param {Counter} counter */
    count: (counter) =>
      inTurn(async () => {
        const { counts = {} } = await area.get("counts");
        await area.set({ counts: { ...counts, [counter]: (counts[counter] ?? 0) + 1 } });
      }),

    /** @returns {Promise<Record<Counter, number>>} since the browser started */
    counts: async () => ({ dropped: 0, blocked: 0, ...(await area.get("counts"))["counts"] }),

    erase: () => inTurn(() => area.clear()),
  };
}

/** @typedef {ReturnType<typeof createTabNotes>} TabNotes */
