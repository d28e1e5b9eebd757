import assert from "node:assert/strict";
import { test } from "node:test";
import { createLedger } from "../../extension/background/ledger/withdrawals.js";
import { createBudget } from "../../extension/background/ledger/budget.js";
import { createStorage } from "../../extension/shared/stored/storage.js";
import { memoryArea } from "./memory-area.js";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const REASON = "They asked me by phone to take it back today.";
const ada = { key: "ada", name: "Ada Lovelace" };
const grace = { key: "grace", name: "Grace Hopper" };
globalThis.chrome = { i18n: { getMessage: () => "", getUILanguage: () => "en" } };

/** A ledger whose day is spent, with a clock to turn. */
async function spentLedger() {
  const time = { now: Date.UTC(2026, 10, 22, 12) };
  const clock = () => time.now;
  const storage = createStorage(memoryArea(), { clock });
  const budget = createBudget(
    storage,
    { isUp: async () => false },
    { now: async () => "en", speak: async () => undefined },
  );
  const ledger = createLedger(storage, memoryArea(), budget, {
    clock,
    push: async () => undefined,
  });
  await storage.write("limits", { gap_seconds: 20, per_hour: 1, per_day: 1, pending: null });
  const withdraw = async (person) => {
    const asked = { ...person, verdict: null, sent_text: "Sent 3 weeks ago" };
    const reply = await ledger.reserve(1, asked);
    if (reply.kind !== "reserved") return reply.ruling;
    const mine = { tab: 1, token: reply.token };
    await ledger.happen({ type: "spend", ...mine, copied: false });
    await ledger.happen({ type: "outcome", ...mine, outcome: "withdrawn" });
    return "withdrawn";
  };
  assert.equal(await withdraw({ key: "first", name: "First" }), "withdrawn");
  time.now += MINUTE;
  const entries = async () => (await storage.read("journal")).entries;
  return { ledger, storage, time, withdraw, entries };
}

test("after a reason and five minutes one withdrawal passes, with its reason in the journal", async () => {
  const { ledger, time, withdraw, entries } = await spentLedger();
  assert.equal(await withdraw(ada), "hold");
  const { asked } = await ledger.askOverride({ ...ada, reason: `  ${REASON} ` });
  assert.equal(asked.ready_at, time.now + 5 * MINUTE);
  time.now += 5 * MINUTE - 1;
  assert.equal(await withdraw(ada), "hold");
  time.now += 1;
  assert.equal(await withdraw(ada), "withdrawn");
  assert.deepEqual((await entries()).at(-1).override, REASON);
});

test("it is one person's, and one in a day", async () => {
  const { ledger, time, withdraw } = await spentLedger();
  await ledger.askOverride({ ...ada, reason: REASON });
  time.now += 5 * MINUTE;
  assert.equal(await withdraw(grace), "hold");
  assert.equal(await withdraw({ ...ada, name: "Another Ada" }), "hold");
  assert.equal(await withdraw(ada), "withdrawn");
  assert.equal(await withdraw(ada), "hold");
  const used = await ledger.askOverride({ ...grace, reason: REASON });
  assert.equal(used.next_at, time.now + DAY);
  time.now += 10 * MINUTE;
  assert.equal(await withdraw(grace), "hold");
});

test("a short reason, white space and a clock that jumps back buy nothing", async () => {
  const { ledger, time, withdraw } = await spentLedger();
  for (const reason of ["", "please", " ".repeat(40), "nineteen characters"]) {
    assert.equal((await ledger.askOverride({ ...ada, reason })).asked, null);
  }
  await ledger.askOverride({ ...ada, reason: REASON });
  time.now += 5 * MINUTE;
  assert.equal(await withdraw(ada), "withdrawn");
  time.now -= 3 * DAY;
  assert.equal((await ledger.askOverride({ ...grace, reason: REASON })).asked, null);
});

test("given back, it may be used again; too late, it is gone", async () => {
  const { ledger, time, withdraw } = await spentLedger();
  await ledger.askOverride({ ...ada, reason: REASON });
  time.now += 5 * MINUTE;
  const asked = { ...ada, verdict: null, sent_text: "" };
  const { token } = await ledger.reserve(1, asked);
  await ledger.happen({ type: "release", tab: 1, token });
  assert.equal(await withdraw(ada), "withdrawn");

  const late = await spentLedger();
  await late.ledger.askOverride({ ...ada, reason: REASON });
  late.time.now += 40 * MINUTE;
  assert.equal(await late.withdraw(ada), "hold");
});

test("forgetting the journal gives no second one", async () => {
  const { ledger, time, withdraw, entries } = await spentLedger();
  await ledger.askOverride({ ...ada, reason: REASON });
  time.now += 5 * MINUTE;
  await withdraw(ada);
  await ledger.happen({ type: "forget", token: null });
  assert.deepEqual([...new Set((await entries()).map(({ name }) => name))], [""]);
  assert.equal((await ledger.askOverride({ ...grace, reason: REASON })).asked, null);
  assert.equal(await withdraw(grace), "hold");
  time.now += DAY;
  await ledger.happen({ type: "forget", token: null });
  assert.deepEqual(await entries(), []);
});

test("a pause holds until it ends, whatever the budget, and cannot be shortened", async () => {
  const { ledger, time, withdraw } = await spentLedger();
  time.now += DAY;
  const until = time.now + 60 * MINUTE;
  await ledger.happen({ type: "pause", until });
  await ledger.happen({ type: "pause", until: time.now + MINUTE });
  assert.equal(await withdraw(ada), "hold");
  await ledger.erase({ gap_seconds: 60, per_hour: 5, per_day: 10 });
  assert.equal(await withdraw(ada), "hold");
  time.now = until;
  assert.equal(await withdraw(ada), "withdrawn");
});
