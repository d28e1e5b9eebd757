/** Who is still there and who is gone, by what a look at the list shows. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { afterLook, afterWithdrawals } from "../../../extension/background/people/rules/look.js";
import { runsAfter } from "../../../extension/background/people/rules/order.js";
import { NOBODY } from "../../../extension/shared/stored/people-entries.js";
import { TODAY, daysAgo, numbers, row, rows, seen } from "./making.js";

const around = { today: TODAY, withdrawn: new Map() };
const everyone = (keys, more = {}) => new Map([...keys].map((key) => [key, seen(key, more)]));
const look = (shown, more = {}) => ({ rows: shown, complete: false, visit: "second", ...more });
const missedOnce = { missed: { visit: "first", on: daysAgo(1) } };

/** Keys of those who are gone after the look, of those who are missing for the first time, and the order. */
function outcome(people, order, seenNow, more = around) {
  const { changed, runs } = afterLook(people, [[...order]], seenNow, more);
  const those = (which) =>
    [...changed]
      .filter(([, each]) => which(each))
      .map(([key]) => key)
      .join("");
  return {
    gone: those(({ gone }) => gone !== null),
    missed: those(({ missed, gone }) => missed !== null && gone === null),
    order: runs.map((run) => run.join("")).join(" "),
  };
}

test("a first look keeps everybody in the page's order", () => {
  const { changed, runs } = afterLook(new Map(), [], look(rows("abc")), around);
  assert.deepEqual([...changed.keys()], ["a", "b", "c"]);
  assert.deepEqual(runs, [["a", "b", "c"]]);
  assert.equal(changed.get("a").seen_on, TODAY);
});

test("who stood between two loaded rows is missing once, gone the second time, since the first day", () => {
  const first = outcome(everyone("abcd"), "abcd", look(rows("acd")));
  assert.deepEqual(first, { gone: "", missed: "b", order: "abcd" });
  const people = everyone("abcd", missedOnce);
  assert.deepEqual(outcome(people, "abcd", look(rows("acd"))), {
    gone: "b",
    missed: "",
    order: "acd",
  });
  const { changed } = afterLook(people, [[..."abcd"]], look(rows("acd")), around);
  assert.deepEqual(changed.get("b").gone, { on: daysAgo(1), end: "left" });
});

test("missing twice in one visit is missing once", () => {
  const again = look(rows("acd"), { visit: "first" });
  assert.deepEqual(outcome(everyone("abcd", missedOnce), "abcd", again).gone, "");
});

test("seen again in between, the first time does not count any more", () => {
  const { changed } = afterLook(
    everyone("abc", missedOnce),
    [[..."abc"]],
    look(rows("abc")),
    around,
  );
  assert.equal(changed.get("b").missed, null);
});

test("who was not loaded stays: behind the last row, before the first", () => {
  const people = everyone("abcde", missedOnce);
  assert.deepEqual(outcome(people, "abcde", look(rows("ab"))), {
    gone: "",
    missed: "",
    order: "abcde",
  });
  assert.deepEqual(outcome(people, "abcde", look(rows("de"))).gone, "");
});

test("in a list loaded to its end whoever has no row is gone, wherever they stood", () => {
  const all = look(rows("bc"), { complete: true });
  assert.deepEqual(outcome(everyone("abcd", missedOnce), "abcd", all), {
    gone: "ad",
    missed: "",
    order: "bc",
  });
});

test("an empty list that says so is one loaded to its end; one of companies alone is not", () => {
  const people = everyone("ab", missedOnce);
  assert.equal(outcome(people, "ab", look([], { complete: true })).gone, "ab");
  assert.equal(outcome(people, "ab", look([])).gone, "");
  const pages = [row(null, { addressee: "page" })];
  assert.equal(outcome(people, "ab", look(pages, { complete: true })).gone, "");
});

test("a row between that could not be read may be theirs", () => {
  const people = everyone("abc", missedOnce);
  assert.equal(outcome(people, "abc", look([row("a"), null, row("c")])).gone, "");
  assert.equal(outcome(people, "abc", look([null, row("a"), row("c")])).gone, "b");
  assert.equal(
    outcome(people, "abc", look([row("a"), row("c"), null], { complete: true })).gone,
    "b",
  );
});

test("a row without a link may be that of whoever has its name, and nobody else's", () => {
  const people = everyone("abc", missedOnce);
  const nameless = (name) => look([row("a"), row(null, { name }), row("c")]);
  assert.equal(outcome(people, "abc", nameless("b Example")).gone, "");
  assert.equal(outcome(people, "abc", nameless("Somebody Else")).gone, "b");
});

test("a row of a company, or of the same person once more, says nothing", () => {
  const company = row(null, { addressee: "page", name: "b Example" });
  const shown = [row("a"), company, row("c"), row("a")];
  assert.deepEqual(outcome(everyone("abc", missedOnce), "abc", look(shown)), {
    gone: "b",
    missed: "",
    order: "ac",
  });
});

test("where the page turned the order round, nobody is missing between", () => {
  assert.equal(outcome(everyone("abc", missedOnce), "abc", look(rows("ca"))).gone, "");
});

