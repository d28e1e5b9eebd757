/** @import { Life } from "./life.js" */
import { send } from "../shared/chrome.js";
import { KIND } from "../shared/messages/message-kinds.js";
import { slugOf } from "../shared/profile-key.js";
import { watchRoute } from "./page/route.js";
import { whenIdle } from "./page/when-idle.js";
import { loadedUi } from "./ui-registry.js";
import { loadUi } from "./load-ui.js";

/** On the profile of somebody whose request was withdrawn: one quiet line, where the user wants it. @param {Life} life */
export function startProfileLine({ signal }) {
  let shown = /** @type {Element | null} */ (null);
  const remove = () => {
    shown?.remove();
    shown = null;
  };
  signal.addEventListener("abort", remove);
  watchRoute(async (pathname) => {
    remove();
    const key = slugOf(pathname);
    if (key === null) return;
    const reply = await send({ kind: KIND.get_previous_invitation, key });
    if (reply.kind !== KIND.previous_invitation || !reply.line) return;
    await Promise.all([whenIdle(), loadUi()]);
    if (signal.aborted || location.pathname !== pathname || shown) return;
    shown = loadedUi()?.makeLine(reply.line) ?? null;
    if (shown) document.body.append(shown);
  }, signal);
}
