import assert from "node:assert/strict";
import { test } from "node:test";
import { allows, decide, endOf } from "../../extension/content/withdrawal/decide.js";

const NOW = Date.parse("2026-11-22T10:00:00Z");
const LABEL = "Withdraw invitation sent to Ada Lovelace";

const ruling = (kind, next_at = null) => ({
  kind: "ruling",
  ruling: kind,
  reason: "",
  cites: [],
  next_at,
  left: { hour: 5, day: 10 },
});
const allow = ruling("allow");
const hold = ruling("hold", "2026-11-22T11:00:30+01:00");
const live = { state: "live", label: LABEL, until: NOW + 120_000 };
const attempt = (changes) => ({
  trusted: true,
  part: "row",
  label: LABEL,
  allowance: allow,
  reservation: null,
  now: NOW,
  ...changes,
});

test("nothing that no hand made passes, whatever the budget", () => {
  for (const part of ["row", "confirm"]) {
    const script = attempt({ part, trusted: false, reservation: live });
    assert.equal(decide(script), "refuse");
  }
});

test("a row's control passes while the budget allows it", () => {
  assert.equal(decide(attempt({})), "pass");
});

test("a row's control is held until the time that the ruling names, to the millisecond", () => {
  const end = Date.parse("2026-11-22T10:00:30Z");
  assert.equal(endOf(hold), end);
  assert.equal(decide(attempt({ allowance: hold, now: end - 1 })), "hold");
  assert.equal(decide(attempt({ allowance: hold, now: end })), "pass");
});

test("a hold without a time, and a refusal, never end by themselves", () => {
  assert.equal(allows(ruling("hold"), Number.MAX_SAFE_INTEGER), false);
  assert.equal(allows(ruling("hold", "tomorrow"), Number.MAX_SAFE_INTEGER), false);
  assert.equal(allows(ruling("refuse", "2020-01-01T00:00:00Z"), NOW), false);
});

test("without any allowance a row's control waits", () => {
  assert.equal(decide(attempt({ allowance: null })), "wait");
});

test("the tab that holds the reservation may begin anew, since its own one comes back by that", () => {
  assert.equal(decide(attempt({ allowance: hold, reservation: live })), "pass");
  const over = { ...live, until: NOW };
  assert.equal(decide(attempt({ allowance: hold, reservation: over })), "hold");
});

test("the confirm button passes with a live reservation for the same person only", () => {
  const confirm = (reservation) => decide(attempt({ part: "confirm", reservation }));
  assert.equal(confirm(live), "pass");
  assert.equal(confirm(null), "wait");
  assert.equal(confirm({ ...live, until: NOW }), "wait");
  assert.equal(confirm({ ...live, label: "Withdraw invitation sent to Bo" }), "wait");
  assert.equal(confirm({ ...live, state: "asked", until: 0 }), "wait");
  assert.equal(confirm({ ...live, state: "unreachable", until: 0 }), "wait");
});

test("a live reservation lets the confirm button pass although it counts against the budget", () => {
  assert.equal(decide(attempt({ part: "confirm", allowance: hold, reservation: live })), "pass");
});

test("the confirm button is held where the reservation was refused and the time is not over", () => {
  const held = { state: "held", label: LABEL, until: 0 };
  const confirm = attempt({ part: "confirm", allowance: hold, reservation: held });
  assert.equal(decide(confirm), "hold");
  assert.equal(decide({ ...confirm, now: endOf(hold) }), "wait");
  assert.equal(decide({ ...confirm, reservation: null }), "hold");
});
