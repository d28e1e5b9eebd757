import assert from "node:assert/strict";
import { test } from "node:test";
import { roomFor } from "../../../extension/content/list/dialog/room.js";

test("the advice leaves the site's buttons in the window", () => {
  for (const window of [500, 640, 900]) {
    const { most } = roomFor({ window, rest: 200 });
    assert.ok(most + 200 <= window);
  }
});

test("in a low window it stands in fewer lines, and never in none", () => {
  assert.deepEqual(roomFor({ window: 900, rest: 200 }), { most: 652, low: false });
  assert.deepEqual(roomFor({ window: 400, rest: 200 }), { most: 152, low: true });
  assert.deepEqual(roomFor({ window: 300, rest: 260 }), { most: 88, low: true });
});
