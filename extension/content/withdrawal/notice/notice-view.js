/**
 * @import { CardActions } from "../../../ui/types.js"
 * @import { Notice } from "./kinds.js"
 */
import { boxOf } from "../../../shared/box-of.js";
import { cover, makeFrame, makeHost, sheetOf } from "../../../ui/host.js";
import { make } from "../../../ui/elements.js";
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
  const own = [...root.adoptedStyleSheets];

  return {
    /**
     * @param {Element} pressed the control, beside which the card opens
     * @param {Element} place what the card is put into: an open dialog makes all outside it inert
     * @param {Notice} why
     */
    show(pressed, place, why) {
      if (host.parentNode !== place) {
        const fix = spacingFixFor(place);
        root.adoptedStyleSheets = fix ? [...own, sheetOf(fix)] : own;
        place.append(host);
      }
      frame.dataset["theme"] = themeAt(pressed.parentElement ?? pressed); // what it stands on, not its own colour
      cover(control, boxOf(pressed), boxOf(host));
      notice.show(why);
    },

    remove() {
      notice.stop();
      host.remove();
    },
  };
}
