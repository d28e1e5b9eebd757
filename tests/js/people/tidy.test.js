/** What goes with time, and what is left of it for the figures. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { forCore, outcomeOf, tidied } from "../../../extension/background/people/rules/tidy.js";
import { NOBODY } from "../../../extension/shared/stored/people-entries.js";
import { TODAY, daysAgo, fact, seen } from "./making.js";

const sent = { sent_between: { from: daysAgo(27), to: daysAgo(21) } };

test("an open invitation has its age when first and when last seen", () => {
  const ada = seen("ada", { ...sent, first_seen_on: daysAgo(10), seen_on: daysAgo(1) });
  assert.deepEqual(outcomeOf(ada), { from: 14, days: [20, 26], end: "open", on: null });
});

test("one that left did so between the last day it was there and the first it was not", () => {
  const ada = seen("ada", { ...sent, seen_on: daysAgo(5), gone: { on: daysAgo(2), end: "left" } });
  assert.deepEqual(outcomeOf(ada), { from: 23, days: [16, 25], end: "left", on: daysAgo(2) });
});

test("a withdrawal ended it on its day; an exact date is exact", () => {
  const gone = { on: daysAgo(1), end: "withdrawn" };
  const ada = seen("ada", { sent_on: daysAgo(30), first_seen_on: daysAgo(20), gone });
  assert.deepEqual(outcomeOf(ada), { from: 10, days: [29, 29], end: "withdrawn", on: daysAgo(1) });
});

test("where it is not known when it was sent or seen, there is none", () => {
  assert.equal(outcomeOf(seen("ada")), null);
  assert.equal(outcomeOf({ ...NOBODY, ...sent }), null);
  const odd = seen("ada", { sent_on: TODAY, first_seen_on: daysAgo(9), seen_on: daysAgo(9) });
  assert.deepEqual(outcomeOf(odd).days, [0, 0], "never less than nothing");
});

test("thirty days after they were gone names go, what was told stays, the outcome is kept", () => {
  const gone = { on: daysAgo(30), end: "left" };
  const people = new Map([
    ["ada", seen("ada", { ...sent, gone, facts: { purpose: fact("none") } })],
    ["bob", seen("bob", { ...sent, gone })],
    ["eve", seen("eve", { ...sent, gone: { ...gone, on: daysAgo(29) } })],
  ]);
  const { changed, outcomes } = tidied(people, [], TODAY);
  assert.deepEqual(
    [...changed],
    [
      ["ada", { ...NOBODY, facts: { purpose: fact("none") } }],
      ["bob", null],
    ],
  );
  assert.equal(outcomes.past.length, 2);
  assert.equal(outcomes.present.length, 1);
});

test("done once more, nothing changes and nothing counts twice", () => {
  const gone = { on: daysAgo(40), end: "left" };
  const people = new Map([
    ["ada", seen("ada", { ...sent, gone, facts: { purpose: fact("none") } })],
  ]);
  const first = tidied(people, [], TODAY);
  const again = tidied(new Map([...people, ...first.changed]), first.outcomes.past, TODAY);
  assert.equal(again.changed.size, 0);
  assert.deepEqual(again.outcomes.past, first.outcomes.past);
});

test("who was not seen for as long as an invitation lasts is gone", () => {
  const people = new Map([
    ["ada", seen("ada", { seen_on: daysAgo(210) })],
    ["bob", seen("bob", { seen_on: daysAgo(190) })],
    ["eve", { ...NOBODY, sightings: [{ on: daysAgo(210), sent_text: "Sent today" }] }],
    ["max", { ...NOBODY, facts: { purpose: fact("none") } }],
  ]);
  const { changed } = tidied(people, [], TODAY);
  assert.deepEqual(
    [...changed],
    [
      ["ada", null],
      ["eve", null],
    ],
  );
});

test("where there are too many, those of whom nothing was told go, the longest unseen first", () => {
  const people = new Map();
  for (let at = 0; at < 5000; at += 1) people.set(`p${at}`, seen(`p${at}`));
  people.set("old", seen("old", { seen_on: daysAgo(9) }));
  people.set("told", seen("told", { seen_on: daysAgo(99), facts: { purpose: fact("none") } }));
  people.set("worded", { ...NOBODY, sightings: [{ on: daysAgo(50), sent_text: "Sent today" }] });
  const { changed } = tidied(people, [], TODAY);
  assert.equal(changed.size, 3);
  assert.ok(changed.get("old") === null && changed.get("worded") === null && !changed.has("told"));
});

test("the core gets numbers alone, no more than it takes", () => {
  const one = { from: 1, days: [2, 3], end: "open", on: null };
  const all = forCore({ past: Array(4999).fill(one), present: [one, one] });
  assert.equal(all.length, 5000);
  assert.deepEqual(all[0], { from: 1, days: [2, 3], end: "open" });
});

test("whoever an export alone named is let go once LinkedIn has let the invitation expire", () => {
  const named = (ago) => ({ ...NOBODY, name: "Ada", sent_on: daysAgo(ago) });
  const people = new Map([
    ["old", named(200)],
    ["new", named(199)],
  ]);
  assert.deepEqual([...tidied(people, [], TODAY).changed], [["old", null]]);
});
