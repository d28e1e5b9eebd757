import assert from "node:assert/strict";
import { test } from "node:test";
import { luminanceOf } from "../../extension/shared/luminance.js";
import { countdownWords } from "../../extension/ui/words.js";

test("a countdown never says zero while time is left", () => {
  assert.equal(countdownWords(1), "0:01");
  assert.equal(countdownWords(60_000), "1:00");
  assert.equal(countdownWords(59_001), "1:00");
  assert.equal(countdownWords(3_723_000), "1:02:03");
  assert.equal(countdownWords(-5), "0:00");
});

test("what lies behind a row tells light from dark", () => {
  assert.equal(luminanceOf("rgb(255, 255, 255)"), 1);
  assert.equal(luminanceOf("rgb(0, 0, 0)"), 0);
  assert.ok((luminanceOf("rgb(29, 34, 38)") ?? 1) < 0.05);
  assert.equal(luminanceOf("rgba(0, 0, 0, 0)"), null);
  assert.equal(luminanceOf("oklch(0.2 0 0)"), null);
});
