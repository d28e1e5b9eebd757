import { onMessage } from "../../shared/chrome.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { localDay } from "../../shared/words/local-day.js";

/**
 * Tells everybody who asked that something of the pile changed: as the background says, where access to LinkedIn was given or taken
 * back, or since another day began, for ages and advice are those of a day and a side panel stays open for many.
 * @param {object} [around]
 * @param {EventTarget} [around.frame] the window
 * @param {() => number} [around.clock] epoch milliseconds
 * @returns {(listener: () => void) => void} asks to be told
 */
export function hearPile({ frame = globalThis, clock = Date.now } = {}) {
  /** @type {Set<() => void>} */
  const listeners = new Set();
  let day = localDay(clock());

  function tell() {
    day = localDay(clock());
    for (const listener of listeners) listener();
  }
  const lookAtTheDay = () => day !== localDay(clock()) && tell();

  onMessage((message) => {
    if (/** @type {{ kind?: string }} */ (message)?.kind === KIND.pile_changed) tell();
    return undefined;
  });
  chrome.permissions.onAdded.addListener(tell);
  chrome.permissions.onRemoved.addListener(tell);
  // Whoever comes back to it, or was there all night and moves, sees today's.
  for (const back of ["visibilitychange", "focus", "pointerdown", "keydown"]) {
    frame.addEventListener(back, lookAtTheDay, { capture: true });
  }
  return (listener) => void listeners.add(listener);
}
