/**
 * The part that draws, a script of its own: most pages of the site never need it, so the background puts it beside
 * `main.js` only where there is something to draw.
 */

import { speak } from "../shared/i18n.js";
import { registerUi } from "./ui-registry.js";
import { makeBar } from "./list/bar/bar.js";
import { makeDialogHelp } from "../ui/drafts/dialog-help.js";
import { isHost } from "../ui/host.js";
import { makeLayout } from "./list/badges/badge-layout.js";
import { makeLine } from "./profile-line-view.js";
import { makeNoticeView } from "./withdrawal/notice/notice-view.js";
import { makeRowView } from "./list/badges/row-view.js";
import { themeAt } from "../ui/theme.js";

export const ui = {
  isHost,
  makeBar,
  makeDialogHelp,
  makeLayout,
  makeLine,
  makeNoticeView,
  makeRowView,
  speak,
  themeAt,
};

registerUi(ui);
