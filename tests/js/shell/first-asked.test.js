/** What the panel asks for before it is loaded. */
import assert from "node:assert/strict";
import { test } from "node:test";

/** The module as a panel at this address loads it; each loads its own. */
async function opened(hash, load) {
  const [asked, listeners] = [[], new Set()];
  globalThis.location = { hash };
  globalThis.chrome = {
    runtime: {
      id: "own",
      async sendMessage({ kind }) {
        asked.push(kind);
        return { kind, turn: asked.length };
      },
      onMessage: {
        addListener: (listener) => listeners.add(listener),
        removeListener: (listener) => listeners.delete(listener),
      },
    },
  };
  const first = await load();
  const push = (kind) => listeners.forEach((listener) => listener({ kind }, {}, () => undefined));
  return { ...first, asked, listeners, push };
}

test("the list's people are asked for at once, and given once", async () => {
  const { asked, listeners, readPile, firstTexts } = await opened(
    "#list/ada",
    () => import("../../../extension/panel/shell/first-asked.js?0"),
  );
  assert.deepEqual(asked, ["texts_read", "pile_read"]);
  assert.equal((await firstTexts()).kind, "texts_read");
  assert.equal((await readPile()).turn, 2);
  assert.equal(listeners.size, 0);
  assert.equal((await readPile()).turn, 3);
});

test("what changed before it was needed is asked for anew", async () => {
  const { push, readPile } = await opened(
    "",
    () => import("../../../extension/panel/shell/first-asked.js?1"),
  );
  push("panel_called");
  push("pile_changed");
  assert.equal((await readPile()).turn, 3);
});

test("a panel opened elsewhere asks for nobody", async () => {
  const { asked } = await opened(
    "#today",
    () => import("../../../extension/panel/shell/first-asked.js?2"),
  );
  assert.deepEqual(asked, ["texts_read"]);
});
