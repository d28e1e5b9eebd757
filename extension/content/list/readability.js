/** @import { DocumentState } from "../document-state.js" */
import { describeUnrecognised } from "../page/recognise.js";

/** A list that is being built anew is unreadable for a moment; so is a page that loads, for longer. */
const REBUILT_WITHIN = 250;
const LOADED_WITHIN = 6000;

/** Whether so few rows are not understood that the page is. A single row costs only itself. @param {number} unread @param {number} all */
export const isMostlyRead = (unread, all) => unread * 2 <= all;

/**
 * Whether this page shows the Sent list and can be read; the background is told, for a guard that cannot see the user's press
 * would break the site's own button.
 * @param {DocumentState} documentState
 */
export function makeReadability(documentState) {
  let readable = false;
  /** @type {number | null} */
  let since = null;

  return {
    /** Whether the list was there and could be read when it was last looked at. */
    isSure: () => readable && since === null,

    /** The Sent list is meant to be here, and can be read now, or cannot. @param {boolean} isReadable */
    see(isReadable) {
      if (isReadable) {
        readable = true;
        since = null;
        documentState.tell("list");
        return;
      }
      since ??= performance.now();
      const patience = readable ? REBUILT_WITHIN : LOADED_WITHIN;
      if (performance.now() - since < patience) return;
      readable = false;
      documentState.tell("unreadable", describeUnrecognised(document));
    },

    /** The list is not on screen any more. */
    leave() {
      readable = false;
      since = null;
      documentState.tell("other");
    },
  };
}
