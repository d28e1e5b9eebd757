/**
 * How a dialog of the site is left, without pressing anything of the site's.
 * @import { FoundDialog } from "./dialogs.js"
 */
import { fold, matches, readableText } from "../dom.js";

const { requestClose } = HTMLDialogElement.prototype;
const { focus } = HTMLElement.prototype;

/** A dialog element that is modal asks itself to close on Escape; the browser can be told to do the same. @param {Element} dialog */
const isAskable = (dialog) =>
  requestClose !== undefined && dialog instanceof HTMLDialogElement && matches(dialog, ":modal");

/** @param {Element | null} cancel */
const focusOn = (cancel) => cancel instanceof HTMLElement && focus.call(cancel);

/**
 * The way out of a dialog: it is asked to close, as by Escape, where the browser knows how; where the site opened something of its own
 * making, or keeps it open, the focus goes to the button that leaves all as it is.
 * @param {FoundDialog} found
 * @returns {{ closes: boolean, cancel: string, go: () => void } | null} whether it closes by itself, what the site's button says; null
 *   where there is neither
 */
export function wayOut({ dialog, cancel }) {
  const closes = isAskable(dialog);
  if (!closes && !cancel) return null;
  return {
    closes,
    cancel: cancel ? fold(readableText(cancel)) : "",
    go() {
      if (isAskable(dialog)) requestClose.call(/** @type {HTMLDialogElement} */ (dialog));
      if (!closes || matches(dialog, "[open]")) focusOn(cancel);
    },
  };
}
