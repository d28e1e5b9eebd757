import assert from "node:assert/strict";
import { test } from "node:test";
import { createOutbox } from "../../../extension/panel/sort/outbox.js";

const FACTS = { relationship: "stranger" };
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A background that answers when the test says, and what it heard. */
function background() {
  /** @type {{ message: any, answer: (reply: any) => void }[]} */
  const heard = [];
  /** @type {any[]} */
  const events = [];
  const send = (message) => new Promise((answer) => heard.push({ message, answer }));
  const outbox = createOutbox(send, (event) => events.push(event));
  return {
    outbox,
    events,
    kinds: () => heard.map(({ message }) => message.kind),
    message: (at) => heard[at]?.message,
    async reply(at, reply) {
      heard[at]?.answer(reply);
      await settled();
    },
    tell: (n, keys = ["ada"], decided = null) =>
      outbox.tell({ do: "tell", n, keys, facts: FACTS, decided }),
  };
}
const told = (undo) => ({ kind: "pile_told", undo, changed: [] });
const FAILED = { kind: "failed", cause: "storage_full", message: "No room is left." };

test("answers are sent at once, none waits for the one before", () => {
  const there = background();
  there.tell(1, ["ada"]);
  there.tell(2, ["bo"], "keep");
  assert.deepEqual(there.kinds(), ["pile_tell", "pile_tell"]);
  assert.deepEqual(there.message(0), {
    kind: "pile_tell",
    keys: ["ada"],
    facts: FACTS,
    decided: undefined,
    overwrite: false,
  });
  assert.equal(there.message(1).decided, "keep");
});

test("once it is written the core is asked what it says now, a hundred at once", async () => {
  const there = background();
  const keys = Array.from({ length: 101 }, (_, at) => `key-${at}`);
  there.tell(1, keys);
  await there.reply(0, told("token"));
  assert.equal(there.message(1).keys.length, 100);
  await there.reply(1, { kind: "pile_advice", advice: { "key-0": { label: "Wait" } } });
  assert.deepEqual(there.message(2).keys, ["key-100"]);
  await there.reply(2, FAILED);
  assert.deepEqual(there.events, [{ type: "advised", advice: { "key-0": { label: "Wait" } } }]);
  assert.equal(there.outbox.wrote(), true, "a moment ago");
});

test("what could not be written is said", async () => {
  const there = background();
  there.tell(7);
  await there.reply(0, FAILED);
  assert.deepEqual(there.events, [{ type: "write_failed", n: 7, message: FAILED.message }]);
});

test("an undo waits for its act's token, and what follows for the undo", async () => {
  const there = background();
  there.tell(1);
  there.outbox.undo({ do: "undo", n: 1 });
  there.tell(2);
  assert.deepEqual(there.kinds(), ["pile_tell"]);
  await there.reply(0, told("token"));
  const undo = there.kinds().indexOf("pile_undo");
  assert.equal(there.message(undo).undo, "token");
  assert.equal(there.kinds().filter((kind) => kind === "pile_tell").length, 1);
  await there.reply(undo, { kind: "pile_undone", keys: ["ada"] });
  assert.equal(there.kinds().filter((kind) => kind === "pile_tell").length, 2);
  there.tell(3);
  assert.equal(there.kinds().filter((kind) => kind === "pile_tell").length, 3, "none waits now");
});

test("several undos go back one after the other", async () => {
  const there = background();
  there.tell(1);
  there.tell(2);
  await there.reply(0, told("first"));
  await there.reply(1, told("second"));
  there.outbox.undo({ do: "undo", n: 2 });
  there.outbox.undo({ do: "undo", n: 1 });
  await settled();
  const undone = () =>
    there.kinds().flatMap((kind, at) => (kind === "pile_undo" ? [there.message(at).undo] : []));
  assert.deepEqual(undone(), ["second"]);
  await there.reply(there.kinds().indexOf("pile_undo"), { kind: "pile_undone", keys: [] });
  assert.deepEqual(undone(), ["second", "first"]);
});

test("what changed nothing, or was not written, is not undone", async () => {
  const there = background();
  there.tell(1);
  there.tell(2);
  await there.reply(0, told(null));
  await there.reply(1, FAILED);
  there.outbox.undo({ do: "undo", n: 2 });
  there.outbox.undo({ do: "undo", n: 1 });
  await settled();
  assert.equal(there.kinds().includes("pile_undo"), false);
});

test("an undo that failed is said", async () => {
  const there = background();
  there.tell(1);
  await there.reply(0, told("token"));
  there.outbox.undo({ do: "undo", n: 1 });
  await settled();
  await there.reply(there.kinds().indexOf("pile_undo"), FAILED);
  assert.deepEqual(there.events, [{ type: "undo_failed", message: FAILED.message }]);
});

test("an order waits until all is written", async () => {
  const there = background();
  let written = false;
  there.tell(1);
  void there.outbox.written().then(() => (written = true));
  await settled();
  assert.equal(written, false);
  await there.reply(0, told("token"));
  assert.equal(written, true);
});

test("while the core is only asked, what is heard of the pile is no echo of ours", () => {
  const there = background();
  there.outbox.advise(["ada"]);
  assert.equal(there.outbox.wrote(), false);
  there.tell(1);
  assert.equal(there.outbox.wrote(), true);
});
