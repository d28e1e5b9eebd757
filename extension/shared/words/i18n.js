/** Texts of buttons, labels and pages, from `_locales`; sentences of advice come from the core. */

/** Texts that stand in for the browser's own. @type {Record<string, string>} */
let texts = {};
/**
 * The browser's own, as far as they were asked for: to ask for each again would cost more than all else about it.
 * @type {Map<string, string>}
 */
const own = new Map();
const PLACES = Array.from({ length: 9 }, (_, at) => `$${at + 1}`);

/** The browser's own text with its placeholders left open; empty where it is missing. @param {string} key */
function ownText(key) {
  const text = own.get(key) ?? chrome.i18n.getMessage(key, PLACES);
  own.set(key, text);
  return text;
}

/**
 * From now on speaks with these texts.
 * @param {Record<string, string> | null} others by key; null: the browser's own
 */
export function speak(others) {
  texts = others ?? {};
}

/**
 * One text, in the browser's language unless another one is spoken.
 * @param {string} key
 * @param {...(string | number)} values for its placeholders `$1` to `$9`
 * @returns {string} the key itself where the text is missing
 */
export function words(key, ...values) {
  const text = (texts[key] ?? ownText(key)) || key;
  return text.replaceAll(/\$(\d)/gu, (_, place) => String(values[place - 1] ?? ""));
}

/** To make one takes longer than all that is done with it. @type {Map<string, Intl.NumberFormat>} */
const formats = new Map();

/** A number as the user's language writes it. @param {number} number */
export function numberWords(number) {
  const locale = browserLocale();
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format.format(number);
}

/**
 * Which form of a text a count takes in the language of our texts; each such text has these two.
 * @param {number} count
 * @returns {"one" | "other"}
 */
export const plural = (count) =>
  new Intl.PluralRules(words("shared_language")).select(count) === "one" ? "one" : "other";

/** The language of the browser's own texts, as far as there are any of ours in it. */
export const browserLanguage = () => chrome.i18n.getMessage("shared_language");

/**
 * The user's locale, e.g. `de-AT`, in the language that the texts are in: dates and the core's
 * sentences stand beside them.
 */
export function browserLocale() {
  const language = words("shared_language");
  return navigator.languages.find((each) => each.split("-")[0] === language) ?? language;
}

/**
 * Fills every element that names its text: `data-text` fills the content, `data-label` the
 * accessible name.
 * @param {Document} page
 */
export function fillTexts(page) {
  page.documentElement.lang = words("shared_language");
  page.title = words(page.documentElement.dataset["title"] ?? "shared_name");
  for (const element of page.querySelectorAll("[data-text]")) {
    element.textContent = words(element.getAttribute("data-text") ?? "");
  }
  for (const element of page.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", words(element.getAttribute("data-label") ?? ""));
  }
}
