import assert from "node:assert/strict";
import { test } from "node:test";
import { createSitting } from "./sitting.js";

const open = (keys) => createSitting(keys).open();
const queued = ({ state }) => state.queue.map(({ keys }) => keys.join(""));

test("an order that comes late swaps nobody, and brings back nobody who was answered meanwhile", () => {
  const sitting = open();
  sitting.send({ type: "changed" });
  sitting.send({ type: "quiet" });
  sitting.say("stranger");
  sitting.say("stranger");
  // The order was asked for first, so the core had heard of neither answer.
  sitting.answer();
  assert.deepEqual(queued(sitting), ["e", "f"]);
});

test("who was taken back meanwhile stays where they are", () => {
  const sitting = open();
  sitting.say("stranger");
  sitting.settle();
  sitting.send({ type: "changed" });
  sitting.send({ type: "quiet" });
  sitting.send({ type: "undone" });
  sitting.answer();
  assert.deepEqual(queued(sitting), ["abc", "d", "e", "f"]);
});

test("somebody who was settled elsewhere is not asked about again, unless just looked at", () => {
  const sitting = open(["d", "e", "f"]);
  sitting.pile.tell({ n: 0, keys: ["d", "e"], facts: { relationship: "known" } });
  sitting.send({ type: "changed" });
  assert.deepEqual(queued(sitting), ["d", "e", "f"]);
  sitting.send({ type: "quiet" });
  sitting.settle();
  assert.deepEqual(queued(sitting), ["d", "f"]);
});

test("coming back after a change elsewhere the one settled there is gone", () => {
  const sitting = open(["d", "e", "f"]);
  sitting.pile.tell({ n: 0, keys: ["d"], facts: { relationship: "known" } });
  sitting.send({ type: "changed" });
  sitting.send({ type: "entered" });
  assert.equal(sitting.state.phase, "loading");
  sitting.settle();
  assert.deepEqual(queued(sitting), ["e", "f"]);
});

test("coming back to somebody who was answered about in part elsewhere asks what is open now", () => {
  const sitting = open(["d", "e"]);
  sitting.pile.tell({ n: 0, keys: ["d"], facts: { relationship: "acquaintance" } });
  sitting.send({ type: "changed" });
  sitting.send({ type: "entered" });
  sitting.settle();
  assert.deepEqual(queued(sitting), ["d", "e"]);
  assert.equal(sitting.state.queue[0].asks, "purpose");
});

test("coming back to a group in which nothing changed keeps who is not meant", () => {
  const sitting = open();
  sitting.send({ type: "ticked", key: "b", on: false });
  sitting.pile.tell({ n: 0, keys: ["f"], facts: { relationship: "known" } });
  sitting.send({ type: "changed" });
  sitting.send({ type: "entered" });
  sitting.settle();
  assert.deepEqual(queued(sitting), ["abc", "d", "e"]);
  assert.ok(sitting.state.unticked.has("b"));
});

test("coming back where nothing changed shows the same one at once", () => {
  const sitting = open();
  assert.deepEqual(sitting.send({ type: "entered" }), []);
  assert.equal(sitting.state.phase, "asking");
});

test("nothing is asked for where nothing changed, and nothing twice at once", () => {
  const sitting = open();
  assert.deepEqual(sitting.send({ type: "quiet" }), []);
  sitting.send({ type: "changed" });
  assert.equal(sitting.send({ type: "quiet" }).length, 1);
  assert.deepEqual(sitting.send({ type: "quiet" }), []);
});

test("who comes back is there before the last one is answered", () => {
  const sitting = open(["a", "b", "c", "d", "e"]);
  const todo = sitting.say("acquaintance");
  assert.deepEqual(
    todo.map((effect) => effect.do),
    ["tell", "order"],
  );
});

