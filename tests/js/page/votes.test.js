import assert from "node:assert/strict";
import { test } from "node:test";
import { clearest, countSigns } from "../../../extension/content/page/votes/clearest.js";
import { voteName } from "../../../extension/content/page/votes/name.js";
import { bare, commonRun, says } from "../../../extension/content/page/votes/runs.js";
import { sentTextOf, voteSent } from "../../../extension/content/page/votes/sent.js";

const LABEL = "Withdraw invitation sent to Marcus Bell";
const PICTURE = "Marcus Bell’s profile picture";

/** @param {...(string | string[])} lines */
const plain = (...lines) => lines.map((line) => ({ texts: [line].flat(), strong: false }));
/** @param {(string | string[])[]} lines @param {string} [label] @param {string} [picture] */
const nameOf = (lines, label = LABEL, picture = PICTURE) => {
  const found = voteName({ lines: plain(...lines), label, picture });
  return found && [found.name, found.line];
};

test("texts are compared without what shows nothing", () => {
  assert.equal(bare("\u2068Zoë \u200bBell\u2069\ufeff"), "Zo\u00eb Bell");
});

test("a text holds a run of whole words only", () => {
  assert.ok(says(LABEL, "Marcus Bell") && says(LABEL, "Marcus"));
  assert.ok(!says(LABEL, "Marc") && !says(LABEL, "arcus Bell") && !says(LABEL, ""));
  assert.ok(says("Marcus Bells Profilbild", "Marcus Bell", true), "with the ending of a genitive");
  assert.ok(!says("Withdraw invitation sent to Alex Morgans", "Alex Morgan"));
  assert.ok(says("山田 太郎さんへの招待", "山田 太郎"), "scripts without gaps");
  assert.ok(says("Al tells Al", "Al"));
});

test("two texts share the longest run of words, its end as either has it", () => {
  const shared = (/** @type {string} */ one, /** @type {string} */ other) =>
    commonRun(bare(one), bare(other));
  assert.equal(shared(LABEL, PICTURE), "Marcus Bell");
  assert.equal(
    shared("An Marcus Bell gesendete Einladung", "Marcus Bells Profilbild"),
    "Marcus Bell",
  );
  assert.equal(shared("Einladung an Anna Gross zurückziehen", "Anna Gross ges"), "Anna Gross");
  assert.equal(shared("Withdraw invitation sent to Jonas", PICTURE), "", "nothing is shared");
  assert.equal(shared("Bo", "Bo"), "", "too short to tell");
  assert.equal(shared("李さん", "李さんの"), "", "how somebody is addressed is no name");
  assert.equal(shared("山田さん", "山田さんの"), "山田さん");
});

test("the name is what most signs agree on, wherever it stands", () => {
  assert.deepEqual(nameOf(["Marcus Bell", "Head of growth", "Sent today"]), ["Marcus Bell", 0]);
  assert.deepEqual(nameOf(["Score 87", "Marcus Bell", "Sent today"]), ["Marcus Bell", 1]);
  assert.deepEqual(nameOf(["Marcus", "Marcus Bell", "Sent today"]), ["Marcus Bell", 1]);
  assert.deepEqual(nameOf([["Marcus Bell + Save", "Marcus Bell", "+ Save"]]), ["Marcus Bell", 0]);
  const marked = ["Marcus Bell + Save", "Marcus", "Bell", "+ Save"];
  assert.deepEqual(nameOf(["Bell", marked]), ["Marcus Bell", 1], "also where no part is the name");
});

test("any one sign may say something else", () => {
  assert.deepEqual(nameOf(["Marcus Bell"], "Einladung zurückziehen"), ["Marcus Bell", 0]);
  assert.deepEqual(nameOf(["Marcus Bell"], LABEL, "A photo"), ["Marcus Bell", 0]);
  assert.deepEqual(nameOf(["マーカス", "Head"]), ["Marcus Bell", 0], "another script by now");
  assert.deepEqual(
    nameOf(["Alex Morgans"], "Withdraw invitation sent to Alex Morgans", "Alex Morgan’s picture"),
    ["Alex Morgans", 0],
  );
});

test("where they disagree it is nobody's", () => {
  assert.equal(nameOf(["Marcus Bell"], "", ""), null, "a line alone");
  assert.equal(nameOf(["Withdraw", "マーカス"]), null, "both labels name somebody else");
  assert.equal(nameOf([], LABEL, PICTURE), null, "nothing shows it");
  assert.equal(nameOf(["マーカス"], "Withdraw", "A photo"), null);
});

test("a mark of the page counts for a whole line only", () => {
  const strong = (/** @type {string[]} */ texts, picture = "") =>
    voteName({ lines: [{ texts, strong: true }], label: "", picture })?.name ?? null;
  assert.equal(strong(["Marcus Bell"]), "Marcus Bell");
  assert.equal(strong(["Marcus Bell + Save", "Marcus Bell", "+ Save"]), null);
  assert.equal(strong(["Marcus Bell + Save", "Marcus Bell", "+ Save"], PICTURE), "Marcus Bell");
  assert.equal(strong(["Marcus Bell + Save", "Marcus", "Bell", "+ Save"], PICTURE), "Marcus Bell");
});

test("the sent line is told by its words and its form, by its place only where the site's lines are alone", () => {
  const sent = (/** @type {[string, boolean][]} */ ...lines) =>
    voteSent(lines.map(([text, shaped]) => ({ text, shaped })));
  assert.equal(sent(["Head", true], ["Sent 3 weeks ago", true]), 1);
  assert.equal(sent(["Head", true], ["Sent 3 weeks ago", true], ["Seen 2 days ago", false]), 1);
  assert.equal(sent(["Sent 10 years ago", true], ["Sent today", true]), 1);
  assert.equal(sent(["Sent 10 years ago", true], ["Sent today", true], ["Seen", false]), -1);
  assert.equal(sent(["Ylä", true], ["3 viikkoa sitten", true], ["Nähty", false]), 1);
  assert.equal(sent(["Ylä", false], ["3 viikkoa sitten", false], ["Nähty", false]), -1);
  assert.equal(sent(), -1);
});

test("what others wrote behind the age is left out where the rest is an age", () => {
  assert.equal(
    sentTextOf(["Sent 3 weeks ago · CRM", "Sent 3 weeks ago", "· CRM"]),
    "Sent 3 weeks ago",
  );
  assert.equal(sentTextOf(["Sent 3 weeks ago", "Sent weeks ago", "3"]), "Sent 3 weeks ago");
  assert.equal(sentTextOf([]), "");
});

test("of several elements the one with the most signs is meant, where none has as many", () => {
  assert.equal(countSigns("label", "", null, true), 2);
  assert.equal(clearest([1, 4, 2], 2), 1);
  assert.equal(clearest([4, 4], 2), -1);
  assert.equal(clearest([1], 2), -1);
  assert.equal(clearest([], 2), -1);
});
