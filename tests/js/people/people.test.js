/** What is kept of people, told of them, and taken back. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { DAY, NOW, TODAY, daysAgo, fact, row, rows, seen, withdrawal } from "./making.js";
import { entryOf, makeRoom, over, peopleIn } from "./store.js";

const look = (shown, more = {}) => ({
  rows: shown,
  complete: false,
  count: null,
  visit: "v1",
  ...more,
});
const keys = async (people) => [...(await people.pending(null)).people.keys()];
const keep = { facts: {}, decided: "keep", overwrite: true };
const stranger = { facts: { relationship: "stranger" }, overwrite: true };

test("whoever was seen is known after the background and the browser came back", async () => {
  const { area, people } = makeRoom();
  await people.look(7, look(rows("abc"), { count: 40 }));
  const again = over(area, makeRoom().session).people;
  assert.deepEqual(await keys(again), ["a", "b", "c"]);
  assert.equal(await again.count(), 40);
  assert.deepEqual(area.read("order").runs, [["a", "b", "c"]]);
});

test("a look that shows nothing new writes nothing", async () => {
  const { people, writes } = makeRoom();
  await people.look(7, look(rows("abc")));
  const before = writes();
  await people.look(7, look(rows("abc")));
  assert.equal(writes(), before);
});

test("companies, rows without a link and rows that could not be read are not kept", async () => {
  const { area, people } = makeRoom();
  const company = row("some-company", { addressee: "page" });
  await people.look(7, look([row("a"), null, row(null), company]));
  assert.deepEqual(peopleIn(area), ["a"]);
});

test("missing on two visits is gone; withdrawn is gone at once", async () => {
  const { area, history, people } = makeRoom();
  await people.look(7, look(rows("abcd")));
  await people.look(7, look(rows("acd"), { visit: "v2" }));
  assert.deepEqual(await keys(people), ["a", "b", "c", "d"]);
  await people.look(7, look(rows("acd"), { visit: "v3" }));
  assert.deepEqual(await keys(people), ["a", "c", "d"]);
  history.push(withdrawal("c", 0));
  assert.deepEqual(await keys(people), ["a", "d"]);
  await people.tidy();
  assert.deepEqual(area.read("person:c").gone, { on: TODAY, end: "withdrawn" });
});

test("names of those who are gone go after thirty days, what was told stays", async () => {
  const gone = { on: daysAgo(2), end: "left" };
  const told = { facts: { purpose: fact("none") }, sent_on: daysAgo(50), gone };
  const stored = {
    "person:a": entryOf(seen("a", told)),
    "person:b": entryOf(seen("b", { gone })),
    "brief:a": { brief: "Write to a Example" },
    "brief:b": { brief: "Write to b Example" },
  };
  const { area, session } = makeRoom({ stored });
  await over(area, session, [], () => NOW + 27 * DAY).people.tidy();
  assert.deepEqual(peopleIn(area), ["a", "b"]);
  await over(area, session, [], () => NOW + 28 * DAY).people.tidy();
  assert.deepEqual(peopleIn(area), ["a"]);
  assert.ok(!JSON.stringify(area.keys().map(area.read)).includes("Example"));
  assert.equal(area.read("outcomes").past.length, 1);
});

test("without agreement nothing new is written: no name, no headline, no note, no order", async () => {
  const { area, people } = makeRoom({ agreed: false });
  await people.look(7, look([row("a", { note: "Hello" }), row("b")], { count: 2 }));
  assert.deepEqual(await keys(people), ["a", "b"], "the panel lists what is on the page");
  assert.equal(await people.count(), 2);
  assert.equal(area.read("person:a").sightings.length, 1);
  for (const said of ["Example", "Clockmaker", "Hello", "linkedin.com"]) {
    assert.ok(!area.keys().some((key) => JSON.stringify(area.read(key)).includes(said)), said);
  }
  await people.tell(["a"], stranger, row("a"));
  assert.deepEqual(
    [area.read("person:a").name, area.read("person:a").facts.relationship.value],
    [null, "stranger"],
  );
});

test("once agreed those of the open lists are kept, and what a tab showed is not held any more", async () => {
  const { area, agreement, lists, people } = makeRoom({ agreed: false });
  await people.look(7, look(rows("ab")));
  await people.look(8, look(rows("bc")));
  await people.leave(8);
  await people.leave(9);
  await agreement.give();
  await people.keepOpen();
  assert.deepEqual(peopleIn(area).sort(), ["a", "b", "c"]);
  assert.deepEqual([area.read("person:a").name, area.read("person:c").name], ["a Example", null]);
  assert.deepEqual(await lists.read(), []);
});

test("told of many at once it is written for all, and one undo takes it back", async () => {
  const { area, people, undo } = makeRoom();
  await people.look(7, look(rows("abc")));
  await people.tell(["c"], { facts: { relationship: "known" }, overwrite: true });
  const told = await people.tell(["a", "b", "c", "a"], { ...stranger, overwrite: false });
  assert.deepEqual(told.changed, ["a", "b"]);
  assert.equal(area.read("person:a").facts.relationship.value, "stranger");
  const before = await undo.read(told.undo);
  await people.restore(before.people);
  assert.deepEqual(area.read("person:a").facts, {});
  assert.equal(area.read("person:c").facts.relationship.value, "known");
  assert.deepEqual(
    await people.tell(["c"], { facts: { relationship: "known" }, overwrite: true }),
    {
      undo: null,
      changed: [],
    },
  );
});

test("where the undo cannot be kept, what was told is all the same", async () => {
  const { area, people, session } = makeRoom();
  session.full = true;
  const told = await people.tell(["a"], stranger);
  assert.deepEqual(told, { undo: null, changed: ["a"] });
  assert.equal(area.read("person:a").facts.relationship.value, "stranger");
});

test("somebody told of who was never seen is kept for what was told, and gone with its undo", async () => {
  const { area, people, undo } = makeRoom();
  const told = await people.tell(["a"], stranger);
  assert.equal(area.read("person:a").name, null);
  assert.deepEqual(await keys(people), []);
  await people.restore((await undo.read(told.undo)).people);
  assert.deepEqual(peopleIn(area), []);
});

test("told on a row that no list told of yet, the row is kept, too", async () => {
  const { people } = makeRoom();
  await people.tell(["a"], keep, row("a"));
  const { people: all } = await people.pending(null);
  assert.deepEqual(all.get("a").decided, { value: "keep", on: TODAY });
});

test("a person who was forgotten comes back whole by undo", async () => {
  const { area, people } = makeRoom();
  await people.look(7, look(rows("ab")));
  await people.tell(["a"], keep);
  const before = area.read("person:a");
  const person = (await people.some(["a"])).get("a");
  assert.deepEqual(await people.forget("a"), person);
  assert.deepEqual(peopleIn(area), ["b"]);
  assert.deepEqual(area.read("order").runs, [["b"]]);
  assert.equal(await people.forget("a"), null);
  await people.restore({ a: person });
  assert.deepEqual(area.read("person:a"), before);
  await people.restore({ a: null });
  assert.deepEqual(peopleIn(area), ["b"]);
});

test("the days that it can have been sent on become fewer, never more", async () => {
  const { area, people } = makeRoom();
  await people.look(7, look(rows("a")));
  const dated = async (from, to) => {
    const days = new Map(["a", "nobody"].map((key) => [key, { from, to }]));
    await people.remember(new Map([...days.keys()].map((key) => [key, { key }])), days);
    assert.equal(area.read("brief:nobody"), null);
    return area.read("person:a").sent_between;
  };
  assert.deepEqual(await dated(daysAgo(27), daysAgo(21)), { from: daysAgo(27), to: daysAgo(21) });
  assert.deepEqual(await dated(daysAgo(30), daysAgo(22)), { from: daysAgo(27), to: daysAgo(22) });
  assert.deepEqual(await dated(daysAgo(25), daysAgo(20)), { from: daysAgo(25), to: daysAgo(22) });
  assert.deepEqual(await dated(daysAgo(9), daysAgo(5)), { from: daysAgo(9), to: daysAgo(5) });
  await people.tidy();
  assert.deepEqual(await people.outcomesForCore(), [{ from: 7, days: [5, 9], end: "open" }]);
  assert.equal((await people.outcomes()).present.length, 1);
});

test("two tabs and a panel that write at once: nothing is lost", async () => {
  const { area, people } = makeRoom();
  const everyone = Array.from({ length: 60 }, (_, at) => `p${at}`);
  const facts = ["relationship", "purpose", "may_collaborate"];
  const values = ["stranger", "none", false];
  await Promise.all([
    people.look(1, look(everyone.slice(0, 40).map((key) => row(key)))),
    ...facts.map((name, at) =>
      people.tell(everyone, { facts: { [name]: values[at] }, overwrite: true }),
    ),
    people.look(
      2,
      look(
        everyone.slice(20).map((key) => row(key)),
        { visit: "v2" },
      ),
    ),
    people.tell(everyone.slice(0, 10), keep),
  ]);
  for (const key of everyone) {
    const person = area.read(`person:${key}`);
    assert.deepEqual(new Set(Object.keys(person.facts)), new Set(facts));
    assert.equal(person.name, `${key} Example`);
  }
  assert.equal(area.read("person:p9").decided.value, "keep");
  assert.deepEqual(area.read("order").runs, [everyone]);
});

test("what was under way when all was erased writes nobody down again", async () => {
  const { area, people, storage } = makeRoom();
  await people.look(7, look(rows("ab")));
  const under = [
    people.look(7, look(rows("abc"), { visit: "v2" })),
    people.tell(["c"], stranger, row("c")),
    people.remember(new Map([["a", {}]]), new Map()),
    people.tidy(),
  ];
  await storage.erase();
  await Promise.all(under);
  assert.ok(!JSON.stringify(area.keys().map(area.read)).includes("Example"));
  assert.deepEqual(
    area.keys().filter((key) => key !== "person:c"),
    [],
  );
});

test("a damaged order is repaired by whoever meets it, in turn", async () => {
  const { area, people } = makeRoom({ stored: { order: 7, outcomes: 7 } });
  await people.forget("a");
  await people.look(7, look(rows("ab")));
  assert.deepEqual(area.read("order").runs, [["a", "b"]]);
});

test("what was told of somebody forgotten since does not come back with its undo", async () => {
  const { area, people, undo } = makeRoom();
  await people.look(7, look(rows("ab")));
  await people.tell(["a", "b"], stranger);
  const told = await people.tell(["a", "b"], { facts: { relationship: "known" }, overwrite: true });
  await people.forget("a");
  const { people: before } = await undo.read(told.undo);
  assert.deepEqual(await people.restore(before), ["b"]);
  assert.deepEqual(peopleIn(area), ["b"]);
  assert.equal(area.read("person:b").facts.relationship.value, "stranger");
});
