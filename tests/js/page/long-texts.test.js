/** A text of a million characters costs what its length costs, never its square: a page may put any into a row. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { voteName } from "../../../extension/content/page/votes/name.js";
import { bare, commonRun, says } from "../../../extension/content/page/votes/runs.js";
import { sentTextOf, voteSent } from "../../../extension/content/page/votes/sent.js";
import { slugOf } from "../../../extension/shared/profile-key.js";

/** What readers stumble over: blanks, brackets, marks that show nothing, half pairs, digits, one word again and again. */
const PIECES = [
  "x",
  " ",
  "(1 ",
  "\u200b",
  "\u202e",
  "\ud800",
  "a\u0301",
  "1,",
  "Ada ",
  "Sent 3 ",
  "/in/",
  "%",
];
const READERS = {
  bare,
  "says a run": (text) => says(text, "Ada Ada"),
  "a common run": (text) => commonRun(bare(text), bare(`${text}Ada`)),
  "the name": (text) =>
    voteName({ lines: [{ texts: [text], strong: false }], label: text, picture: text }),
  "the age": (text) => voteSent([{ texts: [text], strong: false }]),
  "the age's words": (text) => sentTextOf([text, text]),
  "the profile": (text) => slugOf(`https://www.linkedin.com/in/${text}`),
};

/** Milliseconds of work of the quickest of three: a machine that is busy with something else lets it wait, not work more. */
function quickest(read, text) {
  const took = Array.from({ length: 3 }, () => {
    const begun = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...took);
}

for (const [what, read] of Object.entries(READERS)) {
  test(`${what}, of ten times as long a text, takes no thirty times as long`, () => {
    for (const piece of PIECES) {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const [short, long] = [quickest(read, text.slice(0, 100_000)), quickest(read, text)];
      // What takes less than a millisecond is not told apart from what the machine does beside.
      assert.ok((long + 1) / (short + 1) < 30, `${JSON.stringify(piece)}: ${short} and ${long} ms`);
    }
  });
}
