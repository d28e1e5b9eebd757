/**
 * How a dialog of the site is left, without pressing anything of the site's.
 * @import { FoundDialog } from "./dialogs.js"
 */
import { fold, matches, readableText } from "../dom.js";

const { requestClose } = HTMLDialogElement.prototype;
const { focus } = HTMLElement.prototype;

/**
 * The way out of a dialog: one that is the browser's own is asked to close, as by Escape, where the browser knows how; where the site
 * opened something of its own making, or keeps it open, the focus goes to the button that leaves all as it is.
 * @param {FoundDialog} found
 * @returns {{ closes: boolean, cancel: string, go: () => void } | null} whether it closes by itself, and what the site's button says;
 *   null where there is neither
 */
export function wayOut({ dialog, cancel }) {
  const closes =
    requestClose !== undefined && dialog instanceof HTMLDialogElement && matches(dialog, ":modal");
  if (!closes && !cancel) return null;
  return {
    closes,
    cancel: cancel ? fold(readableText(cancel)) : "",
    go() {
      if (closes) requestClose.call(dialog);
      if (cancel instanceof HTMLElement && (!closes || dialog.open)) focus.call(cancel);
    },
  };
}
