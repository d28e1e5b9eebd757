/** @import { FoundDialog } from "../page/withdraw/dialogs.js" */
import { words } from "../../shared/words/i18n.js";
import { wayOut } from "../page/withdraw/closing.js";

/** What leaves the invitation pending says what it does: close the dialog, or lead to the site's button that does. @param {FoundDialog} found */
export function leaveOf(found) {
  const way = wayOut(found);
  if (!way) return null;
  const { closes, cancel, go } = way;
  const wording = closes ? words("content_dialog_leave") : words("content_dialog_cancel", cancel);
  return { wording, press: go };
}
