/** The keys that the browser itself hears, wherever one is; the one that opens the panel is the browser's own doing. */

import { COMMANDS } from "../../shared/commands.js";

/**
 * @param {object} parts
 * @param {import("./door.js").PanelDoor} parts.door
 * @param {Pick<import("../tabs/list-tabs.js").ListTabs, "next">} parts.list
 * @param {() => Promise<unknown>} parts.pause
 */
export function followShortcuts({ door, list, pause }) {
  /** Pauses, and shows in the panel that it did: nothing else in sight would tell. @param {number} window */
  async function pauseInSight(window) {
    door.open({ windowId: window });
    await pause();
    await door.lead(window, { address: "#today", unseen: false, told: null });
  }

  chrome.commands.onCommand.addListener((command, tab) => {
    const done =
      command === COMMANDS.next
        ? list.next()
        : command === COMMANDS.pause && tab
          ? pauseInSight(tab.windowId)
          : Promise.resolve();
    done.catch((error) => console.error(command, error));
  });
}
