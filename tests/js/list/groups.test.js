import assert from "node:assert/strict";
import { test } from "node:test";
import {
  countGroups,
  groupOf,
  isFaded,
  isWanted,
} from "../../../extension/content/list/rules/groups.js";
import { nextStep } from "../../../extension/content/list/rules/next-step.js";
import { START } from "../../../extension/content/list/rules/state.js";
import { update } from "../../../extension/content/list/rules/update.js";

const ACTIONS = { withdraw: "withdraw", clarify: "write", wait: "rest", unreadable: null };
const said = (verdict, { certainty = "likely", row = "D3", label = verdict } = {}) => ({
  kind: "advice",
  advice: { verdict, label, certainty, row, action: ACTIONS[verdict] ?? "rest" },
});
const open = (verdict) => said(verdict, { certainty: "tentative", label: `${verdict}?` });
const kept = said("leave_pending", { row: "D0" });
const THINKING = { kind: "thinking" };
const FAILED = { kind: "no_core", message: "" };

/** A list whose rows say these, in that order. */
function listOf(...states) {
  const rows = states.map((_, at) => [{ at }, { reading: {}, identity: `i${at}` }]);
  const advice = states.flatMap((state, at) => (state ? [[`i${at}`, state]] : []));
  return { ...START, rows: new Map(rows), advice: new Map(advice) };
}
const counted = (state) => countGroups(state).map(({ key, count }) => `${key} ${count}`);

test("rows are counted by their label, most urgent first, the settled before the open", () => {
  const list = listOf(
    said("wait"),
    open("withdraw"),
    said("unreadable"),
    said("wait"),
    said("withdraw"),
    open("withdraw"),
    said("clarify"),
  );
  const wanted = ["withdraw 1", "withdraw? 2", "clarify 1", "wait 2", "unreadable 1"];
  assert.deepEqual(counted(list), wanted);
});

test("who is kept by the user's own decision, or not judged, is in no group", () => {
  assert.deepEqual(counted(listOf(kept, THINKING, FAILED, undefined)), []);
  for (const state of [kept, THINKING, FAILED, undefined]) assert.equal(groupOf(state), null);
});

test("the label that is filtered by stays, with none as well: else nobody could lift it", () => {
  const list = listOf(said("wait"));
  const [state] = update(list, { type: "filtered", group: groupOf(said("withdraw")) });
  assert.deepEqual(counted(state), ["withdraw 0", "wait 1"]);
});

test("a filter fades every other row, judged or not, and is carried out on all of them", () => {
  const list = listOf(said("wait"), open("wait"), FAILED);
  const group = groupOf(said("wait"));
  const [filtered, effects] = update(list, { type: "filtered", group });
  assert.deepEqual(effects, [{ do: "fade", rows: [...list.rows.keys()] }]);
  const faded = [...list.advice.values()].map((state) => isFaded(filtered.filter, state));
  assert.deepEqual(faded, [false, true, true]);
  const [lifted] = update(filtered, { type: "filtered", group: null });
  assert.deepEqual(
    [...list.advice.values()].map((state) => isFaded(lifted.filter, state)),
    [false, false, false],
  );
});

test("one is led to what asks for something, or to what is filtered by", () => {
  const states = [said("withdraw"), open("clarify"), said("wait"), kept, FAILED];
  assert.deepEqual(
    states.map((state) => isWanted(null, state)),
    [true, true, false, false, false],
  );
  const waiting = groupOf(said("wait"));
  assert.deepEqual(
    states.map((state) => isWanted(waiting, state)),
    [false, false, true, false, false],
  );
  assert.equal(isWanted(null, THINKING), null);
  assert.equal(isWanted(waiting, undefined), null);
});

for (const [what, wanted, from, isComplete, step] of [
  ["goes to the next ahead", [true, false, true], 1, false, { do: "go", at: 2 }],
  ["waits for those not judged yet", [true, null, false], 1, false, { do: "wait" }],
  [
    "goes past those not judged yet where one is known",
    [null, true],
    0,
    false,
    { do: "go", at: 1 },
  ],
  ["scrolls on where nothing loaded is left", [true, false], 1, false, { do: "scroll" }],
  [
    "goes back to the first where all is loaded",
    [false, true, false],
    2,
    true,
    { do: "first", at: 1 },
  ],
  ["rests where nothing asks for anything", [false, false], 0, true, { do: "rest" }],
  ["does not wait for those above", [null, false], 1, false, { do: "scroll" }],
]) {
  test(`the button ${what}`, () => assert.deepEqual(nextStep(wanted, from, isComplete), step));
}
