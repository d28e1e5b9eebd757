import { readFileSync } from "node:fs";
import { speak } from "../../extension/shared/words/i18n.js";

/**
 * Has the extension's own texts spoken, in one language, to a browser of that language.
 * @param {string} locale a folder of `_locales`
 */
export function speakIn(locale) {
  const address = new URL(`../../extension/_locales/${locale}/messages.json`, import.meta.url);
  /** @type {Record<string, { message: string }>} */
  const messages = JSON.parse(readFileSync(address, "utf8"));
  const entries = Object.entries(messages).map(([key, { message }]) => [key, message]);
  const languages = [locale.replace("_", "-")];
  Object.defineProperty(globalThis, "navigator", { value: { languages }, configurable: true });
  speak(Object.fromEntries(entries));
}
