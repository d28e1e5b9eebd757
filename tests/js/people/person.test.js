/** What is known of one person, as it is seen, told and forgotten. */
import assert from "node:assert/strict";
import { test } from "node:test";
import * as person from "../../../extension/background/people/rules/person.js";
import { NOBODY } from "../../../extension/shared/stored/people-entries.js";
import { TODAY, daysAgo, fact, row, seen, withdrawal } from "./making.js";

const { seenToday, toldOf } = person;

test("a row seen for the first time is kept with its day", () => {
  const ada = seenToday(NOBODY, row("ada", { note: "Hello" }), TODAY);
  assert.equal(ada.name, "ada Example");
  assert.equal(ada.note, "Hello");
  assert.deepEqual([ada.first_seen_on, ada.seen_on, ada.gone], [TODAY, TODAY, null]);
  assert.deepEqual(ada.sightings, [{ on: TODAY, sent_text: "Sent 3 weeks ago" }]);
});

test("seen again on the same day nothing is new", () => {
  const ada = seenToday(NOBODY, row("ada"), TODAY);
  assert.equal(seenToday(ada, row("ada"), TODAY), ada);
});

test("what the row does not show any more stays known; what is told stays told", () => {
  const before = seen("ada", { note: "Hello", facts: { relationship: fact("known") } });
  const ada = seenToday(before, row("ada", { headline: null, profile_url: null }), TODAY);
  assert.deepEqual([ada.note, ada.headline], ["Hello", "Clockmaker"]);
  assert.deepEqual(ada.facts, before.facts);
  assert.equal(ada.first_seen_on, daysAgo(1));
});

test("somebody of whom only worded dates were kept was first seen on the first of them", () => {
  const before = { ...NOBODY, sightings: [{ on: daysAgo(9), sent_text: "Sent 2 weeks ago" }] };
  assert.equal(seenToday(before, row("ada"), TODAY).first_seen_on, daysAgo(9));
});

test("somebody who is back was never gone", () => {
  const gone = seen("ada", { gone: { on: daysAgo(1), end: "left" }, missed: null });
  assert.equal(seenToday(gone, row("ada"), TODAY).gone, null);
});

test("after a withdrawal an invitation begins anew: of the one before only facts about the person stay", () => {
  const before = seen("ada", {
    note: "Hello",
    decided: { value: "keep", on: daysAgo(9) },
    sent_between: { from: daysAgo(60), to: daysAgo(50) },
    facts: { relationship: fact("known"), sent_by_mistake: fact(true, { on: daysAgo(9) }) },
    seen_on: daysAgo(5),
    gone: { on: daysAgo(5), end: "withdrawn" },
  });
  const ada = seenToday(before, row("ada", { sent_text: "Sent today" }), TODAY, daysAgo(5));
  assert.deepEqual([ada.note, ada.decided, ada.sent_between, ada.gone], [null, null, null, null]);
  assert.deepEqual(Object.keys(ada.facts), ["relationship"]);
  assert.equal(ada.first_seen_on, TODAY);
  assert.deepEqual(ada.sightings, [{ on: TODAY, sent_text: "Sent today" }]);
});

test("an invitation is pending until it is gone, withdrawn, or nobody's", () => {
  const ada = seen("ada", { seen_on: daysAgo(3) });
  assert.equal(person.isPending(ada), true);
  assert.equal(person.isPending(ada, daysAgo(4)), true, "withdrawn before it was sent again");
  assert.equal(person.isPending(ada, daysAgo(3)), false, "on the same day it was seen before that");
  assert.equal(person.isPending({ ...ada, gone: { on: TODAY, end: "left" } }), false);
  assert.equal(person.isPending(NOBODY), false);
});

test("without agreement only the worded date is kept", () => {
  const ada = person.datedToday(NOBODY, row("ada"), TODAY);
  assert.deepEqual({ ...ada, sightings: [] }, { ...NOBODY });
  assert.equal(ada.sightings.length, 1);
  assert.equal(person.datedToday(ada, row("ada"), TODAY), ada);
});

test("a fact that is told has its day; null forgets it; told again it is the same", () => {
  const told = { facts: { relationship: "stranger" }, overwrite: true };
  const ada = toldOf(NOBODY, told, TODAY);
  assert.deepEqual(ada.facts, { relationship: { value: "stranger", source: "told", on: TODAY } });
  assert.equal(toldOf(ada, told, TODAY), ada);
  assert.deepEqual(
    toldOf(ada, { facts: { relationship: null }, overwrite: true }, TODAY).facts,
    {},
  );
});

test("what was told before is left alone where that is wanted; what an export said is not", () => {
  const before = seen("ada", {
    facts: { relationship: fact("known"), purpose: fact("none", { source: "export" }) },
  });
  const told = {
    facts: { relationship: "stranger", purpose: "current", may_collaborate: null },
    overwrite: false,
  };
  const { facts } = toldOf(before, told, TODAY);
  assert.deepEqual([facts.relationship.value, facts.purpose.value], ["known", "current"]);
  assert.equal(
    toldOf(before, { ...told, overwrite: true }, TODAY).facts.relationship.value,
    "stranger",
  );
  const forgetting = { facts: { purpose: null }, overwrite: false };
  assert.equal(toldOf(before, forgetting, TODAY), before);
});

test("a decision has its day, stays as it is, and is taken back", () => {
  const keep = { facts: {}, decided: "keep", overwrite: true };
  const kept = toldOf(seen("ada"), keep, TODAY);
  assert.deepEqual(kept.decided, { value: "keep", on: TODAY });
  assert.equal(toldOf(kept, keep, "2026-11-30"), kept);
  assert.equal(toldOf(kept, { facts: {}, overwrite: true }, TODAY), kept);
  assert.equal(toldOf(kept, { ...keep, decided: null }, TODAY).decided, null);
});

test("without a name only what was told is left, and nothing where that is nothing", () => {
  assert.equal(person.nameless(seen("ada")), null);
  const told = person.nameless(seen("ada", { facts: { purpose: fact("none") }, can_email: true }));
  assert.deepEqual(told, { ...NOBODY, facts: { purpose: fact("none") }, can_email: true });
});

test("two records of one person are one: the present one first, then what it does not say", () => {
  const aside = seen("ada", { note: "Hello", facts: { purpose: fact("none") } });
  const present = { ...NOBODY, name: "Ada", facts: { relationship: fact("known") } };
  assert.equal(person.merged(aside), aside);
  const both = person.merged(aside, present);
  assert.deepEqual([both.name, both.note], ["Ada", "Hello"]);
  assert.deepEqual(Object.keys(both.facts).sort(), ["purpose", "relationship"]);
  assert.deepEqual(both.sightings, aside.sightings);
  assert.deepEqual(person.merged(NOBODY, aside).sightings, aside.sightings);
});

test("of the history only what was withdrawn by name counts", () => {
  const all = [
    withdrawal("ada", 9),
    withdrawal("ada", 3),
    withdrawal("bob", 1, { state: "failed" }),
    withdrawal("eve", 1, { id: null }),
  ];
  assert.deepEqual([...person.withdrawalsIn(all)], [["ada", { times: 2, last: daysAgo(3) }]]);
});
