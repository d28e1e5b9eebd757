/** Every pair of a state of an entry and an event: what is written down next, and what is answered. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { update } from "../../extension/background/ledger/update.js";

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const LIMITS = { gap_seconds: 60, per_hour: 5, per_day: 10 };
const REASON = "They asked me by phone to take it back today.";
const PERSON = { key: "ada", name: "Ada Lovelace", verdict: null, sent_text: "" };

/** An entry of tab 1, made a minute ago. */
const entry = (state, more = {}) => ({
  token: "t",
  id: "ada",
  name: "Ada Lovelace",
  at: NOW - MINUTE,
  state,
  verdict: null,
  sent_text: "",
  tab: 1,
  until: state === "reserved" ? NOW + MINUTE : null,
  requested: false,
  copied: false,
  override: null,
  remind_at: null,
  ...more,
});
const STATES = {
  none: [],
  reserved: [entry("reserved")],
  "run out": [entry("reserved", { until: NOW })],
  confirmed: [entry("confirmed")],
  withdrawn: [entry("withdrawn")],
  failed: [entry("failed")],
};
const budget = (ruling) => ({
  limits: LIMITS,
  ruling: {
    kind: "ruling",
    ruling,
    cause: ruling === "hold" ? "gap" : "free",
    reason: "",
    cites: ["H4"],
    next_at: ruling === "hold" ? new Date(NOW + MINUTE).toISOString() : null,
    left: { hour: 4, day: 9 },
  },
});
const reserve = (tab, ruling = "allow") => ({
  type: "reserve",
  tab,
  invitation: PERSON,
  token: "new",
  lasts: 2 * MINUTE,
  budget: budget(ruling),
});
const passed = (tab, status) => ({ type: "request_passed", tab, token: "own", status });
const EVENTS = {
  "reserve here": reserve(1),
  "reserve elsewhere": reserve(2),
  "reserve, held": reserve(1, "hold"),
  spend: { type: "spend", tab: 1, token: "t", copied: true },
  "spend elsewhere": { type: "spend", tab: 2, token: "t", copied: true },
  release: { type: "release", tab: 1, token: "t" },
  "release elsewhere": { type: "release", tab: 2, token: "t" },
  withdrawn: { type: "outcome", tab: 1, token: "t", outcome: "withdrawn" },
  failed: { type: "outcome", tab: 1, token: "t", outcome: "failed" },
  "outcome elsewhere": { type: "outcome", tab: 2, token: "t", outcome: "failed" },
  "request, ok": passed(1, "ok"),
  "request, failed": passed(1, "failed"),
  "request, cut": passed(1, "unknown"),
  "request elsewhere": passed(2, "ok"),
  "request elsewhere, failed": passed(2, "failed"),
  "request of no tab": passed(null, "ok"),
  "tab gone": { type: "tab_gone", tab: 1 },
  "another tab gone": { type: "tab_gone", tab: 2 },
  restart: { type: "restart" },
  forget: { type: "forget", token: "t" },
  "forget all": { type: "forget", token: null },
  remind: { type: "remind", token: "t", at: NOW + DAY },
  erase: { type: "erase" },
};

/** What is there afterwards, as "token state", with an asterisk where its request was seen; and what was answered. */
const told = (entries, answer) => {
  const left = entries.map(
    ({ token, state, requested }) => `${token} ${state}${requested ? "*" : ""}`,
  );
  const said = answer === null ? "" : ` > ${answer.cause ?? answer.kind}`;
  return `${left.join(", ") || "nothing"}${said}`;
};
/** One row a state, in the order of EVENTS. */
const TABLE = {
  none: [
    "new reserved > reserved",
    "new reserved > reserved",
    "nothing > gap",
    "nothing > lost",
    "nothing > lost",
    ...Array(5).fill("nothing"),
    "own withdrawn*",
    "nothing",
    "own withdrawn*",
    "own withdrawn*",
    "nothing",
    "own withdrawn*",
    ...Array(7).fill("nothing"),
  ],
  reserved: [
    "new reserved > reserved",
    "t reserved > other_tab",
    "nothing > gap",
    "t confirmed > spent",
    "t reserved > lost",
    "nothing",
    "t reserved",
    "t withdrawn",
    "nothing",
    "t reserved",
    "t confirmed*",
    "t failed*",
    "t confirmed*",
    "t reserved, own withdrawn*",
    "t reserved",
    "t confirmed*",
    "nothing",
    "t reserved",
    "nothing",
    "t reserved",
    "t reserved",
    "t reserved",
    "nothing",
  ],
  "run out": [
    "new reserved > reserved",
    "new reserved > reserved",
    "nothing > gap",
    "t confirmed > spent",
    "t reserved > lost",
    "nothing",
    "t reserved",
    "t withdrawn",
    "nothing",
    "t reserved",
    "t reserved, own withdrawn*",
    "t reserved",
    "t reserved, own withdrawn*",
    "t reserved, own withdrawn*",
    "t reserved",
    "t reserved, own withdrawn*",
    "nothing",
    "t reserved",
    "nothing",
    "t reserved",
    "t reserved",
    "t reserved",
    "nothing",
  ],
  confirmed: [
    "t confirmed, new reserved > reserved",
    "t confirmed, new reserved > reserved",
    "t confirmed > gap",
    "t confirmed > spent",
    "t confirmed > lost",
    "t confirmed",
    "t confirmed",
    "t withdrawn",
    "t failed",
    "t confirmed",
    "t confirmed*",
    "t failed*",
    "t confirmed*",
    "t confirmed, own withdrawn*",
    "t confirmed",
    "t confirmed*",
    ...Array(3).fill("t confirmed"),
    "t withdrawn",
    "t withdrawn",
    "t confirmed",
    "t withdrawn",
  ],
  withdrawn: [
    "t withdrawn, new reserved > reserved",
    "t withdrawn, new reserved > reserved",
    "t withdrawn > gap",
    "t withdrawn > lost",
    "t withdrawn > lost",
    ...Array(5).fill("t withdrawn"),
    "t withdrawn*",
    "t withdrawn*",
    "t withdrawn*",
    "t withdrawn, own withdrawn*",
    "t withdrawn",
    "t withdrawn*",
    ...Array(7).fill("t withdrawn"),
  ],
  failed: [
    "t failed, new reserved > reserved",
    "t failed, new reserved > reserved",
    "t failed > gap",
    "t failed > lost",
    "t failed > lost",
    ...Array(5).fill("t failed"),
    "t failed, own withdrawn*",
    "t failed",
    "t failed, own withdrawn*",
    "t failed, own withdrawn*",
    "t failed",
    "t failed, own withdrawn*",
    ...Array(3).fill("t failed"),
    "nothing",
    "nothing",
    "t failed",
    "nothing",
  ],
};

