import assert from "node:assert/strict";
import { test } from "node:test";
import { afterImport, afterTakingBack } from "../../../extension/background/data/import-rules.js";
import { NOBODY } from "../../../extension/shared/stored/people-entries.js";

const today = "2026-11-22";
const around = { today, withdrawn: new Map(), isAgreed: true };
const told = (value) => ({ value, source: "told", on: "2026-11-01" });
const ada = { ...NOBODY, name: "Ada Lovelace", sent_text: "Sent 2 weeks ago", seen_on: today };
const exported = {
  name: "Ada Lovelace",
  profile_url: "https://www.linkedin.com/in/ada",
  facts: {
    relationship: { value: "known", source: "export" },
    times_asked: { value: 1, source: "export" },
  },
  sent_on: "2026-11-05",
  note: "Hello",
  can_email: true,
};

/** Imports for one person, and gives them before, after, and after taking it back. */
function imported(person, what = exported, where = around) {
  const people = new Map(person ? [["ada", person]] : []);
  const { changed, replaced } = afterImport(people, { ada: what }, where);
  const after = changed.get("ada");
  const now = new Map([...people, ...changed]);
  return { after, replaced, now, back: afterTakingBack(now, replaced).get("ada") };
}

test("what an export tells is kept with its source, and taken back whole", () => {
  const { after, back } = imported(ada);
  assert.deepEqual(after, {
    ...ada,
    facts: {
      relationship: { value: "known", source: "export", on: today },
      times_asked: { value: 1, source: "export", on: today },
    },
    sent_on: "2026-11-05",
    note: "Hello",
    can_email: true,
  });
  assert.deepEqual(back, ada);
});

test("what the user told stays, and a guess gives way", () => {
  const person = { ...ada, facts: { relationship: told("stranger") } };
  assert.deepEqual(imported(person).after.facts.relationship, told("stranger"));
  const guess = { value: "acquaintance", source: "inferred", on: "2026-10-01" };
  const { after, back } = imported({ ...ada, facts: { relationship: guess } });
  assert.equal(after.facts.relationship.source, "export");
  assert.deepEqual(back.facts.relationship, guess);
  const inferred = { ...exported, facts: { relationship: { value: "known", source: "inferred" } } };
  const seen = { value: "stranger", source: "seen", on: "2026-10-01" };
  assert.deepEqual(
    imported({ ...ada, facts: { relationship: seen } }, inferred).after.facts.relationship,
    seen,
  );
});

test("whoever was not seen yet is listed by name where that was agreed, and forgotten when it is taken back", () => {
  const { after, back, replaced } = imported(null);
  assert.deepEqual([after.name, after.sent_on], ["Ada Lovelace", "2026-11-05"]);
  assert.equal(back, null);
  const since = new Map([["ada", { ...after, seen_on: today }]]);
  assert.equal(afterTakingBack(since, replaced).get("ada").name, "Ada Lovelace", "seen since");
  const nameless = imported(null, exported, { ...around, isAgreed: false });
  assert.deepEqual([nameless.after.name, nameless.back], [null, null]);
  const gone = { ...NOBODY, gone: { on: "2026-11-20", end: "left" } };
  assert.equal(imported(gone).after.name, null);
});

test("what says nothing new changes nothing", () => {
  const { now } = imported(ada);
  const again = afterImport(now, { ada: exported }, around);
  assert.deepEqual([again.changed.size, again.replaced], [0, {}]);
  const nothing = { ...exported, facts: {}, sent_on: "2026-11-05", note: null, can_email: null };
  assert.equal(imported({ ...ada, sent_on: "2026-11-05" }, nothing).after, undefined);
});

test("of another invitation to the same person only what holds of the person is kept", () => {
  const elsewhen = { ...ada, sent_between: { from: "2026-03-01", to: "2026-03-31" } };
  const expected = { relationship: { value: "known", source: "export", on: today } };
  for (const { after } of [
    imported(elsewhen),
    imported(ada, exported, { ...around, withdrawn: new Map([["ada", { last: "2026-11-05" }]]) }),
  ]) {
    assert.deepEqual(
      [after.facts, after.sent_on, after.note, after.can_email],
      [expected, null, null, true],
    );
  }
  const near = { ...ada, sent_between: { from: "2026-11-06", to: "2026-11-12" } };
  assert.equal(imported(near).after.sent_on, "2026-11-05", "a day's slack between time zones");
});

test("what was told or seen after an import stays when that is taken back", () => {
  const { after, replaced } = imported(ada);
  const since = {
    ...after,
    facts: { ...after.facts, relationship: told("stranger") },
    note: "Seen on the page",
  };
  const back = afterTakingBack(new Map([["ada", since]]), replaced).get("ada");
  assert.deepEqual(
    [back.facts, back.note, back.sent_on],
    [{ relationship: told("stranger") }, "Seen on the page", null],
  );
});

test("whoever was forgotten after an import does not come back", () => {
  const { replaced } = imported(ada);
  assert.equal(afterTakingBack(new Map(), replaced).size, 0);
});
