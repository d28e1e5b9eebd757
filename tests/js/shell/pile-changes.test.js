/** When the panel's views read the pile anew. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { hearPile } from "../../../extension/panel/shell/pile-changes.js";

const MIDNIGHT = new Date(2026, 10, 22).getTime();
/** @type {Set<Function>} */
const heard = new Set();
/** @type {Set<Function>} */
const access = new Set();

beforeEach(() => {
  heard.clear();
  access.clear();
  const onAccess = { addListener: (listener) => access.add(listener) };
  globalThis.chrome = {
    permissions: { onAdded: onAccess, onRemoved: onAccess },
    runtime: { id: "own", onMessage: { addListener: (listener) => heard.add(listener) } },
  };
});

function listening(at) {
  const [frame, around] = [new EventTarget(), { now: at, told: 0 }];
  hearPile({ frame, clock: () => around.now })(() => (around.told += 1));
  return { frame, around };
}

test("a change that the background tells of is told on, and nothing else", () => {
  const { around } = listening(MIDNIGHT);
  for (const kind of ["panel_called", "pile_changed"]) {
    for (const listener of heard) listener({ kind }, {}, () => undefined);
  }
  assert.equal(around.told, 1);
});

test("once another day began it is told when somebody comes back or moves, once", () => {
  for (const back of ["focus", "visibilitychange", "keydown", "pointerdown"]) {
    const { frame, around } = listening(MIDNIGHT - 60_000);
    frame.dispatchEvent(new Event(back));
    assert.equal(around.told, 0, "the same day");
    around.now = MIDNIGHT + 60_000;
    frame.dispatchEvent(new Event(back));
    frame.dispatchEvent(new Event(back));
    assert.equal(around.told, 1, back);
  }
});

test("access given or taken back is told", () => {
  const { around } = listening(MIDNIGHT);
  for (const listener of access) listener({ origins: [] });
  assert.equal(around.told, access.size);
  assert.ok(access.size > 0);
});
