/** Days as texts. */

const DAY = /^(?:19|2\d)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** Every month has 28 days; for others the calendar is asked. @param {string} date as `DAY` has it */
const isInCalendar = (date) =>
  date.slice(8) <= "28" || Number(date.slice(8)) <= daysIn(date.slice(0, 4), date.slice(5, 7));
/** @param {string} year @param {string} month from 1 */
const daysIn = (year, month) => new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

/** Whether a text is a date `YYYY-MM-DD` that exists, from 1900 to 2999. @param {string} text */
export const isDay = (text) => DAY.test(text) && isInCalendar(text);
