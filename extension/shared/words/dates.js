/** Days and moments in words: the one place of the interface for them, worded as the core words its dates. */

import { browserLocale, words } from "./i18n.js";

/** Where day, month and year stand as the core has them. @type {Record<string, string>} */
const ORDER = { en: "en-GB", pt: "pt-BR" };
/** The first of a month, where it is an ordinal. @type {Record<string, string>} */
const FIRST = { fr: "1er", pt: "1º" };

/**
 * A day, e.g. "1 December 2026".
 * @param {number} at epoch milliseconds
 */
export function dayWords(at) {
  const language = words("shared_language");
  const format = new Intl.DateTimeFormat(ORDER[language] ?? language, { dateStyle: "long" });
  return format.format(at).replace(/^1(?= )/u, FIRST[language] ?? "1");
}

/**
 * A day in a column: "Today", else day and month, e.g. "1 Dec", with the year where it is another one.
 * @param {number} at epoch milliseconds
 * @param {number} now
 */
export function shortDayWords(at, now) {
  const [day, today] = [new Date(at), new Date(now)];
  const language = words("shared_language");
  if (day.toDateString() === today.toDateString()) {
    const text = new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(0, "day");
    return `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}`;
  }
  /** @type {Intl.DateTimeFormatOptions} */
  const parts = { day: "numeric", month: "short" };
  if (day.getFullYear() !== today.getFullYear()) parts.year = "numeric";
  const format = new Intl.DateTimeFormat(ORDER[language] ?? language, parts);
  return format.format(at).replace(/^1(?= )/u, FIRST[language] ?? "1");
}

/**
 * A moment: the time where it is today, "tomorrow" and the time, else day and time.
 * @param {number} at epoch milliseconds
 * @param {number} now
 */
export function momentWords(at, now) {
  const locale = browserLocale();
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(at);
  const day = new Date(at).toDateString();
  if (day === new Date(now).toDateString()) return time;
  const tomorrow = new Date(now);
  tomorrow.setDate(tomorrow.getDate() + 1);
  if (day !== tomorrow.toDateString()) return `${dayWords(at)}, ${time}`;
  const name = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(1, "day");
  return `${name}, ${time}`;
}
