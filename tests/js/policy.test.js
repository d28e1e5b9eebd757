/** What an organisation has set stands over what the user chose, and leaves it as it is. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createPolicy, underPolicy } from "../../extension/background/settings/policy.js";
import { createStorage } from "../../extension/shared/stored/storage.js";
import { DEFAULT_LIMITS } from "../../extension/shared/throttle-fallback.js";
import { memoryArea } from "./memory-area.js";

/** The managed area of a browser. */
function managedArea(values) {
  const listeners = [];
  return {
    values,
    reads: 0,
    async get() {
      this.reads += 1;
      if (this.values instanceof Error) throw this.values;
      return this.values;
    },
    onChanged: { addListener: (listener) => listeners.push(listener) },
    change(next) {
      this.values = next;
      listeners.forEach((listener) => listener());
    },
  };
}

function browserWith(values) {
  const area = managedArea(values);
  const policy = createPolicy(area);
  const own = createStorage(memoryArea());
  return { area, policy, own, storage: underPolicy(own, policy) };
}

test("a value that is set stands over the user's own, every other stays", async () => {
  const { storage } = browserWith({ locale: "de", draw_in_page: false, per_day: 3 });
  const { locale, draw_in_page, reminders } = await storage.read("settings");
  assert.deepEqual([locale, draw_in_page, reminders], ["de", false, true]);
  assert.deepEqual(await storage.read("limits"), { ...DEFAULT_LIMITS, per_day: 3, pending: null });
  assert.deepEqual((await storage.load("settings")).lost, 0);
});

test("a limit looser than anybody may have it, and a value of another kind, are refused", async () => {
  const { policy, storage } = browserWith({
    gap_seconds: 5,
    per_hour: 11,
    per_day: "3",
    locale: "tlh",
    draw_in_page: 0,
    goals: ["growth"],
  });
  assert.deepEqual(await policy.now(), { settings: {}, limits: {} });
  assert.deepEqual(await storage.read("limits"), { ...DEFAULT_LIMITS, pending: null });
});

test("what is written keeps the user's own value beneath, for when nothing is set any more", async () => {
  const { area, own, storage } = browserWith({ locale: "de", per_day: 3 });
  await own.write("settings", { ...(await own.read("settings")), locale: "fr" });
  await storage.write("settings", { ...(await storage.read("settings")), reminders: false });
  const pending = { limits: { gap_seconds: 30, per_hour: 5, per_day: 3 }, from: 99 };
  await storage.write("limits", { ...(await storage.read("limits")), gap_seconds: 90, pending });
  assert.deepEqual((await storage.read("limits")).pending.limits.per_day, 3);
  area.change({});
  const { locale, reminders } = await storage.read("settings");
  assert.deepEqual([locale, reminders], ["fr", false]);
  const limits = await storage.read("limits");
  assert.deepEqual(
    [limits.gap_seconds, limits.per_day, limits.pending.limits.per_day],
    [90, DEFAULT_LIMITS.per_day, DEFAULT_LIMITS.per_day],
  );
});

test("it is read once, and anew when it changes; who asks is told", async () => {
  const { area, policy } = browserWith({ per_hour: 2 });
  let told = 0;
  policy.onChange(() => (told += 1));
  await Promise.all([policy.now(), policy.now()]);
  assert.equal(area.reads, 1);
  area.change({ per_hour: 1 });
  assert.deepEqual((await policy.now()).limits, { per_hour: 1 });
  assert.deepEqual([area.reads, told], [2, 1]);
});

test("a browser without such settings sets nothing", async () => {
  const { policy } = browserWith(new Error("Managed storage is not supported"));
  assert.deepEqual(await policy.now(), { settings: {}, limits: {} });
});
