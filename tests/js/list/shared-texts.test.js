import assert from "node:assert/strict";
import { test } from "node:test";
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
