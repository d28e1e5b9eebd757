import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { makeSharedTexts } from "../../../extension/content/list/shared-texts.js";

test("what is shared says what it said, whatever it is made of", () => {
  const share = makeSharedTexts();
  const reply = () => ({
    kind: "advice",
    advice: [{ id: "ada", dates: ["In May.", null], sure: 0.5, open: true }, null],
  });
  assert.deepEqual(share(reply()), reply());
  assert.deepEqual(share(reply()), reply());
  assert.equal(share("In May."), "In May.");
  assert.equal(share(undefined), undefined);
});

test("a sentence that is said of a thousand people is there once", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  const heap = () => (collect(), process.memoryUsage().heapUsed);
  const sentence = "This person has not replied. ".repeat(400);
  const replies = () =>
    Array.from({ length: 1000 }, () => structuredClone({ reasons: [sentence] }));
  const before = heap();
  const shared = replies().map(makeSharedTexts());
  const grown = heap() - before;
  assert.equal(shared[999].reasons[0], sentence);
  assert.ok(grown < 100 * sentence.length, `${grown} bytes`);
});
