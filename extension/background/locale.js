import { LOCALES } from "../shared/documents.js";
import { browserLocale } from "../shared/i18n.js";

/**
 * The language of the core's sentences: the user's choice, else the browser's, else English.
 * @param {{ locale: (typeof LOCALES)[number] | null }} settings
 */
export function coreLocale({ locale }) {
  const [browser] = browserLocale().split("-");
  return locale ?? LOCALES.find((each) => each.split("-")[0] === browser) ?? LOCALES[0];
}
