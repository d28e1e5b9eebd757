import assert from "node:assert/strict";
import { test } from "node:test";
import { START } from "../../../extension/content/withdrawal/rules/states.js";
import { update } from "../../../extension/content/withdrawal/rules/update.js";
import { ADA, ALLOW, BO, HOLD, NOON, press } from "./walk.js";

/** What became of it after some events, each a second after the one before unless it says otherwise. */
function after(...events) {
  let state = START;
  let now = NOON;
  let effects = [];
  for (const { wait = 1000, ...event } of events) {
    now += wait;
    [state, effects] = update(Object.freeze(state), { ...event, now });
  }
  return {
    state,
    phase: state.phase,
    does: effects.map(({ do: what, why, outcome }) => why ?? outcome ?? what),
  };
}

const ALLOWED = { type: "ruling", ruling: ALLOW };
const HELD = { type: "ruling", ruling: HOLD };
const granted = (attempt = 1) => ({
  type: "granted",
  attempt,
  token: `t${attempt}`,
  until: NOON + 120_000,
});
const approach = (changes) => press({ activates: false, ...changes });
const confirm = (changes) => press({ part: "confirm", ...changes });
const opened = { type: "dialog", open: true };
const closed = { type: "dialog", open: false };
const time = (wait) => ({ type: "time", wait });
const BEGUN = [ALLOWED, press(), granted()];
const ASKED = [...BEGUN, opened];
const CONFIRMED = [...ASKED, confirm()];

test("a withdrawal by hand: pressed, reserved, confirmed, and the row leaves", () => {
  assert.deepEqual(after(ALLOWED, press()).does, ["reserve", "quiet", "begin"]);
  assert.equal(after(...BEGUN).phase, "reserved");
  assert.equal(after(...ASKED).phase, "confirming");
  assert.deepEqual(after(...CONFIRMED).does, ["spend", "quiet"]);
  assert.deepEqual(after(...CONFIRMED, { type: "row_left" }).does, ["withdrawn"]);
});

test("with the pointer's going down the reservation is asked for, and the press needs no second one", () => {
  assert.deepEqual(after(ALLOWED, approach()).does, ["reserve"]);
  assert.deepEqual(after(ALLOWED, approach(), press()).does, ["quiet", "begin"]);
  assert.deepEqual(after(ALLOWED, approach(), granted(), time(4000)).does, ["release"]);
});

test("nothing known: the press is stopped and told, and the ruling asked for", () => {
  assert.deepEqual(after(press()).does, ["stop", "wait", "learn"]);
  assert.deepEqual(after(approach()).does, ["stop"]);
});

test("a spent budget holds a press, unless a way past it is open for this person", () => {
  assert.deepEqual(after(HELD, press()).does, ["stop", "hold"]);
  assert.deepEqual(after(HELD, press({ overridden: true })).does, ["reserve", "quiet", "begin"]);
  assert.deepEqual(after(HELD, confirm()).does, ["stop", "hold"]);
});

test("a hold is over to the millisecond", () => {
  const until = { ...HOLD, next_at: new Date(NOON + 5000).toISOString() };
  const held = { type: "ruling", ruling: until, wait: 0 };
  assert.deepEqual(after(held, press({ wait: 4999 })).does, ["stop", "hold"]);
  assert.deepEqual(after(held, press({ wait: 5000 })).does, ["reserve", "quiet", "begin"]);
});

test("a script's presses are stopped, counted and told once a second, never over the user's own dialog", () => {
  const script = press({ trusted: false });
  assert.deepEqual(after(script).does, ["stop", "count_script", "script"]);
  assert.deepEqual(after(script, { ...script, wait: 500 }).does, ["stop"]);
  assert.deepEqual(after(...ASKED, script).does, ["stop", "count_script"]);
  assert.deepEqual(after(...ASKED, confirm({ trusted: false })).does, [
    "stop",
    "count_script",
    "script",
  ]);
});

test("a press on what the person could not see is stopped with words of its own", () => {
  assert.deepEqual(after(ALLOWED, press({ meant: false })).does, ["stop", "unseen"]);
  assert.deepEqual(after(...ASKED, confirm({ meant: false })).does, ["stop", "unseen"]);
});

test("a cancelled dialog gives the reservation back, once what the page shows has settled", () => {
  assert.equal(after(...ASKED, closed, time(900)).phase, "confirming");
  assert.deepEqual(after(...ASKED, closed, time(1001)).does, ["release"]);
  assert.equal(after(...ASKED, closed, { ...opened, wait: 10 }, time(1001)).phase, "confirming");
});

