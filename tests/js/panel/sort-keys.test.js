import assert from "node:assert/strict";
import { test } from "node:test";
import { keyed, saying } from "../../../extension/panel/sort/rules/keys.js";
import { createSitting } from "./sitting.js";

const NOW = 5;
const entries = createSitting().open().state.queue;
const [group, single] = entries;
const purpose = { ...single, choices: [{ id: "current" }, { id: "later" }, { id: "none" }] };

test("the answers about somebody have the keys of the design", () => {
  assert.deepEqual(
    keyed(single).map(({ key, choice }) => `${key} ${choice.id}`),
    ["1 stranger", "2 acquaintance", "3 known", "r reason"],
  );
});

test("a group is not asked for a reason, which is each one's own", () => {
  assert.deepEqual(
    keyed(group).map(({ key }) => key),
    ["1", "2", "3"],
  );
});

test("the answers of any other question are counted", () => {
  assert.deepEqual(
    keyed(purpose).map(({ key, choice }) => `${key} ${choice.id}`),
    ["1 current", "2 later", "3 none"],
  );
});

test("each key says one thing", () => {
  const said = (key, entry = single) => saying(key, entry, NOW);
  assert.deepEqual(said("1"), { type: "answered", choice: "stranger", now: NOW });
  assert.deepEqual(said("r"), { type: "answered", choice: "reason", now: NOW });
  assert.deepEqual(said("k"), { type: "kept", now: NOW });
  assert.deepEqual(said("s"), { type: "put_off", now: NOW });
  assert.deepEqual(said("z"), { type: "undone", now: NOW });
  assert.deepEqual(said("o", group), { type: "split", now: NOW });
  assert.equal(said("o"), null, "the profile is opened by the view");
  assert.equal(said("r", group), null);
  assert.equal(said("4"), null);
});

test("with nobody asked about only the last answer can be taken back", () => {
  assert.equal(saying("1", undefined, NOW), null);
  assert.deepEqual(saying("z", undefined, NOW), { type: "undone", now: NOW });
});
