import assert from "node:assert/strict";
import { test } from "node:test";
import { START, update } from "../../../extension/content/withdrawal/rules/unrecognised.js";

function after(...events) {
  let state = START;
  let effects = [];
  let now = 1_000_000;
  for (const { wait = 100, ...event } of events) {
    now += wait;
    [state, effects] = update(Object.freeze(state), { ...event, now });
  }
  return { state, effects };
}
const pressed = (changes) => ({
  type: "pressed",
  control: "a|Undo",
  activates: true,
  meant: true,
  ...changes,
});
const refused = { type: "request_refused" };
const opened = { type: "opened", until: 1_000_000 + 60_000 };

test("a refusal right after a press is told; one without a press, or long after, is nobody's", () => {
  assert.deepEqual(after(pressed(), refused).effects, ["tell_refused"]);
  assert.deepEqual(after(refused).effects, []);
  assert.deepEqual(after(pressed(), { ...refused, wait: 5001 }).effects, []);
});

test("the next press on the same control asks, waits, and then passes once", () => {
  const begun = [pressed(), refused];
  assert.deepEqual(after(...begun, pressed({ activates: false })).effects, ["stop", "ask"]);
  assert.deepEqual(after(...begun, pressed()).effects, ["stop", "tell_wait", "ask"]);
  assert.deepEqual(after(...begun, pressed(), pressed()).effects, ["stop", "tell_wait"]);
  const open = [...begun, pressed({ activates: false }), opened];
  assert.deepEqual(after(...open, pressed({ activates: false })).effects, []);
  assert.deepEqual(after(...open, pressed()), {
    state: { ...START, control: "a|Undo", pressedAt: 1_000_500 },
    effects: [],
  });
});

test("a press on another control, or one that nobody meant, opens nothing", () => {
  assert.deepEqual(after(pressed(), refused, pressed({ control: "a|Other" })).effects, []);
  assert.deepEqual(after(pressed(), refused, pressed({ meant: false })).effects, [
    "stop",
    "tell_refused",
  ]);
  const only = pressed({ meant: false, activates: false });
  assert.deepEqual(after(pressed(), refused, only).effects, ["stop"]);
  assert.equal(after(pressed({ activates: false }), refused).state.phase, "none");
});

test("it is over after a minute, and where the budget says no", () => {
  assert.deepEqual(after(pressed(), refused, pressed({ wait: 60_001 })).effects, []);
  assert.equal(after(pressed(), refused, pressed(), { type: "denied" }).state.phase, "none");
  assert.deepEqual(after(opened).effects, []);
});
