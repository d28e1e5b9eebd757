import assert from "node:assert/strict";
import { test } from "node:test";
import { countdown, pieces, today } from "../../../extension/panel/today/plan.js";

const NOW = Date.parse("2026-11-26T12:00:00Z");
const at = (minutes) => new Date(NOW + minutes * 60_000).toISOString();
const person = (key, certainty = "certain") => ({
  key,
  name: `Name of ${key}`,
  advice: { label: "Withdraw", certainty },
});
const PEOPLE = ["a", "b", "c", "d", "e", "f", "g", "h", "i"].map((key) => person(key));
const ruling = (changes = {}) => ({
  ruling: "allow",
  cause: "free",
  reason: "",
  next_at: null,
  left: { hour: 5, day: 7 },
  ...changes,
});
const HELD = { ruling: "hold", cause: "gap", reason: "One at a time.", next_at: at(1) };
const plan = (changes = {}) => ({
  kind: "pile_plan",
  steps: PEOPLE.map(({ key }, place) => ({ key, on: "2026-11-26", row: "D14", at: at(place) })),
  done_on: "2026-12-29",
  left_out: [],
  ruling: ruling(),
  used_day: 3,
  per_day: 10,
  paused_until: null,
  ...changes,
});
const keys = (day) => [day.first, ...day.then].map((turn) => turn.known.key).join("");
const show = (changes, { people = PEOPLE, later = [] } = {}) =>
  today(plan(changes), people, new Set(later), NOW);

test("the first one stands apart, six come after, the others are counted", () => {
  const day = show();
  assert.equal(keys(day), "abcdefg");
  assert.deepEqual([day.more, day.all, day.people], [2, 9, 9]);
  assert.equal(day.way, "free");
  assert.equal(day.nextAt, null);
  assert.equal(new Date(day.doneOn).getDate(), 29);
});

test("the limits give a time to a place in the line, whoever stands there", () => {
  const day = show({}, { later: ["a"] });
  assert.equal(keys(day), "bcdefgh");
  assert.equal(day.first.at, NOW);
  assert.equal(day.then[0].at, NOW + 60_000);
});

test("a person whose answer decides is none to withdraw from", () => {
  const people = [person("a", "tentative"), person("b"), person("c", "likely")];
  assert.equal(keys(show({}, { people })), "bc");
});

test("nobody is left where nobody of the plan is on the list", () => {
  const day = show({}, { people: [] });
  assert.equal(day.first, null);
  assert.deepEqual([day.all, day.more], [0, 0]);
});

test("a plan without times has its days", () => {
  const day = show({ steps: [{ key: "a", on: "2026-11-27", row: "D14" }], done_on: null });
  assert.deepEqual([day.first.at, day.first.on, day.doneOn], [null, "2026-11-27", null]);
});

for (const [cause, way] of [
  ["gap", "held"],
  ["hour", "held"],
  ["day", "full"],
  ["paused", "stopped"],
  ["other_tab", "other"],
]) {
  test(`what is held by ${cause} is shown as ${way}`, () => {
    const day = show({ ruling: ruling({ ...HELD, cause }) });
    assert.equal(day.way, way);
    assert.equal(day.nextAt, Date.parse(HELD.next_at));
    assert.equal(day.reason, "One at a time.");
  });
}

test("a hold that is over holds nobody, one without an end has no time", () => {
  assert.equal(show({ ruling: ruling({ ...HELD, next_at: at(0) }) }).way, "free");
  const open = show({ ruling: ruling({ ...HELD, cause: "outcome_open", next_at: null }) });
  assert.deepEqual([open.way, open.nextAt], ["other", null]);
});

test("stopped for the day it goes on after midnight", () => {
  const day = show({ paused_until: NOW + 7_200_000 });
  assert.deepEqual([day.way, day.nextAt], ["stopped", NOW + 7_200_000]);
  assert.equal(show({ paused_until: NOW - 1 }).way, "free");
});

test("a piece is drawn for each withdrawal of the day", () => {
  assert.deepEqual(pieces(show({ used_day: 2, per_day: 4 })), ["done", "done", "next", ""]);
  assert.deepEqual(pieces(show({ used_day: 4, per_day: 4 })), ["done", "done", "done", "done"]);
  assert.deepEqual(pieces(show({ used_day: 0, per_day: 2 }, { people: [] })), ["", ""]);
});

test("only a wait of up to an hour is counted down", () => {
  assert.equal(countdown({ nextAt: NOW + 42_000 }, NOW), 42_000);
  assert.equal(countdown({ nextAt: NOW + 3_600_001 }, NOW), null);
  assert.equal(countdown({ nextAt: NOW }, NOW), null);
  assert.equal(countdown({ nextAt: null }, NOW), null);
});
