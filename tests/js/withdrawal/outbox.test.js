import assert from "node:assert/strict";
import { test } from "node:test";
import { createOutbox } from "../../../extension/content/withdrawal/outbox.js";

/** A question's patience is longer than anything that the tests let fail. */
const PATIENCE = 5000;

const failed = (cause) => ({ kind: "failed", cause, message: "" });

/** An outbox whose background answers as told, in order, and then well; waiting takes no time, but is noted. */
function outboxOf(...answers) {
  const said = [];
  const waits = [];
  let over = false;
  const outbox = createOutbox({
    say: async (message) => {
      said.push(message.kind);
      return answers.shift() ?? { kind: "spent" };
    },
    wait: async (ms) => {
      waits.push(ms);
      if (ms === PATIENCE) await settle();
      else await new Promise(setImmediate);
    },
    isOver: () => over,
  });
  return { outbox, said, waits, end: () => (over = true) };
}
async function settle() {
  for (let at = 0; at < 40; at += 1) await new Promise(setImmediate);
}

test("what must be written is said again until it is, and before the next question", async () => {
  const { outbox, said } = outboxOf(failed("gone"), failed("storage_broken"));
  outbox.insist({ kind: "spend" });
  const asked = outbox.ask({ kind: "reserve" });
  await asked;
  assert.deepEqual(said.slice(0, 3), ["spend", "spend", "spend"]);
  assert.deepEqual(said.at(-1), "reserve");
});

test("several are said in their order, and the pauses between tries grow to half a minute", async () => {
  const { outbox, said, waits } = outboxOf(...Array.from({ length: 7 }, () => failed("not_ready")));
  outbox.insist({ kind: "spend" });
  outbox.insist({ kind: "report_outcome" });
  await settle();
  assert.deepEqual(said.slice(-2), ["spend", "report_outcome"]);
  assert.deepEqual(waits, [300, 1000, 3000, 10_000, 30_000, 30_000, 30_000]);
});

test("a question gets the failure of what must come first, where that cannot be written", async () => {
  const full = failed("storage_full");
  const { outbox, end } = outboxOf(...Array.from({ length: 99 }, () => full));
  outbox.insist({ kind: "release" });
  await settle();
  assert.deepEqual(await outbox.ask({ kind: "reserve" }), full);
  end();
});

test("what is wrong in itself is said once, and nothing once nobody is there", async () => {
  const wrong = outboxOf(failed("refused_shape"));
  wrong.outbox.insist({ kind: "spend" });
  await settle();
  assert.deepEqual(wrong.said, ["spend"]);
  const gone = outboxOf(failed("gone"), failed("gone"));
  gone.outbox.insist({ kind: "spend" });
  gone.end();
  await settle();
  assert.deepEqual(gone.said, ["spend"]);
});

test("with nothing to be written a question is asked at once", async () => {
  const { outbox, waits } = outboxOf();
  assert.equal((await outbox.ask({ kind: "get_ruling" })).kind, "spent");
  assert.deepEqual(waits, []);
});
