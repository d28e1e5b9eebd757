import assert from "node:assert/strict";
import { test } from "node:test";
import { makeBacklog } from "../../../extension/content/list/rows/row-backlog.js";

/** @param {number} count */
const sliceFor = (count) => ({ isOver: () => (count -= 1) < 0 });
const row = (/** @type {string} */ name) => /** @type {any} */ ({ name });

test("what does not fit into a slice waits for the next, rows that changed before those that came", () => {
  const backlog = makeBacklog();
  const [came, cameToo, changed] = [row("came"), row("came, too"), row("changed")];
  backlog.add(came);
  backlog.add(cameToo);
  backlog.addChanged(changed);
  /** @type {any[]} */
  const read = [];
  backlog.work(sliceFor(2), (element) => read.push(element));
  assert.deepEqual(read, [changed, came]);
  assert.ok(backlog.has(cameToo) && !backlog.has(came));
  backlog.work(sliceFor(2), (element) => read.push(element));
  assert.deepEqual(read, [changed, came, cameToo]);
  assert.ok(backlog.isEmpty());
});

test("rows that left the page do not wait any more", () => {
  const backlog = makeBacklog();
  const [stays, left] = [row("stays"), row("left")];
  backlog.add(left);
  backlog.addChanged(stays);
  backlog.keep(new Set([stays]));
  assert.ok(backlog.has(stays) && !backlog.has(left) && !backlog.hasArrived());
});
