/** A browser that ends, and one that brings the tabs of the last session back: what was begun is over, what was spent is spent. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { settle } from "../fake-chrome.js";
import { memoryArea } from "../memory-area.js";
import { INVITATION, place, startWorker, withdraw } from "./worker.js";

const windows = ({ session }) => session.now().filter(({ id }) => id >= 1000).length;
const states = async ({ ledger }) => (await ledger.entries()).map(({ state }) => state);

/** The same profile in a browser that has just started: its session's storage is empty, its session's rules may still stand. */
function restarted({ local, browser, time }) {
  browser.state.injected.length = 0;
  return startWorker({ local, browser, time, session: memoryArea() });
}

test("what a tab had reserved is given back, and its window is closed", async () => {
  const before = startWorker();
  await before.handlers.reserve(INVITATION, place());
  assert.deepEqual([await states(before), windows(before.browser)], [["reserved"], 1]);
  const after = restarted(before);
  await settle();
  assert.deepEqual([await states(after), windows(after.browser)], [[], 0]);
  await before.guard.lift(); // no timer keeps the test's process
});

test("the restored tab gets the script, and the word that holds by now", async () => {
  const before = startWorker();
  await settle();
  const after = restarted(before);
  await settle();
  assert.deepEqual(after.browser.state.injected, [1]);
  assert.equal(after.browser.dynamic.now().length, 3, "what is refused everywhere stands once");
});

test("a press in a restored tab is answered by the new session, however soon it comes", async () => {
  const before = startWorker();
  await before.handlers.reserve(INVITATION, place(7));
  const after = restarted(before);
  const reply = await after.handlers.reserve(INVITATION, place());
  assert.equal(reply.kind, "reserved", "the tab that held it is gone with its browser");
  await settle();
  assert.deepEqual([await states(after), windows(after.browser)], [["reserved"], 1]);
  for (const { guard } of [before, after]) await guard.lift();
});

test("what was spent before stays spent, and a withdrawal whose outcome nobody told counts", async () => {
  const before = startWorker();
  await withdraw(before);
  const after = restarted(before);
  assert.equal((await after.handlers.reserve(INVITATION, place())).cause, "gap");

  const open = startWorker();
  const { token } = await open.handlers.reserve(INVITATION, place());
  await open.handlers.spend({ token, copied: false }, place());
  const later = restarted(open);
  assert.equal((await later.handlers.get_ruling({}, place())).ruling, "hold");
  for (const { guard } of [before, after, open, later]) await guard.lift();
});

test("a tab that was discarded and comes back in the same session finds what it left", async () => {
  const before = startWorker();
  await before.handlers.reserve(INVITATION, place());
  const again = startWorker(before);
  await settle();
  assert.deepEqual(await states(again), ["reserved"], "a worker that was stopped ends nothing");
  assert.equal((await again.handlers.get_ruling({}, place())).ruling, "allow", "its own");
  assert.equal((await again.handlers.get_ruling({}, place(2))).cause, "other_tab");
  for (const { guard } of [before, again]) await guard.lift();
});
