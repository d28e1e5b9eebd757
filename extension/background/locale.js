import { LOCALES } from "../shared/documents.js";
import { browserLocale } from "../shared/i18n.js";

/**
 * The language of the core's sentences: the user's choice, else the browser's, else English.
 * @param {{ locale: (typeof LOCALES)[number] | null }} settings
 */
export function coreLocale({ locale }) {
  const browser = browserLocale().split("-")[0];
  return locale ?? LOCALES.find((each) => each === browser) ?? LOCALES[0];
}
