import assert from "node:assert/strict";
import { test } from "node:test";
import { createLedger } from "../../extension/background/ledger/withdrawals.js";
import { createBudget } from "../../extension/background/ledger/budget.js";
import { DEFAULT_LIMITS } from "../../extension/shared/throttle-fallback.js";
import { createStorage } from "../../extension/shared/stored/storage.js";
import { memoryArea } from "./memory-area.js";

const MINUTE = 60_000;
const asked = {
  key: "ada",
  name: "Ada Lovelace",
  verdict: "withdraw",
  sent_text: "Sent 3 weeks ago",
};
/** Texts are Chrome's; without it the key stands for the text. */
globalThis.chrome = { i18n: { getMessage: () => "", getUILanguage: () => "en" } };

const nothing = async () => undefined;

/** A ledger whose core is out of reach, with a clock to turn. */
function ledgerOn(area = memoryArea(), session = memoryArea(), isNew = false, push = nothing) {
  const time = { now: Date.UTC(2026, 10, 22, 12) };
  const clock = () => time.now;
  const storage = createStorage(area, { clock, copies: session });
  const budget = createBudget(
    storage,
    { isUp: async () => false },
    { now: async () => "en", speak: async () => undefined },
  );
  const around = { clock, push, isNew: Promise.resolve(isNew) };
  const made = createLedger(storage, session, budget, around);
  const ledger = {
    ...made,
    spend: (tab, token, copied) => made.happen({ type: "spend", tab, token, copied }),
    release: (tab, token) => made.happen({ type: "release", tab, token }),
    settle: (tab, token, outcome) => made.happen({ type: "outcome", tab, token, outcome }),
    allowance: made.ruling,
  };
  const entries = async () => (await storage.read("journal")).entries;
  return { area, session, ledger, storage, time, entries };
}

/** Withdraws once, all the way. */
async function withdraw(ledger, tab = 1) {
  const { kind, token } = await ledger.reserve(tab, asked);
  if (kind !== "reserved") return kind;
  await ledger.spend(tab, token, false);
  await ledger.settle(tab, token, "withdrawn");
  return "withdrawn";
}

test("reserve, spend, settle: the journal has it", async () => {
  const { ledger, entries } = ledgerOn();
  assert.equal(await withdraw(ledger), "withdrawn");
  const [entry] = await entries();
  assert.deepEqual([entry?.id, entry?.state], ["ada", "withdrawn"]);
});

test("the next one is held for the gap, then allowed", async () => {
  const { ledger, time } = ledgerOn();
  await withdraw(ledger);
  assert.equal((await ledger.reserve(1, asked)).ruling, "hold");
  time.now += MINUTE;
  assert.equal(await withdraw(ledger), "withdrawn");
});

test("twenty tabs at once get one reservation", async () => {
  const { ledger } = ledgerOn();
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, tab) => ledger.reserve(tab, asked)),
  );
  assert.equal(replies.filter(({ kind }) => kind === "reserved").length, 1);
});

test("twenty tabs that click all day stay within the budget of the day", async () => {
  const { ledger, time, entries } = ledgerOn();
  for (let minute = 0; minute < 24 * 60 - 1; minute += 7) {
    await Promise.all(Array.from({ length: 20 }, (_, tab) => withdraw(ledger, tab)));
    time.now += 7 * MINUTE;
  }
  assert.equal((await entries()).length, DEFAULT_LIMITS.per_day);
});

test("another tab's reservation holds until it runs out", async () => {
  const { ledger, time } = ledgerOn();
  const { until } = await ledger.reserve(1, asked);
  const { ruling, next_at } = await ledger.allowance(2);
  assert.deepEqual([ruling, Date.parse(next_at)], ["hold", until]);
  time.now = until;
  assert.equal((await ledger.reserve(2, asked)).kind, "reserved");
});

test("a tab that reserves again gives its earlier one back", async () => {
  const { ledger, entries } = ledgerOn();
  const first = await ledger.reserve(1, asked);
  const second = await ledger.reserve(1, asked);
  assert.equal(second.kind, "reserved");
  assert.equal((await entries()).length, 1);
  assert.deepEqual(await ledger.spend(1, first.token, false), { kind: "lost" });
});

test("a token is spent in its own tab, and once, however often that is said", async () => {
  const { ledger, entries } = ledgerOn();
  const { token } = await ledger.reserve(1, asked);
  assert.equal((await ledger.spend(2, token, false)).kind, "lost");
  assert.equal((await ledger.spend(1, token, false)).kind, "spent");
  assert.equal((await ledger.spend(1, token, false)).kind, "spent");
  assert.equal((await entries()).length, 1);
  await ledger.settle(1, token, "withdrawn");
  assert.equal((await ledger.spend(1, token, false)).kind, "lost");
});

test("a press that was let through counts even where the clock was moved meanwhile", async () => {
  for (const jump of [-60 * MINUTE, 60 * MINUTE]) {
    const { ledger, time, entries } = ledgerOn();
    const { token } = await ledger.reserve(1, asked);
    time.now += jump;
    assert.equal((await ledger.spend(1, token, false)).kind, "spent");
    assert.equal((await entries())[0]?.state, "confirmed");
    assert.equal((await ledger.reserve(1, asked)).ruling, "hold");
  }
});

