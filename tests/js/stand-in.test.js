import assert from "node:assert/strict";
import { test } from "node:test";
import { createBudget } from "../../extension/background/ledger/budget.js";
import { withStandIn } from "../../extension/background/ledger/stand-in.js";
import { createLedger } from "../../extension/background/ledger/withdrawals.js";
import { underPolicy } from "../../extension/background/settings/policy.js";
import { createStorage } from "../../extension/shared/stored/storage.js";
import { memoryArea } from "./memory-area.js";

const HOUR = 3_600_000;
const invitation = {
  key: "ada",
  name: "Ada Lovelace",
  verdict: "withdraw",
  sent_text: "Sent 3 weeks ago",
};
/** Texts are Chrome's; without it the key stands for the text. */
globalThis.chrome = { i18n: { getMessage: () => "", getUILanguage: () => "en" } };

/** Storage areas that outlive the worker, and a way to break the lasting one. */
function browser() {
  const fault = { reads: false, writes: false };
  const kept = memoryArea();
  const unless = (is, act) =>
    fault[is] ? Promise.reject(new Error("IO error: Unable to create sequential file")) : act();
  const local = {
    get: (keys) => unless("reads", () => kept.get(keys)),
    getKeys: () => unless("reads", () => kept.getKeys()),
    set: (items) => unless("writes", () => kept.set(items)),
    remove: (keys) => unless("writes", () => kept.remove(keys)),
    clear: () => unless("writes", () => kept.clear()),
  };
  return { fault, kept, local, session: memoryArea(), time: { now: Date.UTC(2026, 10, 22, 12) } };
}

/** What a worker that starts makes of them. */
function worker({ local, session, time }) {
  const clock = () => time.now;
  const storage = createStorage(local, { clock, copies: session });
  const books = withStandIn(storage, session, clock);
  const language = { now: async () => "en", speak: async () => undefined };
  const budget = createBudget(books.kept, { isUp: async () => false }, language, books.isIn);
  const ledger = createLedger(books.kept, session, budget, { clock, push: async () => undefined });
  return { ...ledger, isIn: books.isIn };
}

async function withdraw(ledger) {
  const { kind, token } = await ledger.reserve(1, invitation);
  if (kind !== "reserved") return kind;
  await ledger.happen({ type: "spend", tab: 1, token, copied: false });
  await ledger.happen({ type: "outcome", tab: 1, token, outcome: "withdrawn" });
  return "withdrawn";
}

for (const faults of [["reads", "writes"], ["reads"]]) {
  test(`where nothing is known (${faults}), the first is let through after an hour, then one an hour`, async () => {
    const here = browser();
    for (const each of faults) here.fault[each] = true;
    const first = await worker(here).ruling(1);
    assert.equal(first.ruling, "hold");
    assert.equal(first.cause, "storage_broken");
    assert.equal(first.reason, "background_held_storage_broken");
    assert.equal(Date.parse(first.next_at), here.time.now + HOUR);

    here.time.now += HOUR;
    assert.equal((await worker(here).ruling(1)).ruling, "allow");
    assert.equal(await withdraw(worker(here)), "withdrawn");
    assert.equal(await withdraw(worker(here)), "ruling");
    here.time.now += HOUR;
    assert.equal(await withdraw(worker(here)), "withdrawn");
  });
}

for (const faults of [["reads", "writes"], ["writes"]]) {
  test(`what broke while it was used (${faults}) forgets nothing, and has it all when it is back`, async () => {
    const here = browser();
    assert.equal(await withdraw(worker(here)), "withdrawn");
    for (const each of faults) here.fault[each] = true;
    here.time.now += HOUR - 1;
    const broken = worker(here);
    // A worker whose storage can be read does not know of its fault before the first write.
    await broken.reserve(1, invitation).catch(() => null);
    assert.equal(await withdraw(broken), "ruling");
    here.time.now += 1;
    assert.equal(await withdraw(broken), "withdrawn");
    assert.deepEqual(here.kept.read("journal").entries.length, 1, "not written where it cannot be");

    here.fault.reads = here.fault.writes = false;
    const again = worker(here);
    assert.equal((await again.entries()).length, 2);
    assert.equal(await again.isIn(), false);
    assert.equal((await again.ruling(1)).cause, "gap");
    here.time.now += HOUR;
    assert.equal(await withdraw(again), "withdrawn");
    assert.equal(here.kept.read("journal").entries.length, 3);
  });
}

test("what an organisation has set holds for the stand-in as well", async () => {
  const { fault, local, session, time } = browser();
  fault.reads = fault.writes = true;
  const clock = () => time.now;
  const { kept } = withStandIn(createStorage(local, { clock }), session, clock);
  const policy = { now: async () => ({ settings: {}, limits: { per_day: 1 } }) };
  const { per_day, gap_seconds } = await underPolicy(kept, policy).read("limits");
  assert.deepEqual([per_day, gap_seconds], [1, 3600]);
});

test("a full storage has no stand-in", async () => {
  const here = browser();
  here.kept.full = true;
  const ledger = worker(here);
  await assert.rejects(ledger.reserve(1, invitation), { isFull: true });
  assert.equal(await ledger.isIn(), false);
});
