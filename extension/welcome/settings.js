import { send } from "../shared/chrome.js";
import { createSerial } from "../shared/serial.js";
import { KIND } from "../shared/messages/message-kinds.js";

/** @typedef {import("../shared/stored/document-shapes.js").Settings} Settings */
/** @typedef {import("../shared/messages/replies.d.ts").SettingsReply} SettingsReply */

const inTurn = createSerial();

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
export const saveSettings = (some) =>
  inTurn(async () => {
    const stored = await readSettings();
    if (!stored) return false;
    const reply = await send({
      kind: KIND.settings_write,
      settings: { ...stored.settings, ...some },
      limits: stored.pending?.limits ?? stored.limits,
    });
    return reply.kind === KIND.settings;
  });
