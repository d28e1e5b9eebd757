import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { readExport } from "../../../extension/panel/data/import/reading.js";

const files = [new File(["x"], "Invitations.csv")];

/** Workers that are told what to say; the latest is the last. */
function workers() {
  /** @type {any[]} */
  const started = [];
  const start = (script) => {
    const worker = {
      script,
      ended: 0,
      asked: [],
      postMessage: (message) => worker.asked.push(message),
      terminate: () => (worker.ended += 1),
      says: (data) => worker.onmessage({ data }),
    };
    started.push(worker);
    return worker;
  };
  return { started, start };
}

/** Reads with such workers. */
function reading() {
  const { started, start } = workers();
  const heard = [];
  const run = readExport({ request: "{}", files, onProgress: (each) => heard.push(each) }, start);
  return { ...run, started, heard };
}

test("an export is read once its worker is up, told how far it is, and the worker ends", async () => {
  const { started, heard, outcome } = reading();
  const [worker] = started;
  worker.says({ up: true });
  assert.deepEqual(worker.asked, [{ request: "{}", files }]);
  worker.says({ progress: { step: "reading", file: "messages.csv", done: 1, size: 2 } });
  worker.says({ said: '{"kind":"imported"}' });
  assert.deepEqual(await outcome, { reply: { kind: "imported" } });
  assert.deepEqual([heard.length, worker.ended], [1, 1]);
});

test("it can be stopped at any moment, which ends the worker at once", async () => {
  const { started, outcome, cancel } = reading();
  started[0].says({ up: true });
  cancel();
  assert.equal(started[0].ended, 1);
  assert.deepEqual(await outcome, { cancelled: true });
});

test("where Python does not start the one way, it starts the other, and where neither works it is said", async () => {
  const { started, outcome } = reading();
  started[0].says({ failed: "no memory" });
  assert.deepEqual(
    started.map(({ script, ended }) => [script, ended]),
    [
      ["engine/import-restored.js", 1],
      ["engine/import-plain.js", 0],
    ],
  );
  started[1].onerror();
  assert.deepEqual(await outcome, { failed: "engine" });
});

test("a worker that says nothing is not waited for", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { started, outcome } = reading();
  mock.timers.tick(10_000);
  assert.equal(started.length, 2);
  started[1].says({ up: true });
  mock.timers.tick(59_000);
  started[1].says({ progress: { step: "reading", file: "a", done: 0, size: 1 } });
  mock.timers.tick(59_000);
  assert.equal(started[1].ended, 0);
  mock.timers.tick(1_000);
  assert.deepEqual(await outcome, { failed: "engine" });
  mock.timers.reset();
});

test("a file that was moved meanwhile is told apart", async () => {
  const { started, outcome } = reading();
  started[0].says({ up: true });
  started[0].says({ failed: "a file is gone", gone: true });
  assert.deepEqual(await outcome, { failed: "gone" });
});
