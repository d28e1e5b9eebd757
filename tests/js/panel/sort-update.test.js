import assert from "node:assert/strict";
import { test } from "node:test";
import { sortedOut, ticked } from "../../../extension/panel/sort/rules/state.js";
import { createSitting } from "./sitting.js";

const open = (keys) => createSitting(keys).open();
const queued = ({ state }) => state.queue.map(({ keys }) => keys.join(""));

test("what tells most is asked first, and everybody is asked about", () => {
  const sitting = open();
  assert.equal(sitting.state.phase, "asking");
  assert.deepEqual(queued(sitting), ["abc", "d", "e", "f"]);
  assert.equal(sortedOut(sitting.state), 0);
});

test("the next one is there in the very step of the answer, and only those shown are told", () => {
  const sitting = open();
  const todo = sitting.say("stranger");
  assert.deepEqual(todo, [
    {
      do: "tell",
      n: 1,
      keys: ["a", "b", "c"],
      facts: { relationship: "stranger" },
      decided: null,
    },
  ]);
  assert.equal(sitting.asked(), "d");
  assert.equal(sortedOut(sitting.state), 3);
});

test("those unticked are not told, and are asked about one by one, next", () => {
  const sitting = open();
  sitting.send({ type: "ticked", key: "b", on: false });
  sitting.send({ type: "ticked", key: "somebody else", on: false });
  assert.deepEqual(ticked(sitting.state), ["a", "c"]);
  sitting.say("stranger");
  assert.deepEqual(sitting.effects.at(-1).keys, ["a", "c"]);
  assert.deepEqual(queued(sitting), ["b", "d", "e", "f"]);
  assert.equal(sortedOut(sitting.state), 2);
});

test("with nobody ticked no answer is told", () => {
  const sitting = open();
  for (const key of ["a", "b", "c"]) sitting.send({ type: "ticked", key, on: false });
  assert.deepEqual(sitting.say("stranger"), []);
  assert.deepEqual(sitting.send({ type: "kept" }), []);
  assert.equal(sitting.asked(), "note");
  sitting.send({ type: "ticked", key: "a", on: true });
  assert.deepEqual(ticked(sitting.state), ["a"]);
});

test("a second question comes at once, about the same person, where the answer leaves one open", () => {
  const sitting = open(["d"]);
  sitting.say("acquaintance");
  assert.equal(sitting.state.queue[0].question, "Is there a reason?");
  assert.deepEqual(sitting.state.queue[0].keys, ["d"]);
  assert.equal(sortedOut(sitting.state), 0);
  sitting.say("none");
  sitting.settle();
  assert.equal(sitting.state.phase, "done");
  assert.equal(sortedOut(sitting.state), 1);
});

test("a group's people come back where their answer leaves something open", () => {
  const sitting = open();
  sitting.say("acquaintance");
  assert.equal(sortedOut(sitting.state), 0, "they are not sorted out yet");
  sitting.settle();
  sitting.send({ type: "quiet" });
  sitting.settle();
  assert.deepEqual(queued(sitting), ["d", "a", "b", "c", "e", "f"]);
});

test("an answer that nobody offered does nothing", () => {
  const sitting = open();
  assert.deepEqual(sitting.say("whatever"), []);
  assert.equal(sitting.asked(), "note");
});

test("kept ones are decided, not told about", () => {
  const sitting = open();
  sitting.say("stranger");
  sitting.send({ type: "kept" });
  assert.deepEqual(sitting.effects.at(-1), {
    do: "tell",
    n: 2,
    keys: ["d"],
    facts: {},
    decided: "keep",
  });
});

test("those put off are left out, and asked about when the user says so", () => {
  const sitting = open(["d", "e"]);
  sitting.send({ type: "put_off" });
  sitting.send({ type: "put_off" });
  assert.equal(sitting.state.phase, "checking");
  sitting.settle();
  assert.equal(sitting.state.phase, "done");
  assert.equal(sortedOut(sitting.state), 0);
  sitting.send({ type: "resumed" });
  sitting.settle();
  assert.deepEqual(queued(sitting), ["d", "e"]);
});

