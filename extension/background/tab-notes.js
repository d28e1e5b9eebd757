/**
 * What is known of each LinkedIn tab until the browser closes: whether its page was recognised, and
 * the advice last given (the popup shows it where nothing is drawn in the page); and what was stopped.
 */

import { createQueue } from "../shared/queue.js";

/** @typedef {{ id: string, name: string, verdict: string, summary: string }} Line */
/** @typedef {{ recognised: boolean | null, advice: Line[] }} Note */
/** @typedef {"dropped" | "blocked"} Counter */
/** @typedef {{ get(key: string): Promise<Record<string, any>>, set(items: object): Promise<void>,
 *   remove(key: string): Promise<void>, clear(): Promise<void> }} Area */

/** @type {Note} */
const NOTHING = { recognised: null, advice: [] };

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
  const mark = (/** @type {number} */ tab, /** @type {boolean} */ unreadable) =>
    chrome.action.setBadgeText({ tabId: tab, text: unreadable ? "?" : "" }).catch(() => undefined);

  /**
   * @param {number} tab
   * @param {Partial<Note> | ((note: Note) => Partial<Note>)} part
   */
  const note = (tab, part) =>
    inTurn(async () => {
      const before = await read(tab);
      const after = { ...before, ...(typeof part === "function" ? part(before) : part) };
      await area.set({ [keyOf(tab)]: after });
      if (after.recognised !== before.recognised) await mark(tab, after.recognised === false);
    });

  return {
    read,

    /** A page has just been loaded there. */
    start: (/** @type {number} */ tab) => note(tab, NOTHING),

    unrecognised: (/** @type {number} */ tab) => note(tab, { recognised: false, advice: [] }),

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
