/** The ways to the panel and to a row of the list: from the page, from the panel, from the keyboard, from a link's menu. */

import { HELP_OPENED, PANEL_OPENED, REPORT } from "../shared/messages/list-messages.js";
import { openHelp } from "./panel/help-tab.js";
import { createLinkMenu } from "./menu/link-menu.js";
import { createPanelDoor } from "./panel/door.js";
import { followShortcuts } from "./panel/shortcuts.js";
import { createListTabs } from "./tabs/list-tabs.js";

/**
 * @param {object} parts
 * @param {import("./tabs/tab-notes.js").TabNotes} parts.tabs
 * @param {import("./history/journal-api.js").JournalApi} parts.journal
 * @param {import("./settings/language.js").Language} parts.language
 * @param {Pick<import("./people/people.js").People, "pending" | "tell">} parts.people
 * @param {Pick<import("./settings/policy.js").Policy, "onChange">} parts.policy
 * @param {() => Promise<boolean>} parts.hasConsent
 */
export function createWays({ tabs, journal, language, people, policy, hasConsent }) {
  const door = createPanelDoor();
  const list = createListTabs(tabs);
  followShortcuts({ door, list, pause: () => journal.pause() });
  const menu = createLinkMenu({ door, language, hasConsent, people });

  policy.onChange(menu.refresh);

  /** @type {(message: { topic: string }) => Promise<{ kind: typeof HELP_OPENED }>} */
  async function open_help({ topic }) {
    await openHelp(topic);
    return { kind: HELP_OPENED };
  }

  return {
    menu,
    content: /** @satisfies {Partial<import("./router.js").ContentHandlers>} */ ({
      open_panel: async (_, { tab }) => ({
        kind: PANEL_OPENED,
        opened: await door.open({ tabId: tab }),
      }),
      async offer_override({ key, name }, { tab, window }) {
        const opening = door.open({ tabId: tab });
        await door.lead(window, {
          address: null,
          unseen: false,
          told: null,
          override: { key, name },
        });
        return { kind: PANEL_OPENED, opened: await opening };
      },
      open_help,
    }),
    pages: /** @satisfies {Partial<import("./router.js").PageHandlers>} */ ({
      open_help,
      show_in_list: ({ key }) => list.show(key),
      read_report: async () => ({ kind: REPORT, report: await list.report() }),
      take_place: async ({ window }) => door.take(window),
    }),
  };
}

/** @typedef {ReturnType<typeof createWays>} Ways */
