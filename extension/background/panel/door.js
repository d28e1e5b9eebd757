/**
 * The way into the side panel. The browser opens it only in answer to a press of the user, and forgets the press at the first pause:
 * nothing may be waited for before `open` has been called.
 *
 * @typedef {import("../../shared/messages/replies.d.ts").PanelPlace} Place
 */
import { PANEL_CALLED, PANEL_PLACE } from "../../shared/messages/list-messages.js";

/** @param {typeof chrome.runtime.sendMessage} [push] */
export function createPanelDoor(push = (message) => chrome.runtime.sendMessage(message)) {
  /** By window. @type {Map<number, Place>} */
  const places = new Map();

  return {
    /**
     * @param {chrome.sidePanel.OpenOptions} where
     * @returns {Promise<boolean>} whether it is open now
     */
    open: (where) =>
      chrome.sidePanel.open(where).then(
        () => true,
        () => false,
      ),

    /**
     * Has the panel of a window show something: at once, or as soon as it is there.
     * @param {number} window
     * @param {Place} place
     */
    async lead(window, place) {
      places.set(window, place);
      // Nobody hears it where no panel is open yet.
      await push({ kind: PANEL_CALLED }).catch(() => undefined);
    },

    /**
     * What a window's panel is to show, once.
     * @param {number} window
     * @returns {{ kind: typeof PANEL_PLACE, place: Place | null }}
     */
    take(window) {
      const place = places.get(window) ?? null;
      places.delete(window);
      return { kind: PANEL_PLACE, place };
    },
  };
}

/** @typedef {ReturnType<typeof createPanelDoor>} PanelDoor */
