import assert from "node:assert/strict";
import { test } from "node:test";
import {
  DEFAULT_LIMITS,
  STRICTEST_LIMITS,
  changeLimits,
  limitsAt,
  rule,
} from "../../extension/shared/throttle-fallback.js";

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const ago = (minutes) => NOW - minutes * MINUTE;

test("the first withdrawal is allowed, with the whole budget left", () => {
  const { ruling, next_at, left } = rule([], DEFAULT_LIMITS, NOW);
  assert.deepEqual([ruling, next_at, left], ["allow", null, { hour: 5, day: 10 }]);
});

test("a gap exactly reached is allowed, a millisecond less is held until it is", () => {
  assert.equal(rule([ago(1)], DEFAULT_LIMITS, NOW).ruling, "allow");
  const held = rule([ago(1) + 1], DEFAULT_LIMITS, NOW);
  assert.deepEqual([held.ruling, held.reason, held.next_at], ["hold", "gap", NOW + 1]);
});

test("a full hour is held until its oldest withdrawal is an hour old", () => {
  const held = rule([50, 40, 30, 20, 10].map(ago), DEFAULT_LIMITS, NOW);
  assert.deepEqual([held.reason, held.next_at], ["hour", NOW + 10 * MINUTE]);
  assert.equal(held.left.hour, 0);
});

test("of several holds the longest is told", () => {
  const journal = Array.from({ length: 10 }, (_, at) => ago(20 * 60 - at * 120));
  const held = rule(journal, DEFAULT_LIMITS, NOW);
  assert.deepEqual([held.reason, held.next_at], ["day", NOW + 4 * 60 * MINUTE]);
});

test("a clock that jumped back frees nothing", () => {
  const later = [1, 2, 3, 4, 5].map((minutes) => NOW + minutes * MINUTE);
  assert.equal(rule(later, DEFAULT_LIMITS, NOW).ruling, "hold");
});

test("stricter limits hold at once", () => {
  const changed = changeLimits({ ...DEFAULT_LIMITS, pending: null }, STRICTEST_LIMITS, NOW);
  assert.deepEqual(changed, { ...STRICTEST_LIMITS, pending: null });
});

test("looser limits hold after a day, limit by limit", () => {
  const wanted = { gap_seconds: 20, per_hour: 2, per_day: 30 };
  const changed = changeLimits({ ...DEFAULT_LIMITS, pending: null }, wanted, NOW);
  const day = 24 * 60 * MINUTE;
  assert.deepEqual(limitsAt(changed, NOW + day - 1), {
    gap_seconds: 60,
    per_hour: 2,
    per_day: 10,
  });
  assert.deepEqual(limitsAt(changed, NOW + day), wanted);
});

test("saving the same wish again does not start the day anew, a looser one does", () => {
  const wanted = { ...DEFAULT_LIMITS, per_day: 20 };
  const first = changeLimits({ ...DEFAULT_LIMITS, pending: null }, wanted, NOW);
  const hour = 60 * MINUTE;
  assert.equal(changeLimits(first, wanted, NOW + hour).pending?.from, first.pending?.from);
  const looser = changeLimits(first, { ...wanted, per_day: 30 }, NOW + hour);
  assert.equal(looser.pending?.from, NOW + 25 * hour);
});

test("a wish that is taken back leaves nothing pending", () => {
  const first = changeLimits(
    { ...DEFAULT_LIMITS, pending: null },
    { ...DEFAULT_LIMITS, per_day: 20 },
    NOW,
  );
  assert.equal(changeLimits(first, { ...DEFAULT_LIMITS }, NOW).pending, null);
});
