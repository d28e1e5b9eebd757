/** The tabs that show the Sent list, and the way to a row in one of them. */

import { LINKEDIN_PAGES, SENT_PAGE } from "../../shared/addresses.js";
import { NEXT_IN_LIST, ROW_IN_LIST, SHOWN_IN_LIST } from "../../shared/messages/list-messages.js";

/** @typedef {import("../../shared/messages/list-messages.js").ListPush} ListPush */
/** @typedef {chrome.tabs.Tab & { id: number }} KnownTab */

/** Asks the script of a tab's page; null where none is there. @param {number} tab @param {ListPush} push */
const ask = (tab, push) => chrome.tabs.sendMessage(tab, push, { frameId: 0 }).catch(() => null);

/** Puts a tab in front; false where it was closed meanwhile. @param {KnownTab} tab */
async function bringForward({ id, windowId }) {
  try {
    await chrome.tabs.update(id, { active: true });
    await chrome.windows.update(windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}

/** @param {Pick<import("./tab-notes.js").TabNotes, "read">} notes */
export function createListTabs(notes) {
  /** Those with the list, the one that was used last first. @returns {Promise<KnownTab[]>} */
  async function withList() {
    const all = await chrome.tabs.query({ url: LINKEDIN_PAGES });
    const known = all.filter((tab) => tab.id !== undefined);
    const pages = await Promise.all(
      known.map(async ({ id }) => (await notes.read(Number(id))).page),
    );
    return /** @type {KnownTab[]} */ (known.filter((_, at) => pages[at] !== "other")).sort(
      (one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0),
    );
  }

  return {
    /**
     * Shows a person's row where it is loaded, and marks it for a moment.
     * @param {string} key
     * @returns {Promise<import("../../shared/messages/replies.d.ts").Replies["show_in_list"]>}
     */
    async show(key) {
      for (const tab of await withList()) {
        const found = await ask(tab.id, { kind: ROW_IN_LIST, key, show: false });
        if (!found?.there || !(await bringForward(tab))) continue;
        const { there } = (await ask(tab.id, { kind: ROW_IN_LIST, key, show: true })) ?? {};
        if (there) return { kind: SHOWN_IN_LIST, shown: "shown" };
      }
      const left = await withList();
      return { kind: SHOWN_IN_LIST, shown: left.length > 0 ? "not_loaded" : "no_tab" };
    },

    /** The structure of a page that cannot be read, of the one that was used last; null where there is none. */
    async report() {
      const tabs = await withList();
      const noted = await Promise.all(tabs.map(({ id }) => notes.read(id)));
      return noted.find(({ report }) => report !== null)?.report ?? null;
    },

    /** Leads on to the next row that asks for something; where no tab has the list, the page is opened. */
    async next() {
      for (const tab of await withList()) {
        if (!(await bringForward(tab))) continue;
        await ask(tab.id, { kind: NEXT_IN_LIST });
        return;
      }
      await chrome.tabs.create({ url: SENT_PAGE });
    },
  };
}

/** @typedef {ReturnType<typeof createListTabs>} ListTabs */
