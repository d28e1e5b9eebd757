/** After the site's notice the row leaves within this time, or the withdrawal failed. */
const ROW_LEAVES_WITHIN = 4000;
/** Without row or notice changing for so long, nothing can be told. */
const GIVE_UP_AFTER = 30_000;

/**
 * What became of a confirmed withdrawal, told by structure alone: the invitation's row left a list that is still there,
 * or the site showed a notice and the row stayed.
 * @param {object} seen
 * @param {boolean} seen.recognised whether the list is on screen
 * @param {number} seen.before how many rows showed the invitation when it was confirmed
 * @param {number} seen.count how many do now
 * @param {number} seen.confirmedAt milliseconds
 * @param {number | null} seen.noticeAt when a new notice appeared
 * @param {number} seen.now
 * @returns {"withdrawn" | "failed" | "unknown" | null} null: not known yet
 */
export function outcomeOf({ recognised, before, count, confirmedAt, noticeAt, now }) {
  if (recognised && count < before) return "withdrawn";
  if (recognised && noticeAt !== null && now - noticeAt > ROW_LEAVES_WITHIN) return "failed";
  return now - confirmedAt > GIVE_UP_AFTER ? "unknown" : null;
}
