/** Which documents have a script of ours, as far as it has spoken. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createSpoken } from "../../extension/background/tabs/spoken.js";
import { memoryArea } from "./memory-area.js";

test("who has spoken is known to the next worker, too, until the session ends", async () => {
  const session = memoryArea();
  await createSpoken(session).heard("d");
  const next = createSpoken(session);
  assert.deepEqual([await next.has("d"), await next.has("e")], [true, false]);
  assert.equal(await next.has(undefined), false);
  assert.equal(await createSpoken(memoryArea()).has("d"), false);
});

test("scripts that were told to go are not taken for alive", async () => {
  const session = memoryArea();
  const spoken = createSpoken(session);
  await spoken.heard("d");
  await spoken.forget();
  assert.equal(await spoken.has("d"), false);
  assert.equal(await createSpoken(session).has("d"), false);
});

test("no more are kept than anybody needs", async () => {
  const session = memoryArea();
  const spoken = createSpoken(session);
  for (let at = 0; at < 202; at += 1) await spoken.heard(`d${at}`);
  const next = createSpoken(session);
  assert.deepEqual(await Promise.all(["d1", "d2", "d201"].map(next.has)), [false, true, true]);
});
