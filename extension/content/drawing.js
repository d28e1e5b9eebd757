/**
 * The part that draws, a script of its own: most pages of the site never need it, so the background puts it beside
 * `main.js` only where there is something to draw.
 */

import { speak } from "../shared/i18n.js";
import { hand } from "./handed.js";
import { makeBar } from "./ui/bar.js";
import { makeDialogHelp } from "./ui/dialog-help.js";
import { makeLayout } from "./ui/layout.js";
import { makeLine } from "./ui/line.js";
import { makePaceView } from "./ui/pace-view.js";
import { makeRowView } from "./ui/row-view.js";
import { themeAt } from "./ui/theme.js";

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
