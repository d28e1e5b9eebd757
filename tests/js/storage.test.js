import assert from "node:assert/strict";
import { test } from "node:test";
import { list, record, text } from "../../extension/shared/schema.js";
import { createStorage } from "../../extension/shared/stored/storage.js";
import { memoryArea } from "./memory-area.js";

const NOW = Date.UTC(2026, 10, 22, 12);
const clock = () => NOW;
const entry = {
  token: "t",
  id: "ada",
  name: "Ada Lovelace",
  at: NOW,
  state: "withdrawn",
  verdict: "withdraw",
  sent_text: "Sent 3 weeks ago",
  tab: 7,
  until: null,
  requested: true,
  copied: false,
  override: null,
  remind_at: null,
};

test("what was never written reads as fresh", async () => {
  const storage = createStorage(memoryArea(), { clock });
  assert.deepEqual(await storage.read("journal"), { entries: [] });
  assert.equal((await storage.read("settings")).draw_in_page, true);
});

test("what was written reads the same, under its version", async () => {
  const area = memoryArea();
  const storage = createStorage(area, { clock });
  await storage.write("journal", { entries: [entry] });
  assert.deepEqual(await storage.read("journal"), { entries: [entry] });
  assert.equal(area.read("journal").version, 3);
});

test("an older version is migrated, step by step", async () => {
  const definitions = {
    settings: {
      version: 3,
      shape: record({ goals: list(text(9), 9) }),
      migrations: {
        1: ({ goal }) => ({ goals: goal }),
        2: ({ goals }) => ({ goals: goals.split(",") }),
      },
      fresh: () => ({ goals: [] }),
      damaged: () => ({ goals: [] }),
    },
  };
  const area = memoryArea({ settings: { version: 1, goal: "a,b" } });
  const storage = createStorage(area, { clock, definitions });
  assert.deepEqual(await storage.read("settings"), { goals: ["a", "b"] });
  await storage.write("settings", { goals: ["c"] });
  assert.deepEqual(area.read("settings"), { version: 3, goals: ["c"] });
});

test("erasing leaves nothing, what was put aside included", async () => {
  const area = memoryArea({ settings: 1 });
  const storage = createStorage(area, { clock });
  await storage.read("settings");
  await storage.erase();
  assert.deepEqual(area.keys(), []);
});

test("a journal from before drafts and reminders were noted keeps every entry", async () => {
  const older = { ...entry };
  for (const later of ["copied", "override", "remind_at", "until", "requested"])
    delete older[later];
  const storage = createStorage(memoryArea({ journal: { version: 1, entries: [older] } }), clock);
  assert.deepEqual(await storage.read("journal"), { entries: [entry] });
});
