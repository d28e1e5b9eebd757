import { browserLocale } from "../shared/words/i18n.js";

/** From how many days on an age is told in a longer unit, and how many days that has; as the page itself words ages. */
const UNITS = /** @type {const} */ ([
  [365, "year", 365],
  [30, "month", 30],
  [14, "week", 7],
  [1, "day", 1],
]);
const MOST_MONTHS = 11;

/** To make one costs more than all else about a row. @type {Map<string, Intl.NumberFormat>} */
const formats = new Map();

/** @param {string} locale @param {string} unit */
function formatOf(locale, unit) {
  const name = `${locale} ${unit}`;
  const format =
    formats.get(name) ??
    new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });
  formats.set(name, format);
  return format;
}

/**
 * How long something has been open, in two words: "7 months"; on the same day "today".
 * @param {number} days whole days at the least
 */
export function ageWords(days) {
  const locale = browserLocale();
  for (const [from, unit, length] of UNITS) {
    if (days < from) continue;
    const whole = Math.floor(days / length);
    const count = unit === "month" ? Math.min(whole, MOST_MONTHS) : whole;
    return formatOf(locale, unit).format(count);
  }
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(0, "day");
}
