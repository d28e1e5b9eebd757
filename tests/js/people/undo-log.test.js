/** What can be taken back: the last fifty, as long as there is room. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createUndoLog } from "../../../extension/background/people/undo-log.js";
import { memoryArea } from "../memory-area.js";

const before = (key) => ({ people: { [key]: null } });

test("the last fifty can be taken back, each by its token, once", async () => {
  const area = memoryArea();
  const undo = createUndoLog(area);
  const tokens = [];
  for (let at = 0; at < 60; at += 1) tokens.push(await undo.keep(before(`p${at}`)));
  assert.equal(new Set(tokens).size, 60);
  assert.equal(await undo.read(tokens[9]), null);
  assert.deepEqual(await undo.read(tokens[10]), before("p10"));
  await undo.drop(tokens[10]);
  assert.equal(await undo.read(tokens[10]), null);
  assert.deepEqual(await undo.read(tokens[59]), before("p59"));
  assert.equal(area.keys().length, 50);
  await undo.erase();
  assert.deepEqual(area.keys(), []);
});

test("where there is no room the oldest go, and what is larger than all is told to nobody as done", async () => {
  const area = memoryArea();
  const undo = createUndoLog(area);
  const { set } = area;
  area.set = (items) => {
    const size = new Set([...area.keys(), ...Object.keys(items)]).size;
    const isFull = size > 4 || JSON.stringify(items).length > 1000;
    return isFull ? Promise.reject(new Error("QUOTA_BYTES")) : set.call(area, items);
  };
  const tokens = [];
  for (const key of "abcde") tokens.push(await undo.keep(before(key)));
  assert.deepEqual(
    await Promise.all(tokens.slice(1).map(undo.read)),
    [null, ..."cde"].map((key) => key && before(key)),
  );
  await assert.rejects(undo.keep(before("x".repeat(2000))));
});
