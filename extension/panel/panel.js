/** The side panel, the product's home: its frame, and the view that the address names. */

// First of all, so that the background works while the rest begins.
import { firstTexts } from "./shell/first-asked.js";
import { send } from "../shared/chrome.js";
import { within } from "../shared/deadline.js";
import { fillTexts, speak } from "../shared/words/i18n.js";
import { KIND } from "../shared/messages/message-kinds.js";
import { part } from "../shared/page.js";
import { Card } from "./card/card.js";
import { followCalls } from "./shell/calls.js";
import { makeMore } from "./shell/more.js";
import { fillNavigation } from "./shell/views/navigation.js";
import { showKeys } from "./shell/keys-view.js";
import { makeNotices } from "./shell/standing/notices.js";
import { hearPile } from "./shell/pile-changes.js";
import { keyInFront, singleKey } from "./shell/single-key.js";
import { createToast } from "./shell/toast.js";
import { NAMES, createViewHost } from "./shell/views/view-host.js";

/** So long is waited for the background's language, in milliseconds; a frame in the browser's own is better than none. */
const LANGUAGE_MS = 1500;

/** Sentences of the core stand between our own words: both in the language that the background speaks. */
async function speakTheUsersLanguage() {
  const reply = await within(LANGUAGE_MS, "no language", firstTexts()).catch(() => null);
  if (reply?.kind === KIND.texts) speak(reply.texts);
}

const said = part("said", HTMLElement);

/** @param {string} text */
function announce(text) {
  said.textContent = "";
  // The same text twice would be no change, and not be read out.
  requestAnimationFrame(() => (said.textContent = text));
}

await speakTheUsersLanguage();
fillTexts(document);
const [frame, view] = [part("frame", HTMLElement), part("view", HTMLElement)];
const notices = part("notices", HTMLElement);
const mark = fillNavigation(part("views", HTMLElement), NAMES);
const toast = createToast(part("toast", HTMLElement), announce);
const onPile = hearPile();
const context = { send, announce, toast: toast.show, onPile, singleKey };
const card = new Card({ context, behind: [frame, notices, view] });
const host = createViewHost({
  place: view,
  onShown(name) {
    card.close();
    mark(name);
    above.beside(name);
  },
  context: { ...context, openCard: card.open, go: (to, params) => host.go(to, params) },
});
const above = makeNotices({ place: notices, go: (to) => host.go(to), onPile });
const keys = () => host.current()?.keys?.() ?? [];
const more = makeMore({ state: above.state, keys, toast: toast.show });
frame.append(more.button, more.menu);

// After the views' own: what one of them took is not taken twice.
addEventListener("keydown", (event) => {
  const key = keyInFront(event);
  if (key === "z" && toast.undo()) event.preventDefault();
  if (key !== "?") return;
  event.preventDefault();
  void showKeys(keys());
});
await host.show();
await followCalls(() => host.show(), toast.show);