test("a press whose dialog never comes gives it back after twenty seconds", () => {
  assert.equal(after(...BEGUN, time(18_000)).phase, "reserved");
  assert.deepEqual(after(...BEGUN, time(20_001)).does, ["release"]);
  assert.deepEqual(after(ALLOWED, press(), time(20_001)).phase, "idle");
});

test("a dialog that is not understood keeps the reservation, and the row's leaving counts it", () => {
  const modal = { type: "modal", open: true };
  assert.equal(after(...BEGUN, modal, time(60_000)).phase, "reserved");
  const counted = after(...BEGUN, modal, { type: "row_left" });
  assert.deepEqual(counted.does, ["spend", "quiet", "withdrawn"]);
  assert.equal(counted.state.asks, null);
  assert.deepEqual(after(...BEGUN, modal, { type: "modal", open: false }, time(1001)).does, [
    "release",
  ]);
});

test("any one sign counts a withdrawal whose confirmation was not recognised", () => {
  assert.deepEqual(after(...BEGUN, { type: "notice", failed: false }).does, ["spend", "quiet"]);
  assert.deepEqual(after(...BEGUN, { type: "request_passed", status: "ok" }).does, [
    "spend",
    "quiet",
    "withdrawn",
  ]);
  assert.deepEqual(after(...BEGUN, { type: "notice", failed: true }).does, [
    "spend",
    "quiet",
    "failed",
  ]);
  const failed = { type: "request_passed", status: "failed" };
  assert.deepEqual(after(...BEGUN, failed).does, ["spend", "quiet", "failed"]);
});

test("a sign that comes before the reservation counts once that is there", () => {
  const early = (event) => after(ALLOWED, press(), event, granted());
  assert.deepEqual(early({ type: "row_left" }).does, ["spend", "quiet", "withdrawn"]);
  assert.deepEqual(early({ type: "notice", failed: false }).does, ["spend", "quiet"]);
  assert.deepEqual(early({ type: "request_passed", status: "ok" }).does, ["spend", "quiet"]);
});

test("a page that withdraws without asking is noticed, and its next press needs a reservation of its own", () => {
  const once = [...BEGUN, { type: "row_left" }];
  assert.equal(after(...once).state.asks, false);
  const next = press({ target: BO });
  assert.deepEqual(after(...once, next).does, ["stop", "wait", "reserve"]);
  assert.deepEqual(after(...once, next, granted(2), next).does, ["quiet", "begin"]);
  assert.deepEqual(after(...once, next, granted(2), next, next).does, ["stop", "outcome_open"]);
  const quick = { ...next, wait: 100 };
  assert.deepEqual(after(...once, next, granted(2), next, quick).does, ["stop"]);
  assert.deepEqual(after(...once, next, granted(2), next, time(20_001)).does, ["spend", "quiet"]);
  assert.deepEqual(after(...once, next, granted(2), next, { type: "left" }).does, [
    "spend",
    "quiet",
  ]);
  assert.deepEqual(after(...once, next, { type: "denied", attempt: 2, ruling: HOLD }).does, [
    "hold",
  ]);
});

test("a request that the browser stopped is told, and the next press may pass", () => {
  const refused = { type: "request_refused" };
  const told = after(...BEGUN, refused);
  assert.deepEqual(told.does, ["refused"]);
  assert.deepEqual(after(...BEGUN, refused, press()).does, ["quiet", "begin"]);
  assert.deepEqual(after(refused).does, []);
});

test("a request that the browser stopped beside the user's own is no evidence of a failure", () => {
  const refused = { type: "request_refused" };
  const passed = { type: "request_passed", status: "ok" };
  assert.deepEqual(after(...ASKED, refused).does, []);
  assert.equal(after(...ASKED, passed, refused).phase, "done");
  assert.deepEqual(after(...CONFIRMED, refused).does, []);
  assert.deepEqual(after(...CONFIRMED, refused, passed).does, ["withdrawn"]);
  assert.deepEqual(after(...CONFIRMED, passed, refused, time(2001)).does, []);
  assert.deepEqual(after(...CONFIRMED, refused, { type: "row_left" }).does, ["withdrawn"]);
});

test("where nothing but a stopped request is heard of, it was the user's own, and that is told", () => {
  const refused = { type: "request_refused" };
  assert.equal(after(...CONFIRMED, refused, time(2000)).phase, "awaiting");
  assert.deepEqual(after(...CONFIRMED, refused, refused, time(1001)).does, ["failed", "refused"]);
  assert.deepEqual(after(...CONFIRMED, refused, { type: "notice", failed: true }).does, [
    "failed",
    "refused",
  ]);
});

