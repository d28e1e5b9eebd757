/** Goes where the background leads: from the menu of a link, from the keyboard. */

import { onMessage, send } from "../../shared/chrome.js";
import { words } from "../../shared/words/i18n.js";
import { PANEL_CALLED, PANEL_PLACE, TAKE_PLACE } from "../../shared/messages/list-messages.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { failureWords } from "./failure.js";
import { askOverride } from "./override.js";

/**
 * @param {() => Promise<void>} show shows what the address says
 * @param {(text: string, undo?: () => void) => void} toast
 * @returns {Promise<void>} once the address says where this panel was opened for
 */
export function followCalls(show, toast) {
  /** @param {string} undo */
  async function takeBack(undo) {
    const reply = await send({ kind: KIND.pile_undo, undo });
    if (reply.kind === KIND.failed) toast(failureWords(reply));
    await show();
  }

  /** @param {() => void} again shows the same address once more */
  async function take(again) {
    const { id } = await chrome.windows.getCurrent();
    const reply = await send({ kind: TAKE_PLACE, window: id ?? 0 });
    if (reply.kind !== PANEL_PLACE || !reply.place) return;
    const { address, unseen, told, override } = reply.place;
    if (override) askOverride(override);
    if (address === null) return;
    if (location.hash === address) again();
    else location.hash = address;
    const said = [told && words("panel_told_known"), unseen && words("panel_unseen")];
    if (!told && !unseen) return;
    toast(said.filter(Boolean).join(" "), told ? () => void takeBack(told.undo) : undefined);
  }

  onMessage((message) => {
    if (/** @type {{ kind?: string }} */ (message)?.kind === PANEL_CALLED) take(show);
    return undefined;
  });
  return take(() => undefined);
}
