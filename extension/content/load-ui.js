import { isAlive, send } from "../shared/chrome.js";
import { speak } from "../shared/words/i18n.js";
import { KIND } from "../shared/messages/message-kinds.js";
import { LONGEST } from "../shared/text-limits.js";
import { loadedUi } from "./ui-registry.js";

/** Pauses before each try, in milliseconds: a background that was just stopped starts again meanwhile. */
const TRIES = [0, 300, 1000, 3000];

/** @type {Promise<void> | null} */
let loading = null;

async function inject() {
  for (const pause of TRIES) {
    if (loadedUi() || !isAlive()) return;
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    await send({ kind: KIND.inject_ui });
  }
}

/**
 * Has the part that draws beside this script; from now on both speak the language that the user chose, else the page's.
 * @returns {Promise<boolean>} false where it did not come
 */
export async function loadUi() {
  const language = document.documentElement.lang.slice(0, LONGEST.language);
  loading ??= inject().finally(() => (loading = null));
  const [reply] = await Promise.all([send({ kind: KIND.get_texts, language }), loading]);
  const texts = reply.kind === KIND.texts ? reply.texts : null;
  speak(texts);
  loadedUi()?.speak(texts);
  return loadedUi() !== null;
}
