/** The two figures that run over the last weeks: withdrawals, and what is settled. */

import { shortDayWords } from "../../shared/words/dates.js";
import { browserLocale, words } from "../../shared/words/i18n.js";
import { drawLine, LINE_HEIGHT } from "./drawings/rising-line.js";
import { BARS_HEIGHT, drawWeeks } from "./drawings/week-bars.js";
import { settledByWeek } from "./figures/settled.js";
import { countByWeek, lastWeeks } from "./figures/weeks.js";
import { asTable, figure, numberWords } from "./parts.js";
import { drawing } from "./svg.js";

export const WEEKS = 8;

/** The day on which weeks begin where the user lives, 1 for Monday to 7 for Sunday. */
function firstDay() {
  const locale = /** @type {{ getWeekInfo?: () => { firstDay: number } }} */ (
    /** @type {unknown} */ (new Intl.Locale(browserLocale()))
  );
  return locale.getWeekInfo?.().firstDay ?? 1;
}

/** @param {number} now epoch milliseconds */
export const shownWeeks = (now) => lastWeeks(now, firstDay(), WEEKS);

/** @param {{ from: number, count: number }[]} weeks @param {number} now */
const rowsOf = (weeks, now) =>
  weeks.map(({ from, count }) => [shortDayWords(from, now), numberWords(count)]);

/**
 * Withdrawals week by week, against the limit.
 * @param {number[]} madeAt instants
 * @param {number} limit of a week
 * @param {number} now
 */
export function withdrawalsAWeek(madeAt, limit, now) {
  const weeks = countByWeek(madeAt, shownWeeks(now));
  const most = Math.max(...weeks.map(({ count }) => count));
  const title = words("panel_pictures_weeks");
  if (most === 0) return figure(title, words("panel_pictures_weeks_none"));
  const format = (/** @type {Intl.DateTimeFormatOptions} */ parts) => {
    const { format: say } = new Intl.DateTimeFormat(browserLocale(), parts);
    return (/** @type {number} */ at) => say(at);
  };
  const text = words("panel_pictures_weeks_text", numberWords(most));
  const limitText = words("panel_pictures_weeks_limit", numberWords(limit));
  const drawn = drawWeeks(weeks, limit, {
    number: numberWords,
    day: (at) => numberWords(new Date(at).getDate()),
    month: format({ month: "long" }),
    limit: limitText,
  });
  const heads = [words("panel_pictures_weeks_from"), words("panel_pictures_weeks_count")];
  return figure(
    title,
    text,
    drawing(`${title}. ${text} ${limitText}`, BARS_HEIGHT, drawn),
    asTable(title, heads, rowsOf(weeks, now)),
  );
}

/**
 * What was settled by the end of each week.
 * @param {number[]} moments
 * @param {number} now
 */
export function settledOverTime(moments, now) {
  const weeks = settledByWeek(moments, shownWeeks(now));
  const [first, last] = [weeks[0], weeks.at(-1)];
  const title = words("panel_pictures_settled");
  if (!first || !last || last.count === 0)
    return figure(title, words("panel_pictures_settled_none"));
  const text = words("panel_pictures_settled_text", numberWords(last.count));
  const drawn = drawLine(weeks, {
    number: numberWords,
    first: shortDayWords(first.from, now),
    last: shortDayWords(now, now),
  });
  const heads = [words("panel_pictures_settled_week"), words("panel_pictures_settled_count")];
  return figure(
    title,
    text,
    drawing(`${title}. ${text}`, LINE_HEIGHT, drawn),
    asTable(title, heads, rowsOf(weeks, now)),
  );
}
