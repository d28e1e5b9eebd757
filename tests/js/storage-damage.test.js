/** Whatever is wrong with a document: what can be read stays, nothing is freed, and what was put aside is told. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createJournal } from "../../extension/background/ledger/journal-store.js";
import { STRICTEST_LIMITS } from "../../extension/shared/throttle-fallback.js";
import { StorageError, createStorage } from "../../extension/shared/stored/storage.js";
import { memoryArea } from "./memory-area.js";

const NOW = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;
const clock = () => NOW;
const entry = (token, more = {}) => ({
  token,
  id: "ada",
  name: "Ada Lovelace",
  at: NOW - HOUR,
  state: "withdrawn",
  verdict: null,
  sent_text: "",
  tab: 1,
  until: null,
  requested: true,
  copied: false,
  override: null,
  remind_at: null,
  ...more,
});
const WHOLE = {
  null: null,
  "a number": 7,
  "a text": "{",
  "a list": [],
  "an empty object": {},
  "no version": { entries: [] },
  "a version of another kind": { version: "1" },
  "a newer version": { version: 99, entries: [] },
  "a part missing": { version: 3 },
  "a part of another kind": { version: 3, entries: "all" },
};
const storeOn = (stored, copies = memoryArea()) => {
  const area = memoryArea(stored);
  const storage = createStorage(area, { clock, copies });
  return { area, copies, storage, journal: createJournal(storage, copies, clock) };
};
const aside = (area) => area.keys().filter((key) => key.startsWith("quarantine:"));
const tokens = (entries) => entries.map(({ token }) => token);

for (const [what, damaged] of Object.entries(WHOLE)) {
  test(`a journal that cannot be read (${what}): the session's copy stands in`, async () => {
    const { area, copies, storage, journal } = storeOn({}, memoryArea({ journal: [entry("a")] }));
    await area.set({ journal: damaged });
    assert.deepEqual(tokens(await journal.read()), ["a"]);
    assert.deepEqual(tokens(await journal.read()), ["a"]);
    assert.equal(aside(area).length, 1);
    assert.deepEqual(area.read(aside(area)[0]), damaged);
    assert.deepEqual(await storage.setAside(), ["journal"]);
    assert.equal((await storage.read("limits")).per_day, 10, "nothing was lost");
    assert.deepEqual(tokens(copies.read("journal")), ["a"]);
  });

  test(`a journal that cannot be read (${what}), without a copy: the strictest reading`, async () => {
    const { storage, journal } = storeOn({ journal: damaged });
    const [one, ...others] = await journal.read();
    assert.deepEqual([one.at, one.state, one.name, others], [NOW, "withdrawn", "", []]);
    const { pending, ...limits } = await storage.read("limits");
    assert.deepEqual(limits, STRICTEST_LIMITS);
    assert.equal(pending.from, NOW + 24 * HOUR);
  });

  test(`settings that cannot be read (${what}): nothing is drawn, nothing else is touched`, async () => {
    const { area, storage } = storeOn({ settings: damaged });
    assert.equal((await storage.read("settings")).draw_in_page, false);
    assert.deepEqual(
      area
        .keys()
        .filter((key) => !key.startsWith("quarantine:"))
        .sort(),
      ["copy:settings", "set_aside", "set_aside_seen", "settings"],
    );
  });

  test(`limits and pause that cannot be read (${what}): the copy, else the strictest`, async () => {
    const { storage, area } = storeOn({ limits: damaged, pause: damaged });
    assert.equal((await storage.read("limits")).per_day, 1);
    assert.ok((await storage.read("pause")).until > NOW);
    const kept = { gap_seconds: 600, per_hour: 2, per_day: 3, pending: null };
    await storage.write("limits", kept);
    await storage.write("pause", { until: NOW + HOUR });
    await area.set({ limits: damaged, pause: damaged });
    assert.deepEqual(await storage.read("limits"), kept);
    await area.clear();
    assert.deepEqual(await storage.read("limits"), kept);
    assert.deepEqual(await storage.read("pause"), { until: NOW + HOUR });
  });
}

for (const [what, bad] of Object.entries({
  "cut short": { token: "bad" },
  "of no state": entry("bad", { state: "free" }),
  "with a fraction of a millisecond": entry("bad", { at: NOW + 0.5 }),
  "that is no object": null,
})) {
  test(`one entry ${what} among others: the others stay, it counts as made now`, async () => {
    const stored = { version: 3, entries: [entry("a"), bad, entry("b")] };
    const { area, journal, storage } = storeOn({ journal: stored });
    const [one, two, lost] = await journal.read();
    assert.deepEqual([one.token, two.token, lost.at, lost.name], ["a", "b", NOW, ""]);
    assert.deepEqual(area.read(aside(area)[0]), [bad]);
    assert.equal((await journal.read()).length, 3, "it counts once");
    assert.equal((await storage.read("limits")).per_day, 10);
  });
}

test("a journal that was emptied gets its last day back from the copy", async () => {
  const { area, journal } = storeOn({});
  await journal.write([entry("old", { at: NOW - 48 * HOUR }), entry("a")]);
  await area.set({ journal: { version: 3, entries: [] } });
  assert.deepEqual(tokens(await journal.read()), ["a"]);
  await area.remove("journal");
  assert.deepEqual(tokens(await journal.read()), ["a"]);
});

test("an entry from the future is written down as made now when it is first met", async () => {
  const { area, journal } = storeOn({
    journal: { version: 3, entries: [entry("a", { at: NOW + 1000 * HOUR })] },
  });
  assert.equal((await journal.read())[0].at, NOW);
  assert.equal(area.read("journal").entries[0].at, NOW);
});

test("a full storage and a broken one are told apart", async () => {
  const { area, storage } = storeOn({});
  area.full = true;
  const full = await storage.probe().catch((error) => error);
  assert.ok(full instanceof StorageError && full.isFull);
  area.full = false;
  await storage.probe();
  assert.deepEqual(area.keys(), []);
  area.get = () => Promise.reject(new Error("IO error: .../LOCK: File currently in use"));
  const broken = await storage.read("settings").catch((error) => error);
  assert.ok(broken instanceof StorageError && !broken.isFull);
});

for (const [name, whole] of [
  ["order", "people"],
  ["outcomes", "outcomes"],
  ["agreement", "agreement"],
]) {
  test(`a damaged ${name} is empty, and told as ${whole}`, async () => {
    const { area, storage } = storeOn({ [name]: { version: 1, text: "yes" } });
    const read = await storage.read(name);
    assert.ok(Object.values(read).every((part) => part === null || part.length === 0));
    assert.deepEqual(await storage.setAside(), [whole]);
    assert.equal(aside(area).length, 1);
  });
}

test("that something was put aside is told until it was seen, and again for what comes later", async () => {
  const { area, storage } = storeOn({ order: { version: 1, text: "yes" } });
  await storage.read("order");
  assert.equal(await storage.isAsideSeen(), false);
  await storage.seeAside();
  await storage.read("order");
  assert.equal(await storage.isAsideSeen(), true);
  await area.set({ outcomes: { version: 1, text: "yes" } });
  await storage.read("outcomes");
  assert.equal(await storage.isAsideSeen(), false);
  await storage.dropAside();
  assert.deepEqual(
    area.keys().filter((key) => key.startsWith("set_aside")),
    [],
  );
});
