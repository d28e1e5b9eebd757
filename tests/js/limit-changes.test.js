/** A slip of the finger at a limit costs no day; a minute later only the day's wait loosens it again. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createLimitChanges } from "../../extension/background/ledger/limit-changes.js";
import { createStorage } from "../../extension/shared/stored/storage.js";
import { DEFAULT_LIMITS, UNDO_LIMIT_MS } from "../../extension/shared/throttle-fallback.js";
import { memoryArea } from "./memory-area.js";

const START = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;

function limits() {
  const at = { now: START };
  const clock = () => at.now;
  const storage = createStorage(memoryArea(), { clock });
  const changes = createLimitChanges(storage, memoryArea(), clock);
  return { at, changes, now: () => storage.read("limits") };
}
const FRESH = { ...DEFAULT_LIMITS, pending: null };

test("one limit is set, the others stay", async () => {
  const { changes, now } = limits();
  await changes.set({ per_day: 3 });
  await changes.set({});
  assert.deepEqual(await now(), { ...FRESH, per_day: 3 });
});

test("within a minute a change goes back whole, in however many steps it was made", async () => {
  const { at, changes, now } = limits();
  await changes.set({ per_day: 9 });
  at.now += UNDO_LIMIT_MS - 1;
  await changes.set({ per_day: 1 });
  await changes.undo("per_day");
  assert.deepEqual(await now(), FRESH);
});

test("later it does not, nor with a clock that was set back, nor for another limit, nor twice", async () => {
  const { at, changes, now } = limits();
  await changes.set({ per_day: 1 });
  const stricter = { ...FRESH, per_day: 1 };
  at.now += UNDO_LIMIT_MS;
  await changes.undo("per_day");
  assert.deepEqual(await now(), stricter);
  at.now = START - 1;
  await changes.undo("per_day");
  assert.deepEqual(await now(), stricter);
  at.now = START;
  await changes.undo("per_hour");
  assert.deepEqual(await now(), stricter);
  await changes.forget();
  await changes.undo("per_day");
  assert.deepEqual(await now(), stricter);
});

test("a change of another limit stands between: what it changed is not taken back with the first", async () => {
  const { changes, now } = limits();
  await changes.set({ per_day: 1 });
  await changes.set({ per_hour: 1 });
  await changes.undo("per_day");
  assert.deepEqual(await now(), { ...FRESH, per_day: 1, per_hour: 1 });
  await changes.undo("per_hour");
  assert.deepEqual(await now(), { ...FRESH, per_day: 1 });
});

test("a looser wish waits its day, and one beside it keeps the first", async () => {
  const { at, changes, now } = limits();
  await changes.set({ per_day: 20 });
  at.now += 1000;
  await changes.set({ per_hour: 2 });
  assert.deepEqual(await now(), {
    ...FRESH,
    per_hour: 2,
    pending: { limits: { ...DEFAULT_LIMITS, per_hour: 2, per_day: 20 }, from: START + DAY },
  });
  await changes.set({ gap_seconds: 60, per_hour: 5, per_day: 10 });
  assert.equal((await now()).pending.limits.per_hour, 5);
  await changes.undo("per_hour");
  assert.equal((await now()).pending.limits.per_hour, 5, "several at once are no slip");
});
