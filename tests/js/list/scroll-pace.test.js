import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { makeScrollPace } from "../../../extension/content/list/rows/scroll-pace.js";

/** A window that scrolls when it is told to. */
function makeWindow() {
  const window = new EventTarget();
  mock.method(globalThis, "addEventListener", window.addEventListener.bind(window));
  return () => window.dispatchEvent(new Event("scroll"));
}
globalThis.addEventListener ??= () => {};

test("what is drawn waits for the page's next frame only while somebody scrolls, and not for long", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  let now = 5000;
  mock.method(performance, "now", () => now);
  const scroll = makeWindow();
  const controller = new AbortController();
  const paced = makeScrollPace(controller.signal);
  const drawn = [];
  paced(() => drawn.push("still"));
  assert.deepEqual(drawn, ["still"]);

  scroll();
  now += 50;
  paced(() => drawn.push("first"));
  paced(() => drawn.push("second"));
  assert.deepEqual(drawn, ["still"]);
  scroll();
  assert.deepEqual(drawn, ["still", "first", "second"]);

  paced(() => drawn.push("last"));
  mock.timers.tick(99);
  assert.equal(drawn.length, 3);
  mock.timers.tick(1);
  assert.equal(drawn.at(-1), "last");

  now += 101;
  paced(() => drawn.push("calm"));
  assert.equal(drawn.at(-1), "calm");

  scroll();
  paced(() => drawn.push("too late"));
  controller.abort();
  mock.timers.tick(1000);
  assert.equal(drawn.at(-1), "calm");
});
