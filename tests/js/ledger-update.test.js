/** Every pair of a state of an entry and an event: what is written down next, and what is answered. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  DAY,
  EVENTS,
  MINUTE,
  NOW,
  STATES,
  TABLE,
  budget,
  entry,
  passed,
  reserve,
} from "./ledger-table.js";
import { update } from "../../extension/background/ledger/update.js";

const REASON = "They asked me by phone to take it back today.";

/** What is there afterwards, as "token state", with an asterisk where its request was seen; and what was answered. */
const told = (entries, answer) => {
  const left = entries.map(
    ({ token, state, requested }) => `${token} ${state}${requested ? "*" : ""}`,
  );
  const said = answer === null ? "" : ` > ${answer.cause ?? answer.kind}`;
  return `${left.join(", ") || "nothing"}${said}`;
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
  assert.equal(told(two.entries, null), "t withdrawn*, second withdrawn*");
});

test("once a request was answered or cut, a page's word that it failed frees nothing", () => {
  const failure = { type: "outcome", tab: 1, token: "t", outcome: "failed" };
  for (const status of ["ok", "unknown"]) {
    const [one] = update(stateOf([entry("reserved")]), passed(1, status), NOW);
    assert.equal(update(one, failure, NOW)[0], one, status);
  }
});

test("what a request has left for is not given back, and what it was answered counts once", () => {
  const [begun] = update(stateOf([entry("reserved")]), { type: "request_began", tab: 1 }, NOW);
  for (const type of ["release", "tab_gone", "restart"]) {
    assert.equal(update(begun, { type, tab: 1, token: "t" }, NOW)[0], begun, type);
  }
  const [failed] = update(begun, passed(1, "failed"), NOW);
  assert.equal(told(failed.entries, null), "t failed*");
  const [done] = update(begun, passed(1, "ok"), NOW);
  assert.equal(told(done.entries, null), "t withdrawn*");
  assert.equal(done.entries[0].remind_at, NOW + 21 * DAY);
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
