import { browserLocale } from "../../shared/words/i18n.js";

const STEP = 1000;
const UNITS = ["kilobyte", "megabyte", "gigabyte"];

/**
 * A size as people say it: "310 kB", "1.2 MB"; what is there is never 0.
 * @param {number} bytes
 */
export function sizeWords(bytes) {
  let [size, unit] = [bytes / STEP, 0];
  while (size >= STEP && unit < UNITS.length - 1) {
    size /= STEP;
    unit += 1;
  }
  const shown = bytes > 0 && size < 1 && unit === 0 ? 1 : size;
  return new Intl.NumberFormat(browserLocale(), {
    style: "unit",
    unit: UNITS[unit] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: shown < 10 && unit > 0 ? 1 : 0,
  }).format(shown);
}
