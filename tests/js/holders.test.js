/** The tabs that have a withdrawal reserved, looked at for as long as they have. */
import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { createHolders } from "../../extension/background/tabs/holders.js";
import { fakeChrome, settle } from "./fake-chrome.js";

const gone = () => Promise.reject(new Error("Receiving end does not exist"));

/** Watches tab 1, which has reserved one, and lets the time of one look pass. */
async function looked({ onMessage, tab = 1, state = "reserved" }) {
  mock.timers.enable({ apis: ["setInterval"] });
  try {
    const log = [];
    const browser = fakeChrome({ onMessage });
    const at = Date.now();
    const guard = { close: async (each) => void log.push(`close ${each}`) };
    const ledger = {
      entries: async () => [{ state, tab, at, until: at + 60_000 }],
      happen: async ({ type, tab: each }) => void log.push(`${type} ${each}`),
    };
    const holders = createHolders({ guard, ledger });
    holders.watch(1);
    holders.watch(1);
    for (let time = 0; time < 2; time += 1) {
      mock.timers.tick(2000);
      await settle();
    }
    return { log, pings: browser.state.sent.length };
  } finally {
    mock.timers.reset();
  }
}

test("what a tab had reserved is taken back where no script is there any more, once", async () => {
  assert.deepEqual(await looked({ onMessage: gone }), {
    log: ["close 1", "tab_gone 1"],
    pings: 1,
  });
});

test("a tab that answers keeps it, and so does one that is slow", async () => {
  const slow = () => new Promise(() => {});
  assert.deepEqual(await looked({ onMessage: () => ({ kind: "pong" }) }), { log: [], pings: 2 });
  assert.deepEqual((await looked({ onMessage: slow })).log, []);
});

test("a tab that has nothing reserved any more is left alone", async () => {
  const nothing = { log: [], pings: 0 };
  assert.deepEqual(await looked({ onMessage: gone, state: "confirmed" }), nothing);
  assert.deepEqual(await looked({ onMessage: gone, tab: 2 }), nothing);
});
