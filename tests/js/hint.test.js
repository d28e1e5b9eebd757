import assert from "node:assert/strict";
import { test } from "node:test";
import { createHint } from "../../extension/background/tabs/hint.js";
import { createStorage } from "../../extension/shared/stored/storage.js";
import { memoryArea } from "./memory-area.js";

function makeRoom(stored = {}, draws = true) {
  const injected = [];
  const storage = createStorage(memoryArea(stored));
  const hint = createHint({
    storage,
    mayDraw: async () => draws,
    inject: async (tab) => injected.push(tab),
  });
  return { injected, hint };
}

test("the hint comes with each list until it was seen, and never again", async () => {
  const { injected, hint } = makeRoom();
  await hint.offer(4);
  await hint.offer(5);
  assert.deepEqual(injected, [4, 5]);
  assert.deepEqual(await hint.seen(), { kind: "noted" });
  await hint.offer(6);
  assert.deepEqual(injected, [4, 5]);
});

test("in quiet mode there is no hint, nor where it is not known whether it was seen", async () => {
  const quiet = makeRoom({}, false);
  await quiet.hint.offer(4);
  const damaged = makeRoom({ hint: { version: 1, seen: "?" } });
  await damaged.hint.offer(4);
  assert.deepEqual([...quiet.injected, ...damaged.injected], []);
});
