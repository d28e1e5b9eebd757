import assert from "node:assert/strict";
import { test } from "node:test";
import { roomBelow, roomFor } from "../../../extension/ui/dialog/room.js";

test("the advice leaves the site's buttons in the window", () => {
  for (const window of [500, 640, 900]) {
    for (const top of [null, 40]) {
      const { most } = roomFor({ window, top, rest: 200 });
      assert.ok((top ?? 0) + most + 200 <= window);
    }
  }
});

test("in a low window it stands in fewer lines, and never in none", () => {
  assert.deepEqual(roomFor({ window: 900, top: null, rest: 200 }), { most: 652, low: false });
  assert.deepEqual(roomFor({ window: 400, top: null, rest: 200 }), { most: 152, low: true });
  assert.deepEqual(roomFor({ window: 300, top: 20, rest: 260 }), { most: 88, low: true });
});

test("what stands after the buttons of a dialog that does not scroll ends in the window", () => {
  assert.equal(roomBelow(900, 500) + 500, 876);
  assert.equal(roomBelow(400, 380), 88);
});