test("what the site says of a request that was refused before its reservation was there spends nothing", () => {
  const [refused, notice] = [{ type: "request_refused" }, { type: "notice", failed: false }];
  const early = [ALLOWED, press(), notice, refused];
  assert.deepEqual(after(...early).does, ["refused"]);
  assert.deepEqual(after(...early, granted()).does, []);
  assert.equal(after(...early, granted(), notice).phase, "reserved");
});

test("a refusal that is heard of after the site's own word that it failed is told all the same", () => {
  const [refused, failed] = [{ type: "request_refused" }, { type: "notice", failed: true }];
  assert.deepEqual(after(...BEGUN, failed, refused).does, ["refused"]);
  assert.deepEqual(after(...BEGUN, failed, { ...refused, wait: 2000 }).does, []);
  const answer = { type: "request_passed", status: "failed" };
  assert.deepEqual(after(...BEGUN, answer, refused).does, [], "the site was asked");
});

test("the site's answer is final", () => {
  const answered = (status) => ({ type: "request_passed", status });
  assert.deepEqual(after(...CONFIRMED, answered("ok")).does, ["withdrawn"]);
  assert.deepEqual(after(...CONFIRMED, answered("ok"), { type: "notice", failed: true }).does, []);
  assert.deepEqual(after(...CONFIRMED, answered("failed")).does, ["failed"]);
});

test("while the outcome is open nothing passes, and the notice says so; a failure frees at once", () => {
  assert.deepEqual(after(...CONFIRMED, press({ target: BO })).does, ["stop", "outcome_open"]);
  assert.deepEqual(after(...CONFIRMED, confirm({ wait: 100 })).does, ["stop"]);
  const failed = [...CONFIRMED, { type: "notice", failed: true }];
  assert.deepEqual(after(...failed).does, ["failed"]);
  assert.deepEqual(after(...failed, press()).does, ["reserve", "quiet", "begin"]);
  assert.deepEqual(after(...CONFIRMED, { type: "request_passed", status: "failed" }).does, [
    "failed",
  ]);
});

test("after a notice the row leaves, or it failed; without any sign nothing is claimed", () => {
  const notice = { type: "notice", failed: false };
  assert.equal(after(...CONFIRMED, notice, time(4000)).phase, "awaiting");
  assert.deepEqual(after(...CONFIRMED, notice, notice, time(3001)).does, ["failed"]);
  assert.deepEqual(after(...CONFIRMED, time(30_001)).does, []);
  assert.equal(after(...CONFIRMED, time(30_001)).phase, "idle");
});

test("the confirmation of a dialog that nobody pressed for waits for its reservation", () => {
  const first = [ALLOWED, opened, confirm()];
  assert.deepEqual(after(...first).does, ["stop", "wait", "reserve"]);
  assert.deepEqual(after(...first, confirm()).does, ["stop", "wait"]);
  assert.deepEqual(after(...first, granted()).does, [], "what asks to press again stays");
  assert.deepEqual(after(...first, granted(), confirm()).does, ["spend", "quiet"]);
  assert.deepEqual(after(ALLOWED, opened, confirm({ activates: false })).does, ["stop", "reserve"]);
});

test("a confirmation of somebody else needs a reservation of its own", () => {
  assert.deepEqual(after(...ASKED, confirm({ target: BO })).does, ["stop", "wait", "reserve"]);
});

test("where the background denies or cannot answer, whoever waits is told", () => {
  const denied = { type: "denied", attempt: 1, ruling: HOLD };
  assert.deepEqual(after(ALLOWED, press(), denied).phase, "held");
  assert.deepEqual(after(ALLOWED, press(), denied, opened, confirm()).does, ["stop", "hold"]);
  assert.equal(after(ALLOWED, press(), denied, opened, closed).phase, "idle");
  assert.deepEqual(after(ALLOWED, opened, confirm(), denied).does, ["hold"]);
  const fault = {
    type: "unanswered",
    attempt: 1,
    fault: { cause: "storage_full", message: "Full." },
  };
  assert.deepEqual(after(ALLOWED, press(), fault).does, ["tell_fault"]);
  assert.deepEqual(after(ALLOWED, approach(), fault).does, []);
});

test("a late answer to a question that was given up is given back, unless another one is under way", () => {
  assert.deepEqual(after(ALLOWED, press(), { type: "left" }, granted()).does, ["release"]);
  assert.deepEqual(after(ALLOWED, press(), press({ target: BO }), granted()).does, []);
  assert.deepEqual(after(...BEGUN, press({ target: ADA }), { type: "left" }).does, ["release"]);
  assert.equal(after(...CONFIRMED, { type: "left" }).phase, "idle");
});

test("a reservation that has run out is given back", () => {
  assert.deepEqual(after(...ASKED, time(120_000)).does, ["release"]);
});
