import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { allows } from "../../../extension/content/withdrawal/rules/ruling.js";
import { isLive, PHASES } from "../../../extension/content/withdrawal/rules/states.js";
import { statesPage } from "../../../build/withdrawal-states.mjs";
import { walk } from "./walk.js";

const HOLDING = new Set(["reserved", "confirming", "awaiting"]);
const does = (effects, what) => effects.filter((effect) => effect.do === what);

/** @type {any[]} */
const steps = [];
const count = walk((step) => steps.push(step));

/** A rule that holds in each step, or the first step in which it does not. */
function always(rule) {
  const broken = steps.find((step) => !rule(step));
  assert.equal(broken, undefined, JSON.stringify(broken));
}
const presses = (rule) => always((step) => step.event.type !== "press" || rule(step));

test("every state is come to, and a token is held in just those that need one", () => {
  assert.deepEqual([...new Set(steps.map(({ after }) => after.phase))].sort(), [...PHASES].sort());
  assert.ok(count > 100, `${count} states`);
  always(({ after }) => (after.token !== null) === HOLDING.has(after.phase));
  always(({ after }) => !HOLDING.has(after.phase) || after.target !== null);
});

test("what is spent, given back or reported was given, and is not held any more once it is over", () => {
  always(({ before, event, effects }) =>
    ["release", "spend", "report"].every((what) =>
      does(effects, what).every(({ token }) => token === before.token || token === event.token),
    ),
  );
  always(({ after, effects }) =>
    [...does(effects, "release"), ...does(effects, "report")].every(
      ({ token }) => token !== after.token,
    ),
  );
  always(({ effects }) => does(effects, "spend").length <= 1);
});

test("a press that no person meant reaches nothing and changes nothing, in whatever state", () => {
  presses(({ before, event, after, effects }) => {
    if (event.trusted && event.meant) return true;
    const changed = Object.keys(after).filter(
      (name) => after[name] !== before[name] && name !== "scriptAt",
    );
    return does(effects, "stop").length === 1 && changed.length === 0;
  });
});

test("a person's press passes only within the budget, a confirmation only with its reservation", () => {
  presses(({ before, event, effects }) => {
    if (does(effects, "stop").length > 0) return true;
    const live = isLive(before, event.now);
    if (event.part === "confirm") {
      const own = live && before.target.label === event.target.label;
      return own && does(effects, "spend").length === (event.activates ? 1 : 0);
    }
    const mine = live || before.phase === "checking" || event.overridden;
    return before.allowance !== null && (mine || allows(before.allowance, event.now));
  });
});

test("on a page that withdraws without asking a press passes once, with its own reservation", () => {
  presses(({ before, event, effects }) => {
    const passes = event.part === "row" && does(effects, "stop").length === 0;
    if (!passes || before.asks !== false) return true;
    return (
      isLive(before, event.now) && !before.pressed && before.target.label === event.target.label
    );
  });
});

test("a press that is stopped is told of, but for a script's many and a double click", () => {
  presses(({ before, event, effects }) => {
    if (does(effects, "stop").length === 0 || !event.activates || !event.trusted) return true;
    return does(effects, "tell").length > 0 || before.phase === "awaiting" || before.pressed;
  });
});

test("the page about the states shows every pair of state and event as it is", () => {
  const page = readFileSync(new URL("../../../docs/withdrawal-states.md", import.meta.url), "utf8");
  assert.equal(page, statesPage());
});
