import { LOCALES } from "../../shared/stored/document-shapes.js";
import { browserLanguage, speak } from "../../shared/words/i18n.js";

/** @typedef {import("../tabs/tab-notes.js").Area} Area */
/** @typedef {(typeof LOCALES)[number]} Locale */

const HEARD = "page_language";

const primary = (/** @type {string} */ tag) => tag.split("-")[0]?.toLowerCase();
const fitting = (/** @type {string} */ tag) =>
  LOCALES.find((each) => primary(each) === primary(tag)) ?? null;

/** @param {Locale} locale */
async function readTexts(locale) {
  const address = chrome.runtime.getURL(`_locales/${locale.replace("-", "_")}/messages.json`);
  /** @type {Record<string, { message: string }>} */
  const messages = await (await fetch(address)).json();
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/**
 * In which language the user is spoken to: the one they chose, else that of the site's pages (one for the whole
 * account), else the browser's, else English.
 * @param {import("../../shared/stored/storage.js").Storage} storage
 * @param {Area} area `chrome.storage.session`
 */
export function createLanguage(storage, area) {
  /** @type {Promise<Locale | null> | null} */
  let heard = null;
  /** @type {Map<Locale, Record<string, string>>} */
  const read = new Map();
  const known = async () => {
    const found = await area.get(HEARD).catch(() => ({}));
    return fitting(String(/** @type {Record<string, unknown>} */ (found)[HEARD] ?? ""));
  };

  return {
    /** A page says its language, as a language tag. @param {string} tag */
    hear(tag) {
      const locale = fitting(tag);
      heard = Promise.resolve(locale);
      area.set({ [HEARD]: locale }).catch(() => undefined);
    },

    /** @returns {Promise<Locale>} */
    async now() {
      // Where it cannot be read, a withdrawal is ruled on all the same.
      const { locale } = await storage.read("settings").catch(() => ({ locale: null }));
      heard ??= known();
      return locale ?? (await heard) ?? fitting(browserLanguage()) ?? LOCALES[0];
    },

    /**
     * The extension's own texts in that language.
     * @returns {Promise<Record<string, string> | null>} by key; null where the browser gives them by itself
     */
    async texts() {
      const locale = await this.now();
      if (primary(locale) === browserLanguage()) return null;
      const texts = read.get(locale) ?? (await readTexts(locale));
      read.set(locale, texts);
      return texts;
    },

    /** From now on the background speaks that language, too; where it cannot be read, the one it spoke before. */
    speak() {
      return this.texts().then(speak, () => undefined);
    },
  };
}

/** @typedef {ReturnType<typeof createLanguage>} Language */
