/** Goes where the background leads: from the menu of a link, from the keyboard. */

import { onMessage, send } from "../../shared/chrome.js";
import { words } from "../../shared/i18n.js";
import { PANEL_CALLED, PANEL_PLACE, TAKE_PLACE } from "../../shared/list-messages.js";
import { KIND } from "../../shared/message-kinds.js";

/**
 * @param {() => Promise<void>} show shows what the address says
 * @param {(text: string, undo: () => void) => void} toast
 * @returns {Promise<void>} once the address says where this panel was opened for
 */
export function followCalls(show, toast) {
  /** @param {() => void} again shows the same address once more */
  async function take(again) {
    const { id } = await chrome.windows.getCurrent();
    const reply = await send({ kind: TAKE_PLACE, window: id ?? 0 });
    if (reply.kind !== PANEL_PLACE || !reply.place) return;
    const { address, told } = reply.place;
    if (location.hash === address) again();
    else location.hash = address;
    if (!told) return;
    toast(words("panel_told_known"), async () => {
      await send({ kind: KIND.pile_undo, undo: told.undo });
      show();
    });
  }

  onMessage((message) => {
    if (/** @type {{ kind?: string }} */ (message)?.kind === PANEL_CALLED) take(show);
    return undefined;
  });
  return take(() => undefined);
}
