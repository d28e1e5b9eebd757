/**
 * What two texts of the page have in common where other software may have touched either: a run of whole words, told without the
 * characters that show nothing. Pure.
 */

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that write words without a gap, or hang prefixes on a name. */
const UNPARTED = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Hebr}\p{sc=Arab}]/u;
/** Shorter ones are chance: in letters, and in characters that are a word each. */
const SHORTEST = 4;
const SHORTEST_UNPARTED = 2;
/** How somebody is addressed is no name. */
const ENDINGS = /\p{sc=Hira}/gu;
/** No name and no label of a person is longer. */
const LONGEST = 300;

/** A text as it is compared: composed, without what shows nothing. @param {string} text */
export const bare = (text) =>
  text.slice(0, LONGEST).normalize("NFC").replace(IGNORABLE, "").replace(/\s+/gu, " ").trim();

/** Whether a word may begin or end between two characters of a text. @param {string} text @param {number} at before this one */
function isEdge(text, at) {
  const [left, right] = [text[at - 1], text[at]];
  return !left || !right || [left, right].some((each) => !LETTER.test(each) || UNPARTED.test(each));
}

/**
 * Whether a text holds a run of words as it is.
 * @param {string} text bare
 * @param {string} run bare
 * @param {boolean} [bent] also where its last word bears an ending
 */
export function says(text, run, bent = false) {
  if (run === "") return false;
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1)) {
    if (isEdge(text, at) && (bent || isEdge(text, at + run.length))) return true;
  }
  return false;
}

/**
 * The longest run of words that two texts share, its last word as either has it; "" where they share none worth the name.
 * @param {string} one bare
 * @param {string} other bare
 */
export function commonRun(one, other) {
  let longest = "";
  for (let from = 0; from < one.length; from += 1) {
    if (!isEdge(one, from)) continue;
    for (let to = from + longest.length + 1; to <= one.length; to += 1) {
      const run = one.slice(from, to);
      if (!other.includes(run)) break;
      if (run.isWellFormed() && says(other, run, isEdge(one, to))) longest = run;
    }
  }
  const run = longest.trim();
  const isTelling = UNPARTED.test(run)
    ? run.replace(ENDINGS, "").length >= SHORTEST_UNPARTED
    : run.length >= SHORTEST;
  return isTelling ? run : "";
}
