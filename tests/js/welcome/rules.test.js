import assert from "node:assert/strict";
import { test } from "node:test";
import {
  TASKS,
  begin,
  isWaiting,
  nextTask,
  unanswered,
  update,
} from "../../../extension/welcome/practice/rules.js";

const fresh = begin([{ id: "mia" }, { id: "theo" }]);
const after = (...events) => events.reduce(update, fresh);
const said = (state) => state.rows.map((row) => row.said.kind);
const advice = (label) => ({ label });

test("all wait for the core at first, and the first task is to open a badge", () => {
  assert.deepEqual(said(fresh), ["thinking", "thinking"]);
  assert.equal(isWaiting(fresh), true);
  assert.equal(nextTask(fresh), "open");
});

test("each row shows what the core said of it; who is not answered yet waits on", () => {
  const state = after({ type: "judged", ids: ["theo", "mia"], advice: [null, advice("Wait")] });
  assert.deepEqual(said(state), ["advice", "thinking"]);
  assert.equal(state.rows[0].said.advice.label, "Wait");
});

test("who Python did not answer about can be asked about again", () => {
  const failed = after({ type: "failed", ids: ["mia", "theo"], message: "not now" });
  assert.deepEqual(unanswered(failed), ["mia", "theo"]);
  assert.equal(isWaiting(failed), false);
  const again = update(failed, { type: "asked", ids: ["mia"] });
  assert.deepEqual([unanswered(again), isWaiting(again)], [["theo"], true]);
});

test("the tasks are done one by one, each once, in whichever order", () => {
  const asking = { type: "reserved", id: "theo", token: "t" };
  const withdrawn = [asking, { type: "withdrawn" }];
  const events = [{ type: "opened" }, { type: "opened" }, { type: "told" }, ...withdrawn];
  assert.equal(nextTask(after(...events)), "held");
  assert.equal(nextTask(after(...withdrawn, { type: "held" })), "open");
  const all = after(...events, { type: "held" });
  assert.deepEqual([nextTask(all), [...all.done].sort()], [null, [...TASKS].sort()]);
});

test("whose dialog was confirmed leaves the list, whoever thinks again stays", () => {
  const asking = after({ type: "reserved", id: "theo", token: "t" });
  assert.deepEqual(asking.asking, { id: "theo", token: "t" });
  const kept = update(asking, { type: "kept" });
  assert.deepEqual([kept.asking, kept.rows.some(({ left }) => left)], [null, false]);
  const gone = update(asking, { type: "withdrawn" });
  assert.deepEqual(
    gone.rows.map(({ left }) => left),
    [false, true],
  );
  assert.equal(gone.asking, null);
});
