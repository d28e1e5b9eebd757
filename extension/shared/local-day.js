/**
 * The user's local date as the core wants it.
 * @param {number} now epoch milliseconds
 * @returns {string} `YYYY-MM-DD`
 */
export function localDay(now) {
  const date = new Date(now);
  const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
