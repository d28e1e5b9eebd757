import assert from "node:assert/strict";
import { test } from "node:test";
import { makeQueue } from "../../extension/content/list/row-backlog.js";

/** @param {number} count */
const sliceFor = (count) => ({ isOver: () => (count -= 1) < 0 });
const row = (/** @type {string} */ name) => /** @type {any} */ ({ name });

test("what does not fit into a slice waits for the next, rows that changed before those that came", () => {
  const queue = makeQueue();
  const [came, cameToo, changed] = [row("came"), row("came, too"), row("changed")];
  queue.arrived.add(came).add(cameToo);
  queue.changed.add(changed);
  /** @type {any[]} */
  const read = [];
  queue.work(sliceFor(2), (element) => read.push(element));
  assert.deepEqual(read, [changed, came]);
  assert.ok(queue.has(cameToo) && !queue.has(came));
  queue.work(sliceFor(2), (element) => read.push(element));
  assert.deepEqual(read, [changed, came, cameToo]);
});

test("rows that left the page do not wait any more", () => {
  const queue = makeQueue();
  const [stays, left] = [row("stays"), row("left")];
  queue.arrived.add(left);
  queue.changed.add(stays).add(left);
  queue.keep(new Set([stays]));
  assert.ok(queue.has(stays) && !queue.has(left));
});
