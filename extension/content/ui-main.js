/**
 * The part that draws, a script of its own: most pages of the site never need it, so the background puts it beside
 * `main.js` only where there is something to draw.
 */

import { speak } from "../shared/i18n.js";
import { hand } from "./ui-registry.js";
import { makeBar } from "./list/bar.js";
import { makeDialogHelp } from "../ui/drafts/dialog-help.js";
import { makeLayout } from "./list/badge-layout.js";
import { makeLine } from "./withdrawal/notice/line.js";
import { makePaceView } from "./withdrawal/notice/notice-view.js";
import { makeRowView } from "./list/row-view.js";
import { themeAt } from "../ui/theme.js";

export const drawing = {
  makeBar,
  makeDialogHelp,
  makeLayout,
  makeLine,
  makePaceView,
  makeRowView,
  speak,
  themeAt,
};

hand(drawing);
