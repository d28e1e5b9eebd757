/** How long the open invitations have been open, by what their advice asks for. */

/** @typedef {import("../../../shared/messages/panel-replies.d.ts").Known} Known */
/** @typedef {"rest" | "write" | "withdraw" | "unknown"} Kind what the advice asks for; unknown: there is none yet */
/** @typedef {{ months: number, isLast: boolean, counts: Record<Kind, number>, all: number }} Month */

export const KINDS = /** @type {const} */ (["rest", "write", "withdraw", "unknown"]);

/** From so many months on they are counted together: about then LinkedIn drops them. */
export const LAST_MONTH = 6;
/** As the page counts them. */
const MONTH_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Whole months since an invitation was sent, by the least that its age can be, as the page says it; null where nobody knows.
 * @param {Known} known
 * @param {string} today `YYYY-MM-DD`
 */
function monthsOpen({ advice, sent_on, sent_between }, today) {
  const sent = sent_on ?? sent_between?.to;
  const days = sent ? (Date.parse(today) - Date.parse(sent)) / DAY_MS : advice?.age?.days[0];
  return days === undefined ? null : Math.floor(Math.max(0, days) / MONTH_DAYS);
}

/** @returns {Record<Kind, number>} */
const none = () => ({ rest: 0, write: 0, withdraw: 0, unknown: 0 });

/**
 * The open invitations to people, by whole months since they were sent.
 * @param {Known[]} people
 * @param {string} today `YYYY-MM-DD`
 * @returns {{ months: Month[], ageless: number }} `ageless`: those whose age nobody knows
 */
export function openByMonth(people, today) {
  const counts = Array.from({ length: LAST_MONTH + 1 }, none);
  let ageless = 0;
  for (const known of people) {
    const months = monthsOpen(known, today);
    const row = months === null ? undefined : counts[Math.min(months, LAST_MONTH)];
    if (row) row[known.advice?.action ?? "unknown"] += 1;
    else ageless += 1;
  }
  const months = counts.map((row, at) => ({
    months: at,
    isLast: at === LAST_MONTH,
    counts: row,
    all: KINDS.reduce((sum, kind) => sum + row[kind], 0),
  }));
  return { months, ageless };
}
