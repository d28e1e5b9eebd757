/** Puts the one hint at the first badge, and takes it away with a click, Escape, or the badge's card. It comes only where it was never seen. */

import { isAlive, onPush, send } from "../shared/chrome.js";
import { speak } from "../shared/words/i18n.js";
import { KIND } from "../shared/messages/message-kinds.js";
import { LONGEST } from "../shared/text-limits.js";
import { firstBadge } from "./hint/first-badge.js";
import { makeTip } from "./hint/tip.js";

/** How often is looked for a badge, and after how many looks no more, in milliseconds. */
const LOOK_EVERY = 400;
const LOOKS = 50;

/** Where the one in this page says that it is there. */
const PLACE = Symbol.for("hint");
const world = /** @type {{ [PLACE]?: boolean }} */ (globalThis);

/** Until somebody looks at this tab; a hint behind another one would be there for nobody. */
const looked = () =>
  new Promise((resolve) => {
    if (!document.hidden) resolve(undefined);
    else addEventListener("visibilitychange", resolve, { once: true });
  });

/** @returns {Promise<HTMLElement | null>} */
async function comes() {
  for (let look = 0; look < LOOKS && isAlive(); look += 1) {
    await looked();
    const badge = firstBadge();
    if (badge) return badge;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  return null;
}

async function start() {
  const language = document.documentElement.lang.slice(0, LONGEST.language);
  const [reply, badge] = await Promise.all([send({ kind: KIND.get_texts, language }), comes()]);
  if (!badge?.isConnected || reply.kind !== KIND.texts) return void (world[PLACE] = false);
  speak(reply.texts);
  const tip = makeTip(badge);
  const end = new AbortController();
  const { signal } = end;
  const away = () => {
    tip.remove();
    end.abort();
  };
  const done = () => {
    away();
    send({ kind: KIND.hint_seen });
  };
  // A badge is opened by a click, too, whichever way it is pressed.
  addEventListener("click", ({ isTrusted }) => isTrusted && done(), { capture: true, signal });
  // A key that is pressed in the badge's own root never comes out of it.
  for (const place of [window, badge.getRootNode()]) {
    const onKey = (/** @type {Event} */ event) =>
      void (event instanceof KeyboardEvent && event.key === "Escape" && done());
    place.addEventListener("keydown", onKey, { capture: true, signal });
  }
  onPush(({ kind }) => {
    if (kind === "retire" || kind === "draw_setting_changed") away();
  }, signal);
}

if (!world[PLACE]) {
  world[PLACE] = true;
  start();
}
