/**
 * @import { CardActions } from "../../../ui/types.js"
 * @import { Notice } from "./kinds.js"
 */
import { boxOf } from "../../../shared/dom/box-of.js";
import { parentOf, putInto } from "../../../shared/dom/tree.js";
import { cover, makeFrame, makeHost } from "../../../ui/host.js";
import { make } from "../../../ui/elements.js";
import { makeSheets } from "../../../ui/sheets.js";
import { spacingFixFor } from "../../../ui/styles/spacing-fix.js";
import { makeNotice } from "./notice-host.js";
import BADGE_STYLE from "../../../ui/styles/badge.css";
import CARD_STYLE from "../../../ui/styles/card.css";
import PARTS_STYLE from "../../../ui/styles/card-parts.css";
import NOTICE_STYLE from "./notice.css";
import { themeAt } from "../../../ui/styles/theme.js";

/**
 * Why a press was stopped, beside the control that was pressed.
 * @param {CardActions["statement"]} statement
 */
export function makeNoticeView(statement) {
  const { host, root } = makeHost([BADGE_STYLE, CARD_STYLE, PARTS_STYLE, NOTICE_STYLE]);
  const control = make("div", { class: "control" });
  const notice = makeNotice(statement);
  const frame = makeFrame(control, notice.element);
  root.append(frame);
  const sheets = makeSheets(root);

  return {
    /**
     * @param {Element} pressed the control, beside which the card opens
     * @param {Element} place what the card is put into: an open dialog makes all outside it inert
     * @param {Notice} why
     */
    show(pressed, place, why) {
      if (parentOf(host) !== place) {
        sheets.setOwn(spacingFixFor(place));
        putInto(place, host);
      }
      frame.dataset["theme"] = themeAt(parentOf(pressed) ?? pressed); // what it stands on, not its own colour
      cover(control, boxOf(pressed), boxOf(host));
      notice.show(why);
    },

    remove() {
      notice.stop();
      host.remove();
    },
  };
}
