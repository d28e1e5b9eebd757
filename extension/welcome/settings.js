import { send } from "../shared/chrome.js";
import { KIND } from "../shared/messages/message-kinds.js";

/** @typedef {import("../shared/stored/document-shapes.js").Settings} Settings */
/** @typedef {import("../shared/messages/replies.d.ts").SettingsReply} SettingsReply */

/** @returns {Promise<SettingsReply | null>} null where they cannot be read now */
export async function readSettings() {
  const reply = await send({ kind: KIND.settings_read });
  return reply.kind === KIND.settings ? reply : null;
}

/**
 * Writes some settings; the others stay as they are.
 * @param {Partial<Settings>} some
 * @returns {Promise<boolean>} whether they were written
 */
export async function saveSettings(some) {
  const reply = await send({ kind: KIND.settings_write, settings: some, limits: {} });
  return reply.kind === KIND.settings;
}