const stateOf = (entries, more = {}) => ({ entries, pausedUntil: null, asked: null, ...more });

for (const [name, entries] of Object.entries(STATES)) {
  Object.entries(EVENTS).forEach(([what, event], at) => {
    test(`${name}, then ${what}: ${TABLE[name][at]}`, () => {
      const before = stateOf(entries);
      const [after, answer] = update(before, event, NOW);
      assert.equal(told(after.entries, answer), TABLE[name][at]);
      assert.deepEqual(before, stateOf(STATES[name]), "the state before is left as it was");
    });
  });
}

test("where nothing changes the state is the very same, so that nothing is written", () => {
  for (const type of ["restart", "tab_gone", "forget", "remind"]) {
    const before = stateOf([entry("withdrawn", { requested: true, name: "", tab: null })]);
    const event = { type, tab: 1, token: "other", at: null };
    assert.equal(update(before, event, NOW)[0], before, type);
  }
});

test("an entry from the future was made now, and is written down so", () => {
  const before = stateOf([entry("withdrawn", { at: NOW + DAY })]);
  const [after] = update(before, { type: "restart" }, NOW);
  assert.equal(after.entries[0].at, NOW);
});

test("a second request beside the user's own is an entry of its own", () => {
  const [one] = update(stateOf([entry("reserved")]), passed(1, "ok"), NOW);
  const [two] = update(one, { ...passed(1, "ok"), token: "second" }, NOW);
  assert.equal(told(two.entries, null), "t confirmed*, second withdrawn*");
});

test("a request long after its withdrawal is another one", () => {
  const old = [entry("withdrawn", { at: NOW - 3 * MINUTE })];
  const [after] = update(stateOf(old), passed(1, "ok"), NOW);
  assert.equal(after.entries.length, 2);
});

test("a reservation of nobody in particular is settled by its request", () => {
  const nobody = entry("reserved", { id: null, name: "" });
  const [after] = update(stateOf([nobody]), passed(1, "ok"), NOW);
  assert.equal(told(after.entries, null), "t withdrawn*");
});

test("a pause is only ever prolonged, and holds", () => {
  const paused = stateOf([], { pausedUntil: NOW + 2 * MINUTE });
  const [after] = update(paused, { type: "pause", until: NOW + MINUTE }, NOW);
  assert.equal(after.pausedUntil, NOW + 2 * MINUTE);
  assert.equal(update(after, reserve(1), NOW)[1].cause, "paused");
  assert.equal(update(after, reserve(1), NOW + 2 * MINUTE)[1].kind, "reserved");
});

test("a way past a hold is asked for, waits, passes once, and is forgotten with the rest", () => {
  const wanted = { key: "ada", name: "Ada Lovelace", reason: REASON };
  const [asked] = update(stateOf([]), { type: "ask_override", wanted }, NOW);
  assert.equal(asked.asked.reason, REASON);
  assert.equal(update(asked, reserve(1, "hold"), NOW)[1].cause, "gap");
  const [used, answer] = update(asked, reserve(1, "hold"), NOW + 5 * MINUTE);
  assert.deepEqual([answer.kind, used.entries[0].override], ["reserved", REASON]);
  const [same] = update(used, { type: "ask_override", wanted }, NOW + 6 * MINUTE);
  assert.equal(same, used);
  assert.equal(update(asked, { type: "erase" }, NOW)[0].asked, null);
});

test("while one tab withdraws, the others have one less left", () => {
  const [, { left }] = update(stateOf([entry("reserved")]), reserve(2), NOW);
  assert.deepEqual(left, { hour: 3, day: 8 });
});

test("the hold that lasts longer is told", () => {
  const late = budget("hold");
  late.ruling.next_at = new Date(NOW + DAY).toISOString();
  const event = { ...reserve(2), budget: late };
  const [, { cause }] = update(stateOf([entry("reserved")]), event, NOW);
  assert.equal(cause, "gap");
});

test("an open outcome is the reason only where nothing else holds", () => {
  const open = entry("confirmed", { at: NOW - 5_000 });
  const event = reserve(1, "hold");
  assert.equal(update(stateOf([open]), event, NOW)[1].cause, "outcome_open");
  const before = entry("withdrawn", { token: "b", at: NOW - 30_000 });
  assert.equal(update(stateOf([before, open]), event, NOW)[1].cause, "gap");
});

test("the oldest entries go where there are too many", () => {
  const many = Array.from({ length: 5000 }, (_, at) =>
    entry("withdrawn", { token: `t${at}`, at: NOW - DAY, requested: true }),
  );
  const [after] = update(stateOf(many), reserve(1), NOW);
  assert.deepEqual([after.entries.length, after.entries[0].token], [5000, "t1"]);
});
