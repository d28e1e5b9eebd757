/** One damaged entry costs one entry; the older document becomes entries, however often that is interrupted. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { StorageError } from "../../../extension/shared/stored/storage.js";
import { NOBODY } from "../../../extension/shared/stored/people-entries.js";
import { daysAgo, fact, numbers, row, seen } from "./making.js";
import { aside, entryOf, makeRoom, over, peopleIn } from "./store.js";

const good = (key) => entryOf(seen(key, { facts: { purpose: fact("none") } }));
const DAMAGES = {
  null: () => null,
  "a number": () => 7,
  "a text": () => "{",
  "a list": () => [],
  "an empty object": () => ({}),
  "no version": () => seen("x"),
  "a newer version": (entry) => ({ ...entry, version: 9 }),
  "a field missing": (entry) => JSON.parse(JSON.stringify({ ...entry, facts: undefined })),
  "a name that is a number": (entry) => ({ ...entry, name: 7 }),
  "a day that is none": (entry) => ({ ...entry, seen_on: "2026-02-30" }),
  "a fact of another kind": (entry) => ({ ...entry, facts: { purpose: fact("often") } }),
  "facts that are a list": (entry) => ({ ...entry, facts: [1] }),
  "a note of 9 MB": (entry) => ({ ...entry, note: "x".repeat(9_000_000) }),
  "a decision nobody knows": (entry) => ({ ...entry, decided: { value: "burn", on: daysAgo(1) } }),
};

for (const [what, damage] of Object.entries(DAMAGES)) {
  test(`one entry damaged (${what}) among others costs itself alone, and is put aside once`, async () => {
    const stored = Object.fromEntries(["a", "bad", "c"].map((key) => [`person:${key}`, good(key)]));
    stored["person:bad"] = damage(stored["person:bad"]);
    stored["brief:bad"] = { brief: "Write to bad Example" };
    const { area, storage, people } = makeRoom({ stored });
    const { people: all } = await people.pending(null);
    assert.deepEqual([...all.keys()], ["a", "c"]);
    assert.deepEqual(all.get("a").facts, { purpose: fact("none") });
    assert.equal(aside(area).length, 1);
    assert.deepEqual(area.read(aside(area)[0]), stored["person:bad"]);
    assert.deepEqual(await storage.setAside(), ["people"]);
    assert.equal(area.read("brief:bad"), null);
    await people.pending(null);
    assert.equal(aside(area).length, 1);
    await people.tell(["bad"], { facts: { purpose: "current" }, overwrite: true });
    assert.deepEqual(peopleIn(area).sort(), ["a", "bad", "c"]);
  });
}

test("whichever entries are damaged, all others are as they were", async () => {
  const kinds = Object.values(DAMAGES).filter((damage) => damage !== DAMAGES["a note of 9 MB"]);
  for (let seed = 1; seed <= 40; seed += 1) {
    const random = numbers(seed);
    const stored = {};
    for (let at = 0; at < 40; at += 1) stored[`person:p${at}`] = good(`p${at}`);
    const whole = structuredClone(stored);
    const hit = new Set(Array.from({ length: 1 + random(10) }, () => `person:p${random(40)}`));
    for (const key of hit) stored[key] = kinds[random(kinds.length)](stored[key]);
    const { area, people } = makeRoom({ stored });
    await people.pending(null);
    for (const [key, entry] of Object.entries(whole)) {
      assert.deepEqual(area.read(key), hit.has(key) ? null : entry, `${key} (seed ${seed})`);
    }
    assert.equal(aside(area).length, hit.size);
  }
});

test("what a newer version wrote comes back with the update, beside what was told meanwhile", async () => {
  const newer = { ...good("a"), version: 9 };
  const { area, session, people } = makeRoom({ stored: { "person:a": newer } });
  await people.tell(["a"], { facts: { relationship: "known" }, overwrite: true });
  await people.tidy();
  assert.equal(aside(area).length, 1, "not readable yet");
  await area.set({ [aside(area)[0]]: good("a") });
  const { people: updated, storage } = over(area, session);
  await updated.tidy();
  assert.deepEqual([aside(area), await storage.setAside()], [[], []]);
  const { name, facts } = area.read("person:a");
  assert.equal(name, "a Example");
  assert.deepEqual(Object.keys(facts).sort(), ["purpose", "relationship"]);
});

test("a person of the name __proto__, constructor or toString is a person", async () => {
  const { area, people } = makeRoom();
  for (const key of ["__proto__", "constructor", "toString"]) {
    await people.look(7, { rows: [row(key)], complete: false, count: null, visit: "v" });
    await people.tell([key], { facts: { purpose: "none" }, overwrite: true });
  }
  assert.equal({}.name, undefined);
  assert.equal((await people.pending(null)).people.size, 3);
  assert.equal(peopleIn(area).length, 3);
});

test("with storage full what is told fails by name, and everything good is there", async () => {
  const { area, people } = makeRoom({ stored: { "person:a": good("a"), "person:bad": 7 } });
  area.full = true;
  const told = people.tell(["a"], { facts: { purpose: "current" }, overwrite: true });
  const error = await told.catch((cause) => cause);
  assert.ok(error instanceof StorageError && error.isFull);
  assert.deepEqual(area.read("person:a"), good("a"));
  area.full = false;
  assert.deepEqual([...(await people.pending(null)).people.keys()], ["a"]);
});

test("where there is no room, what can be asked for again gives way to what was told", async () => {
  const stored = { "person:a": good("a"), "brief:a": { version: 1 }, "brief:b": { version: 1 } };
  const { area, people } = makeRoom({ stored });
  const { set } = area;
  area.set = (items) =>
    area.keys().some((key) => key.startsWith("brief:"))
      ? Promise.reject(new Error("QUOTA_BYTES quota exceeded"))
      : set.call(area, items);
  await people.tell(["a"], { facts: { purpose: "current" }, overwrite: true });
  assert.equal(area.read("person:a").facts.purpose.value, "current");
  assert.ok(!area.keys().some((key) => key.startsWith("brief:")));
});

const older = {
  facts: { purpose: fact("none") },
  sightings: [{ on: daysAgo(9), sent_text: "1w" }],
};
const document = (people) => ({ version: 1, people });
const many = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`p${at}`, older]));

test("the older document becomes entries, each as it was", async () => {
  const { area, people } = makeRoom({ stored: { people: document(many) } });
  await people.some(["p1"]);
  assert.equal(area.read("people"), null);
  assert.equal(peopleIn(area).length, 250);
  assert.deepEqual(area.read("person:p249"), entryOf({ ...NOBODY, ...older }));
});

test("interrupted after any write, the next start goes on; nobody is lost or overwritten", async () => {
  for (let writes = 0; writes < 4; writes += 1) {
    const { area, session, people } = makeRoom({ stored: { people: document(many) } });
    const { set, remove } = area;
    let left = writes;
    const dying = (call) => (given) =>
      (left -= 1) < 0 ? Promise.reject(new Error("the background died")) : call.call(area, given);
    [area.set, area.remove] = [dying(set), dying(remove)];
    await people.some(["p1"]).catch(() => undefined);
    [area.set, area.remove] = [set, remove];
    const next = over(area, session).people;
    await next.tell(["p0"], { facts: { purpose: "current" }, overwrite: true });
    assert.equal(
      (await over(area, session).people.some(["p0"])).get("p0").facts.purpose.value,
      "current",
    );
    assert.equal(peopleIn(area).length, 250, `${writes} writes`);
    assert.equal(area.read("people"), null);
  }
});

test("an entry that is there already stays as it is", async () => {
  const stored = { people: document({ a: older }), "person:a": good("a") };
  const { area, people } = makeRoom({ stored });
  await people.some(["a"]);
  assert.deepEqual(area.read("person:a"), good("a"));
});

test("bad parts of the older document, and one that cannot be read at all, are put aside", async () => {
  const { area, people } = makeRoom({
    stored: { people: document({ a: older, bad: { facts: 1 } }) },
  });
  assert.equal((await people.some(["a", "bad"])).size, 1);
  assert.deepEqual(area.read(aside(area)[0]), { bad: { facts: 1 } });
  for (const damaged of [7, null, { version: 2, people: {} }, { version: 1, people: "all" }]) {
    const other = makeRoom({ stored: { people: damaged } });
    assert.equal((await other.people.some(["a"])).size, 0);
    assert.deepEqual(other.area.read(aside(other.area)[0]), damaged);
    assert.equal(other.area.read("people"), null);
  }
});

test("where there is no room to move them they are known all the same, and move once there is", async () => {
  const { area, people } = makeRoom({ stored: { people: document(many) } });
  area.full = true;
  assert.equal((await people.some(["p1", "p2", "x"])).size, 2);
  assert.equal((await people.some(["p1"])).get("p1").facts.purpose.value, "none");
  assert.deepEqual(area.read("people"), document(many));
  area.full = false;
  await people.some(["p1"]);
  assert.equal(peopleIn(area).length, 250);
});

test("storage that is broken says so", async () => {
  const { area, people } = makeRoom({ stored: { people: document({ a: older }) } });
  area.set = () => Promise.reject(new Error("IO error"));
  const error = await people.some(["a"]).catch((cause) => cause);
  assert.ok(error instanceof StorageError && !error.isFull);
});

/** As Chrome counts: each key, and each value as JSON. */
const sizeOf = (area, beginning) =>
  area
    .keys()
    .filter((key) => key.startsWith(beginning))
    .reduce((sum, key) => sum + Buffer.byteLength(key + JSON.stringify(area.read(key))), 0);
const QUOTA = 10_485_760;

test("3,000 people with the longest headlines and notes that LinkedIn takes, in letters of three bytes, fit", async () => {
  const { area, people } = makeRoom();
  const everyone = Array.from({ length: 3000 }, (_, at) =>
    row(`name-of-some-length-${at}-8a7b6c5d`, {
      headline: "語".repeat(220),
      note: "語".repeat(300),
    }),
  );
  const list = { rows: everyone, complete: true, count: 3000, visit: "v" };
  await people.look(7, list);
  await people.tell(
    everyone.map(({ key }) => key),
    {
      facts: { relationship: "stranger", purpose: "none", may_collaborate: false },
      overwrite: true,
    },
  );
  assert.ok(sizeOf(area, "") < 0.8 * QUOTA, `${sizeOf(area, "")} bytes`);
  assert.equal((await people.pending(null)).people.size, 3000);
});