test("storage that is emptied between any two steps frees nothing", async () => {
  const { area, ledger, entries } = ledgerOn();
  const { token } = await ledger.reserve(1, asked);
  await area.clear();
  assert.equal((await ledger.spend(1, token, false)).kind, "spent");
  await area.clear();
  assert.equal((await ledger.reserve(1, asked)).ruling, "hold");
  await ledger.settle(1, token, "withdrawn");
  const [entry] = await entries();
  assert.deepEqual([entry?.name, entry?.state], ["Ada Lovelace", "withdrawn"]);
});

test("what was given back, or failed, does not count", async () => {
  const { ledger } = ledgerOn();
  const freed = await ledger.reserve(1, asked);
  await ledger.release(1, freed.token);
  const failed = await ledger.reserve(1, asked);
  await ledger.spend(1, failed.token, false);
  await ledger.settle(1, failed.token, "failed");
  assert.deepEqual((await ledger.allowance(1)).left, { hour: 5, day: 10 });
});

test("what was withdrawn cannot be declared failed afterwards", async () => {
  const { ledger, entries } = ledgerOn();
  const { token } = await ledger.reserve(1, asked);
  await ledger.spend(1, token, false);
  await ledger.settle(1, token, "withdrawn");
  await ledger.settle(1, token, "failed");
  assert.equal((await entries())[0]?.state, "withdrawn");
});

test("a service worker that dies between any two messages loses nothing", async () => {
  const { area, ledger } = ledgerOn();
  const { token } = await ledger.reserve(1, asked);
  const second = ledgerOn(area);
  assert.equal((await second.ledger.spend(1, token, false)).kind, "spent");
  const third = ledgerOn(area);
  await third.ledger.settle(1, token, "withdrawn");
  assert.equal((await third.entries())[0]?.state, "withdrawn");
  assert.equal((await ledgerOn(area).ledger.allowance(1)).ruling, "hold");
});

test("what cannot be written is not granted", async () => {
  const { area, ledger } = ledgerOn();
  area.full = true;
  await assert.rejects(ledger.reserve(1, asked));
  area.full = false;
  assert.equal((await ledger.reserve(1, asked)).kind, "reserved");
});

test("erasing takes the names and frees no budget", async () => {
  const { area, ledger } = ledgerOn();
  await withdraw(ledger);
  await ledger.erase({ ...DEFAULT_LIMITS });
  assert.equal((await ledger.allowance(1)).ruling, "hold");
  assert.doesNotMatch(JSON.stringify(area.keys().map(area.read)), /Ada|ada|weeks/);
});

test("what a page of an earlier session had reserved is given back before anything else", async () => {
  const { area, ledger } = ledgerOn();
  await ledger.reserve(1, asked);
  const next = ledgerOn(area, memoryArea(), true);
  assert.equal((await next.ledger.allowance(2)).cause, "free");
  assert.deepEqual(await next.ledger.entries(), []);
  assert.equal((await next.ledger.reserve(2, asked)).kind, "reserved");
});

test("a page that asks while others are told hears it in the order in which it held", async () => {
  const heard = [];
  const slow = async (pushFor) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    heard.push(pushFor(2).cause);
  };
  const { ledger } = ledgerOn(memoryArea(), memoryArea(), false, slow);
  const { token } = await ledger.reserve(1, asked);
  const asking = ledger.allowance(2).then(({ cause }) => heard.push(cause));
  await ledger.release(1, token);
  await asking;
  await new Promise((resolve) => setTimeout(resolve, 40));
  assert.deepEqual(heard, ["other_tab", "free", "free"]);
});

test("while LinkedIn has not answered, the reason is not a limit's", async () => {
  const { ledger, time } = ledgerOn();
  const { token } = await ledger.reserve(1, asked);
  await ledger.spend(1, token, false);
  assert.equal((await ledger.allowance(1)).cause, "outcome_open");
  await ledger.settle(1, token, "withdrawn");
  const held = await ledger.allowance(1);
  assert.deepEqual([held.cause, held.reason], ["gap", "background_ruling_gap_other"]);
  time.now += MINUTE;
  assert.equal((await ledger.allowance(1)).cause, "free");
});

test("one change asks the core once, however many tabs there are, and one that spends nothing not at all", async () => {
  let asks = 0;
  let told = 0;
  const storage = createStorage(memoryArea());
  const ruling = {
    ruling: "allow",
    reason: "now",
    cites: ["H4"],
    next_at: null,
    left: { hour: 5, day: 10 },
  };
  const core = {
    isUp: async () => true,
    ask: async () => ((asks += 1), { kind: "ruling", ...ruling }),
  };
  const language = { now: async () => "en", speak: async () => undefined };
  const push = async (pushFor) => [1, 2, 3, 4, 5].forEach((tab) => (pushFor(tab), (told += 1)));
  const ledger = createLedger(storage, memoryArea(), createBudget(storage, core, language), {
    push,
  });
  const { token } = await ledger.reserve(1, asked);
  await ledger.happen({ type: "spend", tab: 1, token, copied: false });
  await ledger.happen({ type: "outcome", tab: 1, token, outcome: "withdrawn" });
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual([asks, told], [2, 15]);
});
