import assert from "node:assert/strict";
import { test } from "node:test";
import { minutesLeft, timed } from "../../../extension/panel/sort/rules/pace.js";
import { START } from "../../../extension/panel/sort/rules/state.js";

const QUEUE = Array.from({ length: 60 }, (_, at) => ({ id: String(at) }));
const after = (...spans) =>
  spans.reduce((state, span) => timed(state, state.shownAt + span), {
    ...START,
    shownAt: 1000,
    queue: QUEUE,
  });

test("how long it takes is not known from the first answers", () => {
  assert.equal(minutesLeft(after(2000, 2000)), null);
  assert.equal(minutesLeft(after(2000, 2000, 2000)), 2);
});

test("the pace is one's own, rounded up to whole minutes", () => {
  assert.equal(minutesLeft(after(1000, 1000, 1000)), 1);
  assert.equal(minutesLeft(after(1000, 1000, 1001)), 2);
});

test("who is away for long is not slow, and a clock set back is not fast", () => {
  assert.equal(minutesLeft(after(3_600_000, 1000, 1000)), 11);
  assert.equal(minutesLeft(after(-60_000, 1000, 1000)), 1);
});

test("only the last answers count", () => {
  const first = Array.from({ length: 20 }, () => 30_000);
  const last = Array.from({ length: 20 }, () => 1000);
  assert.equal(minutesLeft(after(...first, ...last)), 1);
});

test("with nobody left there is no time left", () => {
  assert.equal(minutesLeft({ ...after(1000, 1000, 1000), queue: [] }), null);
});
