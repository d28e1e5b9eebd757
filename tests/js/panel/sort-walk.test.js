import assert from "node:assert/strict";
import { test } from "node:test";
import { returning, sortedOut, ticked } from "../../../extension/panel/sort/rules/state.js";
import { createSitting } from "./sitting.js";

const PEOPLE = ["a", "b", "c", "d", "e"];

/** Numbers from 0 to below 1 that are the same in every run. @param {number} seed */
function randomFrom(seed) {
  let state = seed + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Everything that a user or the background can do next, the likely more often. */
function step(sitting, random) {
  const pick = (/** @type {any[]} */ all) => all[Math.floor(random() * all.length)];
  const key = pick(PEOPLE);
  const answers = ["stranger", "acquaintance", "known", "reason", "current", "none"];
  const steps = [
    () => sitting.say(pick(answers)),
    () => sitting.say(pick(answers)),
    () => sitting.answer(),
    () => sitting.answer(),
    () => sitting.answer(random() < 0.3),
    () => sitting.send({ type: "undone" }),
    () => sitting.send({ type: "kept" }),
    () => sitting.send({ type: "put_off" }),
    () => sitting.send({ type: "split" }),
    () => sitting.send({ type: "ticked", key, on: random() < 0.5 }),
    () => sitting.send({ type: "quiet" }),
    () => sitting.send({ type: "changed" }),
    () => sitting.send({ type: "entered" }),
    () => sitting.send({ type: "resumed" }),
    () => sitting.send({ type: "advised", advice: { [key]: { label: "Wait" } } }),
  ];
  const at = Math.floor(random() * steps.length);
  steps[at]?.();
  return { byUser: at < 2 || (at > 4 && at < 10), returns: at === 12 || at === 13 };
}

const queued = ({ queue }) => queue.flatMap(({ keys }) => keys);

/** What holds in whatever state. */
function holds({ state }) {
  const all = queued(state);
  assert.equal(new Set(all).size, all.length, "nobody is asked about twice");
  assert.ok(!all.some((key) => state.later.has(key)), "who was put off is not asked about");
  const open = all.length + state.later.size + returning(state);
  assert.equal(sortedOut(state), Math.max(0, state.total - open));
  assert.ok(state.phase !== "asking" || state.queue.length > 0, "somebody is asked about");
  assert.ok(!["done", "checking"].includes(state.phase) || state.queue.length === 0);
  assert.ok(state.phase !== "checking" || state.asked, "what is waited for was asked for");
}

/** Nobody else is in sight; only what followed from an answer that could not be written is not asked. */
function stays({ queue: [was], said }, { queue: [now], ...state }) {
  const isLost = state.said.kind === "lost" && state.said !== said;
  if (isLost) assert.ok(was.keys.every((key) => now.keys.includes(key)));
  else assert.equal(now, was, "who is looked at stays");
}

/** One sitting in which anything happens. @param {number} seed */
function walk(seed) {
  const sitting = createSitting(PEOPLE).open();
  const random = randomFrom(seed);
  for (let steps = 0; steps < 80; steps += 1) {
    const { state: before } = sitting;
    const told = sitting.effects.length;
    const shown = ticked(before);
    const { byUser, returns } = step(sitting, random);
    holds(sitting);
    const tells = sitting.effects.slice(told).filter((effect) => effect.do === "tell");
    for (const { keys } of tells) assert.deepEqual([...keys], shown, "those in sight are told");
    const looked = before.phase === "asking" && !byUser && !returns;
    if (looked) stays(before, sitting.state);
  }
  finish(sitting);
  assert.deepEqual(sitting.pile.open(), [], "all are sorted out in the end");
  assert.equal(sortedOut(sitting.state), PEOPLE.length);
}

test("whatever happens nobody is lost, asked about twice, swapped or told about unseen", () => {
  for (let seed = 0; seed < 500; seed += 1) {
    walk(seed);
  }
});

/** Answers until there is nobody left, and nothing fails any more. */
function finish(sitting) {
  for (let presses = 0; presses < 60; presses += 1) {
    sitting.settle();
    const { phase, queue, later } = sitting.state;
    if (phase === "done" && later.size === 0) return;
    if (phase === "done") sitting.send({ type: "resumed" });
    else if (phase === "failed" || phase === "loading") sitting.send({ type: "entered" });
    else {
      for (const key of queue[0].keys) sitting.send({ type: "ticked", key, on: true });
      sitting.say("stranger");
      sitting.say("none");
    }
  }
  assert.fail(`still ${sitting.state.phase}`);
}
