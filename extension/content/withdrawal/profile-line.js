import { send } from "../../shared/chrome.js";
import { KIND } from "../../shared/message-kinds.js";
import { slugOf } from "../page/profile-link.js";
import { watchRoute } from "../page/route.js";
import { settled } from "../page/when-idle.js";
import { handed } from "../ui-registry.js";
import { prepare } from "../list/load-ui.js";

/** On the profile of somebody whose request was withdrawn: one quiet line, where the user wants it. */
export function startProfileLine() {
  let shown = /** @type {Element | null} */ (null);
  watchRoute(async (pathname) => {
    shown?.remove();
    shown = null;
    const key = slugOf(pathname);
    if (key === null) return;
    const reply = await send({ kind: KIND.get_previous_invitation, key });
    if (reply.kind !== KIND.previous_invitation || !reply.line) return;
    await Promise.all([settled(), prepare()]);
    if (location.pathname !== pathname || shown) return;
    shown = handed()?.makeLine(reply.line) ?? null;
    if (shown) document.body.append(shown);
  }, new AbortController().signal);
}