test("a group is shown one by one at once, and stays so in the next order", () => {
  const sitting = open();
  assert.deepEqual(sitting.send({ type: "split" }), []);
  assert.deepEqual(queued(sitting), ["a", "b", "c", "d", "e", "f"]);
  sitting.send({ type: "quiet" });
  sitting.settle();
  assert.deepEqual(queued(sitting), ["a", "b", "c", "d", "e", "f"]);
  assert.equal(sitting.state.queue[0].question, null, "whoever is looked at stays as they are");
  assert.equal(sitting.state.queue[1].question, "How well do you know b?");
  assert.deepEqual(open(["d"]).send({ type: "split" }), [], "one person is no group");
});

test("an answer about one of a group settles one", () => {
  const sitting = open(["a", "b", "c"]);
  sitting.send({ type: "split" });
  sitting.say("stranger");
  assert.equal(sortedOut(sitting.state), 1);
  sitting.say("acquaintance");
  assert.equal(sortedOut(sitting.state), 1);
});

test("undo brings back what was asked, as it was, many steps back", () => {
  const sitting = open();
  sitting.send({ type: "ticked", key: "b", on: false });
  sitting.say("stranger");
  sitting.say("acquaintance");
  sitting.say("current");
  sitting.send({ type: "put_off" });
  const back = () => {
    const todo = sitting.send({ type: "undone" });
    return [sitting.asked(), todo.map((effect) => `${effect.do} ${effect.n}`).join()];
  };
  assert.deepEqual(back(), ["d", ""]);
  assert.deepEqual(back(), ["b purpose", "undo 3"]);
  assert.deepEqual(back(), ["b", "undo 2"]);
  assert.deepEqual(back(), ["note", "undo 1"]);
  assert.deepEqual(ticked(sitting.state), ["a", "c"]);
  assert.deepEqual(back(), ["note", ""], "nothing is left to take back");
  assert.equal(sitting.state.later.size, 0);
  sitting.settle();
  assert.deepEqual(sitting.pile.open(), ["a", "b", "c", "d", "e", "f"]);
});

test("a group that was split is one again when that is taken back", () => {
  const sitting = open();
  sitting.send({ type: "split" });
  sitting.say("stranger");
  sitting.send({ type: "undone" });
  sitting.send({ type: "undone" });
  assert.deepEqual(queued(sitting), ["abc", "d", "e", "f"]);
  assert.equal(sitting.state.apart.size, 0);
});

test("what could not be written comes back next, and is said", () => {
  const sitting = open();
  sitting.say("stranger");
  sitting.answer(true);
  assert.equal(sitting.asked(), "d", "whoever is looked at stays");
  assert.deepEqual(queued(sitting), ["d", "abc", "e", "f"]);
  assert.deepEqual(sitting.state.said.kind, "lost");
  sitting.send({ type: "write_failed", n: 99, message: "" });
  assert.deepEqual(queued(sitting), ["d", "abc", "e", "f"], "what was taken back is not lost");
});

test("what could not be written of a part of a group comes back one by one", () => {
  const sitting = open(["a", "b", "c"]);
  sitting.send({ type: "ticked", key: "b", on: false });
  sitting.say("stranger");
  sitting.answer(true);
  assert.deepEqual(queued(sitting), ["b", "a", "c"]);
});

test("where an answer could not be written, what follows from it is not asked", () => {
  const sitting = open(["b", "d"]);
  sitting.say("acquaintance");
  assert.equal(sitting.asked(), "b purpose");
  sitting.answer(true);
  assert.deepEqual(queued(sitting), ["b", "d"]);
  sitting.say("stranger");
  sitting.settle();
  assert.deepEqual(sitting.pile.open(), ["d"]);
});

test("the last one is brought back, too", () => {
  const sitting = open(["d"]);
  sitting.say("stranger");
  assert.equal(sitting.state.phase, "checking");
  sitting.answer(true);
  assert.equal(sitting.state.phase, "asking");
  assert.equal(sitting.asked(), "d");
  sitting.settle();
  assert.equal(sitting.asked(), "d");
});

test("an undo that failed leaves the truth to the next order", () => {
  const sitting = open(["d", "e"]);
  sitting.say("stranger");
  sitting.settle();
  sitting.send({ type: "undone" });
  sitting.answer(true);
  assert.equal(sitting.state.said.kind, "undo_lost");
  sitting.send({ type: "quiet" });
  sitting.settle();
  assert.equal(sitting.asked(), "d", "whoever is looked at stays");
});