test("when all are answered the core says whether that is all", () => {
  const sitting = open(["d", "e"]);
  sitting.send({ type: "changed" });
  sitting.send({ type: "quiet" });
  sitting.say("stranger");
  sitting.say("reason");
  assert.equal(sitting.state.phase, "checking");
  sitting.answer();
  assert.equal(sitting.state.phase, "checking", "that order knew nothing of the answers");
  sitting.settle();
  assert.deepEqual(queued(sitting), ["e"]);
  sitting.say("known");
  sitting.settle();
  assert.equal(sitting.state.phase, "done");
});

test("somebody new is asked about when all was done", () => {
  const sitting = open(["d"]);
  sitting.say("stranger");
  sitting.settle();
  assert.equal(sitting.state.phase, "done");
  sitting.pile.told.set("d", {});
  sitting.send({ type: "changed" });
  sitting.send({ type: "quiet" });
  sitting.settle();
  assert.deepEqual(queued(sitting), ["d"]);
});

test("without the core nothing is asked, and it can be tried again", () => {
  const sitting = createSitting();
  sitting.send({ type: "entered" });
  sitting.answer(true);
  assert.equal(sitting.state.phase, "failed");
  assert.equal(sitting.state.message, "No room is left.");
  sitting.open();
  assert.equal(sitting.state.phase, "asking");
  sitting.send({ type: "changed" });
  sitting.send({ type: "quiet" });
  sitting.answer(true);
  assert.equal(sitting.state.phase, "asking", "who is there can be asked about");
});

test("who is not known here is left out", () => {
  const sitting = createSitting(["d", "e"]);
  sitting.send({ type: "entered" });
  sitting.send({ type: "read", people: [{ key: "e", name: "E" }] });
  sitting.send({ type: "sorted", reply: sitting.pile.sort({ later: [], apart: [] }) });
  assert.deepEqual(queued(sitting), ["e"]);
});

/** Somebody leaves the pile, and the order is asked for anew. */
function leave(sitting, key) {
  sitting.pile.leave(key);
  sitting.send({ type: "changed" });
  sitting.send({ type: "quiet" });
  sitting.settle();
}

test("who left the pile while in sight gives way to the next one", () => {
  const sitting = open(["d", "e", "f"]);
  leave(sitting, "d");
  assert.deepEqual(queued(sitting), ["e", "f"]);
  assert.equal(sitting.state.phase, "asking");
});

test("a group in sight that somebody left is asked about as the core asks now", () => {
  const sitting = open();
  sitting.send({ type: "ticked", key: "b", on: false });
  leave(sitting, "c");
  assert.deepEqual(queued(sitting), ["a", "b", "d", "e", "f"]);
  assert.equal(sitting.state.unticked.size, 0);
});

test("who was taken back, and left before the order came, is not asked about", () => {
  const sitting = open(["d", "e", "f"]);
  sitting.say("stranger");
  sitting.settle();
  sitting.send({ type: "changed" });
  sitting.send({ type: "quiet" });
  sitting.send({ type: "undone" });
  sitting.pile.leave("d");
  sitting.settle();
  assert.deepEqual(queued(sitting), ["e", "f"]);
});

test("taking back an answer about somebody who left asks about nobody who is not there", () => {
  const sitting = open(["d"]);
  sitting.say("stranger");
  sitting.settle();
  leave(sitting, "d");
  assert.equal(sitting.state.phase, "done");
  sitting.send({ type: "undone" });
  sitting.settle();
  assert.deepEqual([sitting.state.phase, queued(sitting)], ["done", []]);
  assert.deepEqual(sitting.effects.filter((each) => each.do === "undo").length, 1);
});

test("new advice reaches whom it is about", () => {
  const sitting = open(["d"]);
  sitting.send({ type: "advised", advice: { d: { label: "Wait" }, z: { label: "Wait" } } });
  assert.equal(sitting.state.people.get("d").advice.label, "Wait");
  assert.equal(sitting.state.people.has("z"), false);
});