const runs = (before, seenNow, isClear = true) =>
  runsAfter(
    before.map((run) => [...run]),
    [...seenNow],
    isClear,
  ).map((run) => run.join(""));

test("new ones stand where the page has them; who was not loaded stays before, between or after those who were", () => {
  assert.deepEqual(runs(["abcdef"], "xacy"), ["xabcydef"]);
  assert.deepEqual(runs(["abc"], "bc"), ["abc"]);
  assert.deepEqual(runs(["abc"], ""), ["abc"]);
  assert.deepEqual(runs([], "ab"), ["ab"]);
  assert.deepEqual(runs([], "a"), []);
});

test("parts that were never seen together say nothing of each other, until one look joins them", () => {
  assert.deepEqual(runs(["abc"], "xyz"), ["xyz", "abc"]);
  assert.deepEqual(runs(["abc", "xyz"], "cdx"), ["abcdxyz"]);
  assert.deepEqual(
    runs(["am", "bm"], "mn"),
    ["mn", "am", "bm"],
    "who of two came first is not known",
  );
  assert.deepEqual(runs(["ma", "mb"], "lm"), ["lm", "ma", "mb"]);
});

test("where a row could not be read nobody is put before or after the others", () => {
  assert.deepEqual(runs(["abc"], "xb", false), ["abc", "xb"]);
  assert.deepEqual(runs(["abc"], "abcd", false), ["abcd"]);
});

test("a list turned round begins anew; of many parts the longest stay", () => {
  assert.deepEqual(runs(["abc"], "cba"), ["cba"]);
  const parts = Array.from({ length: 30 }, (_, at) => [`p${at}`, `q${at}`]);
  assert.equal(runsAfter(parts, ["a", "b", "c"], true).length, 20);
});

test("somebody withdrawn is gone at once, though the row still stands there", () => {
  const withdrawn = new Map([["b", { times: 1, last: TODAY }]]);
  const more = { ...around, withdrawn };
  assert.equal(outcome(everyone("abc"), "abc", look(rows("abc")), more).order, "ac");
  const changed = afterWithdrawals(everyone("abc"), withdrawn);
  assert.deepEqual([...changed], [["b", seen("b", { gone: { on: TODAY, end: "withdrawn" } })]]);
  assert.equal(afterWithdrawals(new Map([...everyone("abc"), ...changed]), withdrawn).size, 0);
  assert.equal(afterWithdrawals(everyone("a"), withdrawn).size, 0);
});

test("who is gone already does not go again", () => {
  const people = everyone("abc", { gone: { on: daysAgo(3), end: "left" }, ...missedOnce });
  assert.equal(outcome(people, "abc", look(rows("ac"))).missed, "");
});

test("whatever leaves and comes, nobody pending is ever gone, and everybody who left is after two whole visits", () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const random = numbers(seed);
    let pending = Array.from({ length: 30 }, (_, at) => `p${at}`);
    let [people, known, count] = [new Map(), [], 30];
    for (let visit = 1; visit <= 12; visit += 1) {
      pending = pending.filter(() => random(12) > 0);
      for (let more = random(3); more > 0; more -= 1) pending.unshift(`p${(count += 1)}`);
      const isWhole = visit > 10;
      // The oldest pages show ten at a time, from anywhere.
      const from = seed % 2 ? 0 : random(pending.length);
      const shown = isWhole ? pending : pending.slice(from, from + 1 + random(pending.length));
      const readable = shown.map((key) => (!isWhole && random(15) === 0 ? null : row(key)));
      const seenNow = { rows: readable, complete: isWhole, visit: `v${visit}` };
      const after = afterLook(people, known, seenNow, around);
      [people, known] = [new Map([...people, ...after.changed]), after.runs];
      for (const [key, { gone }] of people) {
        assert.ok(
          !gone || !pending.includes(key),
          `${key} is still there (seed ${seed}, ${visit})`,
        );
      }
    }
    const kept = [...people].filter(([, { gone }]) => !gone).map(([key]) => key);
    const last = new Set(pending);
    const late = kept.filter((key) => !last.has(key) && people.get(key).missed?.visit !== "v12");
    assert.deepEqual(late, [], `seed ${seed}`);
  }
});

test("whoever an export alone named is gone only where the whole list is there without them", () => {
  const named = { ...NOBODY, name: "x Example", sent_on: daysAgo(30) };
  const people = new Map([...everyone("abc"), ["x", { ...named, ...missedOnce }]]);
  assert.deepEqual(outcome(people, "abc", look(rows("abc"))), {
    gone: "",
    missed: "",
    order: "abc",
  });
  assert.equal(outcome(people, "abc", look(rows("abc"), { complete: true })).gone, "x");
  people.set("x", named);
  assert.equal(outcome(people, "abc", look(rows("abc"), { complete: true })).missed, "x");
  const met = afterLook(people, [..."abc"], look(rows("abx")), around).changed.get("x");
  assert.deepEqual([met.seen_on, met.sent_on], [TODAY, daysAgo(30)]);
});
