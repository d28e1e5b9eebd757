import { onMessage } from "../../shared/chrome.js";
import { KIND } from "../../shared/messages/message-kinds.js";

/**
 * Tells everybody who asked that something of the pile changed, as the background says.
 * @returns {(listener: () => void) => void} asks to be told
 */
export function hearPile() {
  /** @type {Set<() => void>} */
  const listeners = new Set();
  onMessage((message) => {
    if (/** @type {{ kind?: string }} */ (message)?.kind === KIND.pile_changed) {
      for (const listener of listeners) listener();
    }
    return undefined;
  });
  return (listener) => void listeners.add(listener);
}
