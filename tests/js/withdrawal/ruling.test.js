import assert from "node:assert/strict";
import { test } from "node:test";
import { allows, endOf } from "../../../extension/content/withdrawal/rules/ruling.js";
import { NOON, ruling } from "./walk.js";

test("an allowance allows, a hold does once its time has come", () => {
  assert.equal(allows(ruling("allow"), NOON), true);
  const hold = ruling("hold", "2026-11-22T13:00:30+01:00");
  assert.equal(endOf(hold), NOON + 30_000);
  assert.equal(allows(hold, NOON + 29_999), false);
  assert.equal(allows(hold, NOON + 30_000), true);
});

test("a hold without a time, and a refusal, never end by themselves", () => {
  assert.equal(allows(ruling("hold"), Number.MAX_SAFE_INTEGER), false);
  assert.equal(allows(ruling("hold", "tomorrow"), Number.MAX_SAFE_INTEGER), false);
  assert.equal(allows(ruling("refuse", "2020-01-01T00:00:00Z"), NOON), false);
});
