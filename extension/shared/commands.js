/** The extension's own shortcuts, which the browser keeps: the user changes them in the browser's settings. */

import { words } from "./words/i18n.js";

/** As the manifest names them. */
export const COMMANDS = Object.freeze({
  panel: "_execute_action",
  next: "next_in_list",
  pause: "pause_for_today",
});

/**
 * What each does, in the user's language, and its keys as the browser writes them, "" where none are set.
 * @returns {Promise<{ text: string, keys: string }[]>}
 */
export async function shortcuts() {
  const set = await chrome.commands.getAll();
  return Object.entries(COMMANDS).map(([what, command]) => ({
    text: words(`shared_command_${what}`),
    keys: set.find(({ name }) => name === command)?.shortcut ?? "",
  }));
}
