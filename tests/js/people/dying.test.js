/** The background dies at any write: what was answered is there, and nothing else is lost, whatever it was about to do. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { NOW, daysAgo, fact, row, rows, seen } from "./making.js";
import { aside, entryOf, makeRoom, over } from "./store.js";

const KEYS = [..."abcdefgh"];
const stored = () => ({
  ...Object.fromEntries(KEYS.map((key) => [`person:${key}`, entryOf(seen(key))])),
  "person:old": entryOf(
    seen("old", {
      sent_on: daysAgo(90),
      gone: { on: daysAgo(40), end: "left" },
      facts: { purpose: fact("none") },
    }),
  ),
  people: {
    version: 1,
    people: { z: { facts: { relationship: fact("known") }, sightings: [] } },
  },
});
const look = (shown, visit) => ({ rows: rows(shown), complete: true, count: 8, visit });
const tell = (people, key, value) =>
  people.tell([key], { facts: { relationship: value }, overwrite: true });

/** What a person and a page do; each step says what is true once it was answered. */
const STEPS = [
  [(people) => people.look(1, look("abcdefgh", "v1")), () => undefined],
  [
    (people) => tell(people, "a", "known"),
    (kept) => assert.equal(kept("a").facts.relationship.value, "known"),
  ],
  [
    (people) => tell(people, "z", "stranger"),
    (kept) => assert.equal(kept("z").facts.relationship.value, "stranger"),
  ],
  [(people) => people.look(1, look("abcdegh", "v2")), (kept) => assert.ok(kept("f").missed)],
  [(people) => people.look(1, look("abcdegh", "v3")), (kept) => assert.ok(kept("f").gone)],
  [(people) => people.forget("h"), (kept) => assert.equal(kept("h"), null)],
  [
    (people) => people.tell(["b"], { facts: {}, decided: "keep", overwrite: true }),
    (kept) => assert.ok(kept("b").decided),
  ],
  [(people) => people.tidy(), (kept) => assert.equal(kept("old").name, null)],
  [
    (people) => people.tell(["i"], { facts: { purpose: "none" }, overwrite: true }, row("i")),
    (kept) => assert.equal(kept("i").name, "i Example"),
  ],
];

/** Writes as they come until so many are done; then every one is the last that never was. */
function dyingAfter(area, writes) {
  let left = writes;
  const { set, remove } = area;
  const dying = (call) =>
    async function dies(given) {
      if ((left -= 1) < 0) throw new Error("the background died");
      return call.call(area, given);
    };
  [area.set, area.remove] = [dying(set), dying(remove)];
  return {
    revive: () => ([area.set, area.remove] = [set, remove]),
    isDead: () => left < 0,
  };
}

test("at whichever write the background dies", async () => {
  let writes = 0;
  for (let isDead = true; isDead; writes += 1) {
    const { area, session, people } = makeRoom({ stored: stored() });
    const death = dyingAfter(area, writes);
    const answered = [];
    for (const [act, holds] of STEPS) {
      const isAnswered = await act(people).then(
        () => true,
        () => false,
      );
      if (isAnswered) answered.push(holds);
      if (death.isDead()) break;
    }
    isDead = death.isDead();
    death.revive();
    const next = over(area, session, [], () => NOW);
    const all = await next.people.some([...KEYS, "old", "z", "i"]);
    const kept = (key) => all.get(key) ?? null;
    answered.forEach((holds) => holds(kept));
    assert.deepEqual(aside(area), [], `${writes} writes`);
    for (const key of ["a", "b", "c", "d", "e", "g"])
      assert.equal(kept(key).name, `${key} Example`);
    assert.deepEqual(kept("old").facts, { purpose: fact("none") });
    assert.ok(kept("z").facts.relationship);
    await next.people.tidy();
    assert.equal(area.read("outcomes").past.length, 1, "counted once, however often it was begun");
  }
  assert.ok(writes > 10, `died at ${writes} places`);
});
