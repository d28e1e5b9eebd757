/** The ways to the panel and to a row of the list: from the page, from the panel, from the keyboard, from a link's menu. */

import { PANEL_OPENED } from "../shared/list-messages.js";
import { createPanelDoor } from "./panel/door.js";
import { followShortcuts } from "./panel/shortcuts.js";
import { createListTabs } from "./tabs/list-tabs.js";

/**
 * @param {object} parts
 * @param {import("./tabs/tab-notes.js").TabNotes} parts.tabs
 * @param {import("./history/journal-api.js").JournalApi} parts.journal
 */
export function createWays({ tabs, journal }) {
  const door = createPanelDoor();
  const list = createListTabs(tabs);
  followShortcuts({ door, list, pause: () => journal.pause() });

  return {
    content: /** @satisfies {Partial<import("./router.js").ContentHandlers>} */ ({
      open_panel: async (_, { tab }) => ({
        kind: PANEL_OPENED,
        opened: await door.open({ tabId: tab }),
      }),
    }),
    pages: /** @satisfies {Partial<import("./router.js").PageHandlers>} */ ({
      show_in_list: ({ key }) => list.show(key),
      take_place: async ({ window }) => door.take(window),
    }),
  };
}

/** @typedef {ReturnType<typeof createWays>} Ways */
