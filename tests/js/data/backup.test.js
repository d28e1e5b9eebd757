import assert from "node:assert/strict";
import { test } from "node:test";
import { RefusedRequest } from "../../../extension/background/advice/core-client.js";
import { DEFAULT_LIMITS } from "../../../extension/shared/throttle-fallback.js";
import { HOUR, NOW, made, room, seen } from "./room.js";

const told = { value: "stranger", source: "told", on: "2026-11-21" };
const asFile = (value) => JSON.parse(JSON.stringify(value));

/** Somebody's browser with a bit of everything, and its backup. */
async function full() {
  const here = room();
  const settings = { ...(await here.storage.read("settings")), goals: ["looms"] };
  const journal = {
    entries: [made("old", NOW - 90 * HOUR), made("open", NOW - HOUR, { state: "reserved" })],
  };
  await here.put(
    { ada: seen("Ada Lovelace", { facts: { relationship: told } }) },
    { settings, journal },
  );
  await here.ledger.setLimits({ gap_seconds: 120, per_hour: 3, per_day: 6 });
  return { here, file: asFile(await here.backup.make()) };
}

test("a backup has everything, and in another browser everything is there again", async () => {
  const { file } = await full();
  assert.deepEqual(
    [file.second_thought, file.version, file.made_at],
    ["backup", 1, "2026-11-22T12:00:00.000Z"],
  );
  const there = room();
  const found = await there.backup.check(file);
  assert.deepEqual(found, {
    kind: "backup_checked",
    made_at: file.made_at,
    there: { people: 1, told: 1, journal: 1 },
    here: { people: 0, told: 0, journal: 0 },
  });
  assert.equal(await there.backup.load(file), null);
  const people = await there.storage.people(null);
  assert.deepEqual(people.get("ada").facts, { relationship: told });
  assert.deepEqual((await there.storage.read("settings")).goals, ["looms"]);
  const entries = await there.ledger.entries();
  assert.deepEqual(
    entries.map(({ token, tab }) => [token, tab]),
    [["old", null]],
    "what was only reserved stays behind",
  );
  assert.deepEqual([there.given.agreed, there.given.replaced], [1, 1]);
});

test("what was there before is kept, put back by one press, or let go", async () => {
  const { file } = await full();
  const there = room();
  await there.put({ bob: seen("Bob Ray") });
  await there.backup.load(file);
  assert.deepEqual((await there.kept()).former, { on: "2026-11-22" });
  assert.deepEqual([...(await there.storage.people(null)).keys()], ["ada"]);
  await there.backup.takeBack();
  assert.deepEqual([...(await there.storage.people(null)).keys()], ["bob"]);
  assert.equal((await there.kept()).former, null);
  await there.backup.takeBack();
  assert.deepEqual(
    [...(await there.storage.people(null)).keys()],
    ["bob"],
    "there is nothing to put back any more",
  );
  await there.backup.load(file);
  await there.backup.settle();
  assert.equal((await there.kept()).former, null);
});

test("it frees no withdrawal, loaded or taken back", async () => {
  const { file } = await full();
  const there = room();
  const journal = { entries: [made("long ago", NOW - 50 * HOUR), made("today", NOW - 2 * HOUR)] };
  await there.put({}, { journal });
  await there.backup.load({
    ...file,
    documents: { ...file.documents, journal: { version: 3, entries: [made("ahead", NOW + HOUR)] } },
  });
  const tokens = async () => (await there.ledger.entries()).map(({ token, at }) => [token, at]);
  assert.deepEqual(
    await tokens(),
    [
      ["today", NOW - 2 * HOUR],
      ["ahead", NOW],
    ],
    "what says it is from the future was made now",
  );
  await there.backup.takeBack();
  assert.deepEqual(
    (await tokens()).map(([token]) => token),
    ["long ago", "today", "ahead"],
  );
});

test("looser limits of a backup wait their day, stricter ones hold at once", async () => {
  const { file } = await full();
  const there = room();
  const loose = { version: 1, gap_seconds: 20, per_hour: 10, per_day: 2, pending: null };
  await there.backup.load({ ...file, documents: { ...file.documents, limits: loose } });
  const { pending, ...now } = await there.storage.read("limits");
  assert.deepEqual(now, { ...DEFAULT_LIMITS, per_day: 2 });
  assert.equal(pending.from, NOW + 24 * HOUR);
});

