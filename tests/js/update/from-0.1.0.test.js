/**
 * The update from 0.1.0: `profile-0.1.0.json` is what its own storage wrote of a filled profile (settings, people, history, limits, pause
 * and a way past a hold that was asked for). Today's storage reads all of it, and loses nothing when it writes it again.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createAgreement } from "../../../extension/background/settings/agreement.js";
import { DOCUMENTS } from "../../../extension/shared/stored/documents.js";
import { createStorage } from "../../../extension/shared/stored/storage.js";
import { memoryArea } from "../memory-area.js";

const PROFILE = JSON.parse(readFileSync(new URL("profile-0.1.0.json", import.meta.url), "utf8"));
const NOW = Date.UTC(2026, 10, 20, 12);

function updated(profile = PROFILE) {
  const area = memoryArea(structuredClone(profile));
  const storage = createStorage(area, { clock: () => NOW, copies: memoryArea() });
  return { area, storage };
}

/** @param {object} from @param {...string} names */
const without = (from, ...names) =>
  Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)));
const settings = without(PROFILE.settings, "version");
const limits = without(PROFILE.limits, "version");
const { people } = PROFILE.people;

test("the profile is full: no field of it is at its default", () => {
  const fresh = DOCUMENTS.settings.fresh();
  assert.deepEqual(
    Object.keys(settings).filter((name) => settings[name] === fresh[name]),
    [],
  );
  assert.notDeepEqual(limits, DOCUMENTS.limits.fresh());
  const { facts } = people["ada-l"];
  assert.equal(Object.keys(facts).length, 8);
});

test("every setting is as it was, and what is new has its default", async () => {
  const { storage } = updated();
  assert.deepEqual(await storage.read("settings"), {
    ...settings,
    single_keys: true,
    inmail: null,
  });
});

test("limits, a looser one that waits, the pause and what was asked for are as they were", async () => {
  const { storage } = updated();
  assert.deepEqual(await storage.read("limits"), limits);
  assert.deepEqual(await storage.read("pause"), { until: PROFILE.pause.until });
  assert.deepEqual(await storage.read("override"), { asked: PROFILE.override.asked });
});

test("each withdrawal counts on, and one on its way ends when it would have ended", async () => {
  const { storage } = updated();
  const { entries } = await storage.read("journal");
  const before = PROFILE.journal.entries;
  assert.deepEqual(
    entries.map((entry) => without(entry, "until", "requested")),
    before,
  );
  const open = entries.filter(({ state }) => state === "reserved");
  assert.deepEqual(
    open.map(({ at, until, requested }) => [until - at, requested]),
    [[120_000, false]],
  );
  assert.ok(entries.every(({ state, requested }) => requested === (state !== "reserved")));
});

test("what was told of each person is there, the person under the same key", async () => {
  const { area, storage } = updated();
  const read = await storage.people(null);
  assert.deepEqual([...read.keys()].sort(), Object.keys(people).sort());
  for (const [key, person] of read) {
    assert.deepEqual(person.facts, people[key].facts, key);
    assert.deepEqual(person.sightings, people[key].sightings, key);
    assert.equal(person.name, null, "0.1.0 kept no names");
  }
  assert.equal(area.keys().includes("people"), false, "the older document is gone");
});

test("nothing is put aside, and a second start reads the same", async () => {
  const { area, storage } = updated();
  const read = async (from) => {
    const names = Object.keys(DOCUMENTS);
    const documents = await Promise.all(names.map((name) => from.read(name)));
    return { documents, people: await from.people(null) };
  };
  const first = await read(storage);
  for (const name of Object.keys(DOCUMENTS)) await storage.write(name, await storage.read(name));
  const again = createStorage(area, { clock: () => NOW + 1, copies: memoryArea() });
  assert.deepEqual(await read(again), first);
  assert.deepEqual(await again.setAside(), []);
  assert.deepEqual(await again.aside(), {});
});

test("whoever consented to 0.1.0 has not agreed yet that names are kept", async () => {
  const { storage } = updated();
  assert.equal(await createAgreement(storage).isGiven(), false);
});

test("one damaged person or entry of 0.1.0 costs itself alone", async () => {
  const profile = structuredClone(PROFILE);
  profile.people.people["ada-l"] = 7;
  profile.journal.entries[1] = { token: "w-2" };
  const { storage } = updated(profile);
  assert.deepEqual(
    [...(await storage.people(null)).keys()].sort(),
    Object.keys(people)
      .filter((key) => key !== "ada-l")
      .sort(),
  );
  const { entries } = await storage.read("journal");
  assert.deepEqual(
    entries.map(({ token }) => token),
    ["w-1", "w-3", "w-4", "w-5"],
  );
  assert.deepEqual((await storage.setAside()).sort(), ["journal", "people"]);
});
