/** @import { Draft } from "../../content/types.js" */

/**
 * The place of a draft that waits for the person's own reason, as it is worded; null where it has none.
 * The core counts characters as Python does, so that one outside the basic plane is one.
 * @param {Draft} draft
 */
export const gapOf = ({ text, gap }) => (gap ? [...text].slice(gap[0], gap[1]).join("") : null);

/**
 * Where the gap still stands in a text that was changed meanwhile; null where it was filled or removed.
 * @param {Draft} draft
 * @param {string} text as it stands now
 * @returns {[number, number] | null} from and to, as a text field counts
 */
export function openGap(draft, text) {
  const gap = gapOf(draft);
  const start = gap ? text.indexOf(gap) : -1;
  return gap && start >= 0 ? [start, start + gap.length] : null;
}
