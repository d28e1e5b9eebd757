import assert from "node:assert/strict";
import { test } from "node:test";
import { remindable } from "../../extension/background/history/reminders.js";

const AT = Date.UTC(2026, 9, 1, 9);
const entry = (more) => ({
  token: "t",
  id: "ada",
  name: "Ada",
  at: AT,
  state: "withdrawn",
  remind_at: AT,
  ...more,
});
const tokens = (entries, seen = () => null) => remindable(entries, seen).map(({ token }) => token);
const seenOn = (on) => (key) => (key === "ada" ? on : null);

test("of each person the last withdrawal", () => {
  assert.deepEqual(tokens([entry({ token: "a" }), entry({ token: "b", at: AT + 1 })]), ["b"]);
  assert.deepEqual(tokens([entry({ token: "a", id: null }), entry({ token: "b", id: null })]), [
    "a",
    "b",
  ]);
});

test("not of what was dismissed, failed or is under way", () => {
  assert.deepEqual(tokens([entry({ remind_at: null })]), []);
  assert.deepEqual(tokens([entry({ state: "failed" }), entry({ state: "confirmed" })]), []);
});

test("not of somebody who was asked again since", () => {
  assert.deepEqual(tokens([entry()], seenOn("2026-10-20")), []);
  assert.deepEqual(tokens([entry()], seenOn("2026-09-20")), ["t"]);
});
