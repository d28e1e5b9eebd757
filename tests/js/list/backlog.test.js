import assert from "node:assert/strict";
import { test } from "node:test";
import { makeBacklog } from "../../../extension/content/list/rows/row-backlog.js";

/** @param {number} count */
const sliceFor = (count) => ({ isOver: () => (count -= 1) < 0 });
const row = (/** @type {string} */ name) => /** @type {any} */ ({ name });

test("what does not fit into a slice waits for the next, rows that changed before those that came", () => {
  const backlog = makeBacklog();
  const came = Array.from({ length: 9 }, (_, at) => row(`came ${at}`));
  const changed = row("changed");
  came.forEach(backlog.add);
  backlog.addChanged(changed);
  /** @type {any[][]} */
  const read = [];
  backlog.work(sliceFor(2), (elements) => read.push(elements));
  assert.deepEqual(read, [[changed], came.slice(0, 8)]);
  assert.ok(
    backlog.has(/** @type {any} */ (came[8])) && !backlog.has(/** @type {any} */ (came[0])),
  );
  backlog.work(sliceFor(2), (elements) => read.push(elements));
  assert.deepEqual(read, [[changed], came.slice(0, 8), came.slice(8)]);
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
