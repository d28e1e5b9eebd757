const two = (/** @type {number} */ part) => String(part).padStart(2, "0");

/**
 * The user's local date as the core wants it.
 * @param {number} now epoch milliseconds
 * @returns {string} `YYYY-MM-DD`
 */
export function localDay(now) {
  const date = new Date(now);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * The user's local time as the core wants it, whose days are the user's own.
 * @param {number} now epoch milliseconds
 * @returns {string} ISO 8601 with the offset from UTC
 */
export function localMoment(now) {
  const date = new Date(now);
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":");
  const east = -date.getTimezoneOffset();
  const offset = `${two(Math.floor(Math.abs(east) / 60))}:${two(Math.abs(east) % 60)}`;
  return `${localDay(now)}T${time}${east < 0 ? "-" : "+"}${offset}`;
}
