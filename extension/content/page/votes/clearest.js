/** Which of several elements of the page is meant, where others may have put theirs beside it. Pure. */

/** How many signs there are. @param {unknown[]} signs */
export const countSigns = (...signs) => signs.filter(Boolean).length;

/**
 * The place of the most votes.
 * @param {number[]} votes
 * @param {number} fewest that suffice
 * @returns {number} from 0; -1 where they do not suffice, or two have as many
 */
export function clearest(votes, fewest) {
  const most = Math.max(fewest, ...votes);
  const at = votes.indexOf(most);
  return votes.lastIndexOf(most) === at ? at : -1;
}
