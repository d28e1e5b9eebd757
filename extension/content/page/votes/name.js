/**
 * Whose row it is, by what its lines, its control's label and its picture's label agree on. None of them is needed, and the place
 * of a line only settles what the others leave even. Pure.
 *
 * @typedef {object} Line
 * @property {string[]} texts the whole line first, then parts of it that may stand for themselves
 * @property {boolean} strong whether the page marks it as the name: a class that says so, or a link to the person
 *
 * @typedef {{ name: string, line: number, votes: number }} Candidate `line`: which one shows it, from 0
 */
import { bare, commonRun, says } from "./runs.js";

/** A line that is the name and nothing else, with one more that agrees. */
const ENOUGH = 3;

/** @param {Line[]} lines @param {string} label bare @param {string} picture bare @returns {Candidate[]} */
const candidatesOf = (lines, label, picture) =>
  lines.flatMap(({ texts, strong }, line) =>
    texts.map((name) => {
      const run = bare(name);
      const shown = says(picture, run, true);
      // A mark of the page is for all of a line, and others may have written into it.
      const own = strong && (shown || texts.length === 1);
      const said = label.length > run.length && says(label, run);
      return { name, line, votes: run === "" ? 0 : 2 + Number(own) + Number(said) + Number(shown) };
    }),
  );

/**
 * The candidate with the most votes: of those that are even the fullest, where one holds the other, else the first.
 * @param {Candidate[]} candidates
 */
function best(candidates) {
  const most = Math.max(...candidates.map(({ votes }) => votes));
  const top = candidates.filter(({ votes }) => votes === most);
  const isPart = (/** @type {string} */ one) =>
    top.some(({ name }) => name.length > one.length && name.includes(one));
  return top.find(({ name }) => !isPart(name));
}

/**
 * @param {object} row
 * @param {Line[]} row.lines in the order of the page
 * @param {string} row.label of the control that withdraws, "" where it has none
 * @param {string} row.picture of the person's picture, "" where it has none
 * @returns {{ name: string, line: number } | null} null where they do not agree enough
 */
export function voteName({ lines, label: said, picture: shown }) {
  const [label, picture] = [bare(said), bare(shown)];
  const found = best(candidatesOf(lines, label, picture));
  if (!found) return null;
  const strong = lines.find((line) => line.strong);
  const shared = commonRun(label || bare(strong?.texts[0] ?? ""), picture);
  const run = bare(found.name);
  if (found.votes >= ENOUGH) {
    // Both labels name somebody, and not this one.
    if (run.includes(shared)) return found;
    if (!shared.includes(run)) return null;
  }
  if (shared === "") return null;
  // The line was touched, or stands in another script by now; both labels agree without it.
  const holder = lines.findIndex(({ texts }) => texts[0]?.includes(shared));
  return { name: shared, line: Math.max(holder, 0) };
}
