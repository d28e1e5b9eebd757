/** Texts of buttons, labels and pages, from `_locales`; sentences of advice come from the core. */

/**
 * One text in the browser's language.
 * @param {string} key
 * @param {...(string | number)} values for its placeholders
 * @returns {string} the key itself where the text is missing
 */
export const words = (key, ...values) => chrome.i18n.getMessage(key, values.map(String)) || key;

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
