/** Texts of buttons, labels and pages, from `_locales`; sentences of advice come from the core. */

/**
 * One text in the browser's language.
 * @param {string} key
 * @param {...(string | number)} values for its placeholders
 * @returns {string} the key itself where the text is missing
 */
export const words = (key, ...values) => chrome.i18n.getMessage(key, values.map(String)) || key;

/** The browser's language, e.g. `de-AT`. */
export const browserLocale = () => chrome.i18n.getUILanguage();

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

/**
 * A moment as a reader says it: the time where it is today, else day and time.
 * @param {number} at epoch milliseconds
 * @param {number} now
 */
export function momentWords(at, now) {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  /** @type {Intl.DateTimeFormatOptions} */
  const style = today ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" };
  return new Intl.DateTimeFormat(browserLocale(), style).format(at);
}
