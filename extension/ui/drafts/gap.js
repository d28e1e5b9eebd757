/** @import { Draft } from "../types.js" */

/** So much of what follows a gap tells one that is still open from one that was written on. */
const FOLLOWING = 4;

/** The core counts characters as Python does: one outside the basic plane is one. @param {Draft} draft */
function partsOf({ text, gap }) {
  if (!gap) return null;
  const all = [...text];
  const [from = 0, to = 0] = gap;
  return { gap: all.slice(from, to).join(""), after: all.slice(to, to + FOLLOWING).join("") };
}

/** The sentence of a draft that waits for the person's own reason; empty where it has none. @param {Draft} draft */
export const gapOf = (draft) => partsOf(draft)?.gap ?? "";

/**
 * What to write over where the gap still stands in a text that was changed meanwhile: its dots, else all of it.
 * @param {Draft} draft
 * @param {string} text as it stands now
 * @returns {[number, number] | null} from and to, as a text field counts; null where the gap was filled or removed
 */
export function openGap(draft, text) {
  const parts = partsOf(draft);
  const start = parts ? text.indexOf(parts.gap + parts.after) : -1;
  if (!parts || start < 0) return null;
  const dots = parts.gap.lastIndexOf("…");
  return [start + Math.max(dots, 0), start + parts.gap.length];
}