test("a backup of an older version is migrated like the storage itself", async () => {
  const { file } = await full();
  const without = (whole, ...names) =>
    Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name)));
  const older = without(file.documents.settings, "reminders", "profile_line");
  const entry = without(made("old", NOW - 90 * HOUR), "until", "requested");
  const documents = {
    ...file.documents,
    settings: { ...older, version: 1 },
    journal: { version: 2, entries: [entry] },
  };
  const there = room();
  assert.equal(await there.backup.load({ ...file, documents }), null);
  assert.equal((await there.storage.read("settings")).reminders, true);
  assert.equal((await there.ledger.entries())[0].requested, true);
});

for (const [what, change, paths] of [
  [
    "another JSON file",
    () => ({ people: {} }),
    ["second_thought", "version", "made_at", "documents"],
  ],
  ["a list", () => [], [""]],
  ["a later version", (file) => ({ ...file, version: 2 }), ["version"]],
  [
    "a later version of a part",
    (file) => ({ ...file, documents: { ...file.documents, limits: { version: 99 } } }),
    ["limits.version"],
  ],
  [
    "a document that is missing",
    (file) => ({ ...file, documents: {} }),
    ["settings", "journal", "limits", "outcomes"],
  ],
  [
    "values that are wrong",
    (file) => ({
      ...file,
      people: { ada: { ...file.people.ada, seen_on: "2026-13-01" } },
      documents: {
        ...file.documents,
        journal: { version: 3, entries: [{ ...made("x", NOW), at: "noon" }] },
      },
    }),
    ["journal.entries.0.at", "people.ada.seen_on"],
  ],
]) {
  test(`${what} is refused with every path, and nothing is replaced`, async () => {
    const { file } = await full();
    const there = room();
    await there.put({ bob: seen("Bob Ray") });
    const { kind, errors } = await there.backup.load(change(file));
    assert.equal(kind, "backup_refused");
    assert.deepEqual(
      errors.map(({ path }) => path),
      paths,
    );
    assert.deepEqual([...(await there.storage.people(null)).keys()], ["bob"]);
    assert.equal((await there.kept()).former, null);
  });
}

test("the core has the last word on the values", async () => {
  const { file } = await full();
  const errors = [{ path: "people.ada.facts.purpose", message: "wrong" }];
  const told = [{ path: "file.people.ada.facts.purpose", message: "wrong" }];
  /** @type {any[]} */
  const asked = [];
  const there = room({
    async ask(request) {
      asked.push(request);
      throw new RefusedRequest(told);
    },
  });
  assert.deepEqual(await there.backup.check(file), {
    kind: "backup_refused",
    errors,
    foreign: false,
  });
  assert.deepEqual(Object.keys(asked[0].file), [
    "version",
    "settings",
    "people",
    "journal",
    "limits",
    "outcomes",
  ]);
  const broken = room({
    ask: async () => {
      throw new Error("no core");
    },
  });
  await assert.rejects(broken.backup.load(file), /no core/);
});

test("where there is no room for what is there beside it, nothing is replaced", async () => {
  const { file } = await full();
  const there = room();
  await there.put({ bob: seen("Bob Ray") });
  there.area.full = true;
  await assert.rejects(there.backup.load(file), /storage failed/);
  there.area.full = false;
  assert.deepEqual([...(await there.storage.people(null)).keys()], ["bob"]);
});

test("whoever is forgotten is forgotten in what was there before as well", async () => {
  const { here, file } = await full();
  await here.backup.load(file);
  await here.copies.forget("ada");
  const before = (await here.storage.read("former")).file;
  assert.deepEqual(before.people, {});
  assert.deepEqual(
    before.documents.journal.entries.map(({ name, id }) => [name, id]),
    [["", null]],
  );
  assert.equal(JSON.stringify(await here.storage.read("former")).includes("Ada"), false);
  await here.copies.forgetEntries("another");
  assert.equal((await here.storage.read("former")).file.documents.journal.entries.length, 1);
  await here.copies.forgetEntries(null);
  assert.equal((await here.storage.read("former")).file.documents.journal.entries.length, 0);
});
