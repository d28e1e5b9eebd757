/**
 * The part that reads the list and draws, a script of its own: most pages of the site never need it, so the background puts it
 * beside `main.js` only on the Sent page and where there is something to say.
 */

import { speak } from "../shared/words/i18n.js";
import { registerUi } from "./ui-registry.js";
import { isHost, keepInside } from "../ui/host.js";
import { startList } from "./list/list-part.js";
import { makeLine } from "./profile-line-view.js";
import { makeNoticeView } from "./withdrawal/notice/notice-view.js";

registerUi({
  isHost,
  keepInside,
  makeLine,
  makeNoticeView,
  speak,
  startList,
});
