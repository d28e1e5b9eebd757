/** The way for a withdraw control that was not recognised: rare, within the budget, for one tab. */
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import { place, startWorker, withdraw } from "./worker.js";

const MINUTE = 60_000;
/** @type {ReturnType<typeof startWorker>[]} */
const workers = [];
function begun() {
  const worker = startWorker();
  workers.push(worker);
  return worker;
}
afterEach(() => Promise.all(workers.splice(0).map(({ guard }) => guard.lift())));

const ask = ({ handlers }, tab = 1) => handlers.open_unrecognised({}, place(tab));
const windows = ({ browser }) => browser.session.now().filter(({ id }) => id >= 1000);

test("it opens a window for a minute, whatever the form of the request, and reserves a place for nobody by name", async () => {
  const worker = begun();
  assert.deepEqual(await ask(worker), { kind: "opened", until: worker.time.now + MINUTE });
  assert.ok(windows(worker).length > 0);
  const [entry] = await worker.ledger.entries();
  assert.deepEqual([entry?.name, entry?.id, entry?.state], ["", null, "reserved"]);
});

test("a second time in ten minutes it is held, and says when it may be again; then it opens", async () => {
  const worker = begun();
  const first = worker.time.now;
  await ask(worker);
  worker.time.now = first + 5 * MINUTE;
  const held = await ask(worker);
  assert.deepEqual([held.ruling, held.cause, held.cites], ["hold", "unrecognised", ["H4"]]);
  assert.equal(held.next_at, new Date(first + 10 * MINUTE).toISOString());
  await worker.guard.happen({ type: "tick" }); // as its timer would
  assert.deepEqual(windows(worker), [], "the first one has run out");
  worker.time.now = first + 10 * MINUTE;
  assert.equal((await ask(worker)).kind, "opened");
});

test("another tab has its own ten minutes, but not at the same time", async () => {
  const worker = begun();
  await ask(worker);
  assert.equal((await ask(worker, 2)).cause, "other_tab");
  worker.time.now += 2 * MINUTE;
  assert.equal((await ask(worker, 2)).kind, "opened");
});

test("where the budget is spent nothing opens, and that does not use up the ten minutes", async () => {
  const worker = begun();
  await withdraw(worker);
  assert.equal((await ask(worker)).cause, "gap");
  assert.deepEqual(windows(worker), []);
  worker.time.now += MINUTE;
  assert.equal((await ask(worker)).kind, "opened");
});

test("one that the request passed through counts, without a name", async () => {
  const worker = begun();
  await ask(worker);
  await worker.ledger.happen({ type: "request_began", tab: 1 });
  await worker.ledger.happen({ type: "request_passed", tab: 1, token: "x", status: "ok" });
  const [entry] = await worker.ledger.entries();
  assert.deepEqual([entry?.id, entry?.state], [null, "withdrawn"]);
  assert.equal((await worker.handlers.get_ruling({}, place())).cause, "gap");
});

test("one that nothing passed through is given back by itself", async () => {
  const worker = begun();
  await ask(worker);
  worker.time.now += MINUTE;
  assert.equal((await worker.handlers.get_ruling({}, place(2))).ruling, "allow");
});

test("where the browser takes no rules, nothing stays reserved", async () => {
  const worker = begun();
  await worker.guard.lift();
  const rules = worker.browser.chrome.declarativeNetRequest;
  const { updateSessionRules } = rules;
  rules.updateSessionRules = async () => {
    throw new Error("no rules now");
  };
  await assert.rejects(ask(worker), /no rules now/u);
  rules.updateSessionRules = updateSessionRules;
  assert.deepEqual(await worker.ledger.entries(), []);
});
