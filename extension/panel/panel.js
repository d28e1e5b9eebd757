/** The side panel, the product's home: its frame, and the view that the address names. */

import { send } from "../shared/chrome.js";
import { fillTexts, speak } from "../shared/i18n.js";
import { KIND } from "../shared/message-kinds.js";
import { part } from "../shared/page.js";
import { followCalls } from "./shell/calls.js";
import { fillNavigation } from "./shell/navigation.js";
import { hearPile } from "./shell/pile-changes.js";
import { singleKey } from "./shell/single-key.js";
import { createToast } from "./shell/toast.js";
import { NAMES, createViewHost } from "./shell/view-host.js";

/** Sentences of the core stand between our own words: both in the language that the background speaks. */
async function speakTheUsersLanguage() {
  const reply = await send({ kind: KIND.texts_read });
  if (reply.kind === KIND.texts) speak(reply.texts);
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
const mark = fillNavigation(part("views", HTMLElement), NAMES);
const toast = createToast(part("toast", HTMLElement), announce);
const host = createViewHost({
  place: part("view", HTMLElement),
  onShown: mark,
  context: {
    send,
    announce,
    toast: toast.show,
    openCard: (key) => host.go("list", key),
    go: (view, params) => host.go(view, params),
    onPile: hearPile(),
    singleKey,
  },
});
// After the views' own: what one of them took is not taken twice.
addEventListener("keydown", (event) => {
  if (singleKey(event) === "z" && toast.undo()) event.preventDefault();
});
await followCalls(() => host.show(), toast.show);
await host.show();
