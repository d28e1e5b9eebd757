/** What the panel is answered about the pile. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { NOBODY } from "../../../extension/shared/stored/people-entries.js";
import { DAY, NOW, TODAY, daysAgo, fact, row, rows, seen, withdrawal } from "./making.js";
import { makePanel } from "./panel.js";
import { entryOf } from "./store.js";

const look = (keys) => ({ rows: rows(keys), complete: false, count: 40, visit: "v1" });
const tell = (keys, facts, more = {}) => ({ keys, facts, overwrite: true, ...more });

test("everyone is read from storage alone, the advice as it was last given", async () => {
  const { area, session, asked, ask, people } = makePanel();
  await people.look(7, look("ab"));
  const first = await ask("pile_read");
  assert.deepEqual([first.kind, first.agreed, first.open_on_page], ["pile", true, 40]);
  assert.deepEqual(
    first.people.map(({ key, advice }) => [key, advice]),
    [
      ["a", null],
      ["b", null],
    ],
  );
  const { advice } = await ask("pile_advise", { keys: ["a", "b", "nobody"] });
  assert.deepEqual(Object.keys(advice), ["a", "b"]);
  assert.equal(asked[0].detail, "brief");
  assert.equal(asked[0].settings.outcomes, undefined);
  const later = makePanel({ area, session });
  const { people: known } = await later.ask("pile_read");
  assert.equal(later.asked.length, 0);
  assert.deepEqual([known[0].advice, known[0].advice_on], [advice.a, TODAY]);
  assert.deepEqual(area.read("person:a").sent_between, { from: daysAgo(27), to: daysAgo(21) });
});

test("an advice of an earlier day has no age; after its last day, or a newer day of the clock, there is none", async () => {
  const { area, session, ask, people } = makePanel();
  await people.look(7, look("a"));
  await ask("pile_advise", { keys: ["a"] });
  const adviceAfter = async (day) =>
    (await makePanel({ area, session, day }).ask("pile_read")).people[0].advice;
  assert.equal((await adviceAfter(1)).age, null);
  assert.equal((await adviceAfter(5)).label, "Withdraw?");
  assert.equal(await adviceAfter(6), null);
  assert.equal(await adviceAfter(-1), null);
});

test("another fact, decision, language or label of the page makes the advice unknown, another day seen does not", async () => {
  let locale = "en";
  const { area, ask, people } = makePanel({ locale: () => locale });
  await people.look(7, look("abcd"));
  await ask("pile_advise", { keys: ["a", "b", "c", "d"] });
  await ask("pile_tell", tell(["a"], { relationship: "known" }));
  await ask("pile_tell", tell(["b"], {}, { decided: "keep" }));
  await people.look(7, { ...look(""), rows: [row("c", { sent_text: "Sent 4 weeks ago" })] });
  const known = async () =>
    (await ask("pile_read")).people
      .filter(({ advice }) => advice)
      .map(({ key }) => key)
      .join("");
  assert.equal(await known(), "d");
  await area.set({ "person:d": { ...area.read("person:d"), seen_on: daysAgo(3) } });
  assert.equal(await known(), "d");
  locale = "de";
  assert.equal(await known(), "");
});

test("a remembered advice that is damaged is asked for again; where there is no room none is kept", async () => {
  const { area, ask, people } = makePanel();
  await people.look(7, look("ab"));
  await ask("pile_advise", { keys: ["a", "b"] });
  const [kept, damaged] = [area.read("brief:a"), [7, "{", { version: 2 }, null]];
  damaged.push(JSON.stringify({ ...JSON.parse(kept), brief: { summary: 1 } }));
  for (const brief of damaged) {
    await area.set({ "brief:a": brief });
    assert.equal((await ask("pile_read")).people[0].advice, null);
  }
  await area.remove(["brief:a", "brief:b"]);
  assert.ok((await ask("pile_read")).people.every(({ advice }) => advice === null));
  const { set } = area;
  area.set = (items) =>
    Object.keys(items).some((key) => key.startsWith("brief:"))
      ? Promise.reject(new Error("QUOTA_BYTES quota exceeded"))
      : set.call(area, items);
  assert.equal((await ask("pile_advise", { keys: ["a"] })).advice.a.label, "Withdraw?");
  area.get = () => Promise.reject(new Error("IO error"));
  await assert.rejects(ask("pile_read"));
});

test("a card is the core's whole advice, and the same question has the same answer", async () => {
  const { asked, ask, people } = makePanel();
  await people.look(7, look("a"));
  const { known, advice } = await ask("pile_card", { key: "a" });
  assert.deepEqual([known.key, known.name, advice.id], ["a", "a Example", "a"]);
  assert.deepEqual(asked[0].settings.outcomes, []);
  assert.equal(asked[0].invitations[0].seen_on, TODAY);
  await ask("pile_card", { key: "a" });
  assert.equal(asked.length, 1);
  assert.equal((await ask("pile_drafts", { key: "a" })).text, "a Example");
  for (const kind of ["pile_card", "pile_drafts"]) {
    await assert.rejects(ask(kind, { key: "nobody" }), { name: "Error" });
  }
});

test("in the page the same is asked as in the panel", async () => {
  const { advice, asked, ask, people } = makePanel({ history: [withdrawal("a", 60)] });
  await people.look(7, look("a"));
  await ask("pile_tell", tell(["a"], { relationship: "known" }, { decided: "keep" }));
  await ask("pile_card", { key: "a" });
  await advice.advise([row("a")]);
  assert.equal(asked.length, 1, "answered from the same card");
  assert.deepEqual(asked[0].invitations[0].facts, {
    times_asked: { value: 1, source: "seen" },
    relationship: { value: "known", source: "told" },
  });
  assert.equal(asked[0].invitations[0].decided, "keep");
  const { sent_between } = (await people.some(["a"])).get("a");
  assert.deepEqual(sent_between, { from: daysAgo(27), to: daysAgo(21) }, "its age is remembered");
  await advice.tell(row("a"), { facts: {}, decided: null });
  assert.equal(asked.at(-1).invitations[0].decided, null);
});

test("of a date that is known itself no days are kept, for it may be taken back with an export", async () => {
  const stored = { "person:a": entryOf(seen("a", { sent_on: daysAgo(9), seen_on: TODAY })) };
  const { advice, ask, people } = makePanel({ stored });
  await ask("pile_advise", { keys: ["a"] });
  await advice.advise([row("a")]);
  assert.equal((await people.some(["a"])).get("a").sent_between, null);
});

test("another look at the list makes no new question of a card, somebody who left does", async () => {
  const gone = { on: daysAgo(3), end: "left" };
  const stored = { "person:a": entryOf(seen("a", { sent_on: daysAgo(9), seen_on: TODAY })) };
  const { asked, ask, area, people } = makePanel({ stored });
  await ask("pile_card", { key: "a" });
  await people.tidy();
  assert.equal((await people.outcomesForCore()).length, 1);
  await ask("pile_card", { key: "a" });
  assert.equal(asked.length, 1);
  await area.set({ "person:b": entryOf(seen("b", { sent_on: daysAgo(9), gone })) });
  await people.tidy();
  await ask("pile_card", { key: "a" });
  assert.deepEqual(asked[1].settings.outcomes.map(({ end }) => end).sort(), ["left", "open"]);
});

test("of a row without a link what is told holds for that answer alone", async () => {
  const { advice, area, asked } = makePanel();
  const before = area.keys().length;
  await advice.tell(row(null), { facts: { relationship: "known" } });
  assert.deepEqual(asked[0].invitations[0].facts, {
    relationship: { value: "known", source: "told" },
  });
  assert.equal(area.keys().length, before);
});

test("told, undone once, and no second time", async () => {
  const { ask, people } = makePanel();
  await people.look(7, look("ab"));
  const told = await ask("pile_tell", tell(["a", "b"], { relationship: "stranger" }));
  assert.deepEqual([told.kind, told.changed], ["pile_told", ["a", "b"]]);
  assert.deepEqual(await ask("pile_undo", { undo: told.undo }), {
    kind: "pile_undone",
    keys: ["a", "b"],
  });
  assert.deepEqual(
    (await ask("pile_read")).people.map(({ facts }) => facts),
    [{}, {}],
  );
  assert.deepEqual(await ask("pile_undo", { undo: told.undo }), { kind: "pile_undone", keys: [] });
});

test("forgetting a person takes their name out of everything, the withdrawal still counts, and undo brings all back", async () => {
  const history = [withdrawal("a", 3), withdrawal("b", 2)];
  const { area, session, ask, people } = makePanel({ history });
  await people.look(7, look("ab"));
  await ask("pile_tell", tell(["a"], { relationship: "known" }));
  await ask("pile_advise", { keys: ["a"] });
  const whole = structuredClone(history);
  const { undo } = await ask("pile_forget", { key: "a" });
  const all = JSON.stringify([...area.keys().map(area.read), history]);
  assert.ok(!all.includes("a Example") && all.includes("b Example"));
  assert.ok(!session.keys().some((key) => key.startsWith("card:")));
  assert.equal(history.length, 2);
  await ask("pile_undo", { undo });
  assert.deepEqual(history, whole);
  assert.equal(area.read("person:a").facts.relationship.value, "known");
  assert.equal((await ask("pile_forget", { key: "nobody" })).undo, null);
});

test("the order of questions leaves out those put off, and still counts them", async () => {
  const { asked, ask, people } = makePanel();
  await people.look(7, look("abc"));
  const { left, groups } = await ask("pile_sort", { later: ["b", "nobody"] });
  assert.deepEqual([left, groups.map(({ id }) => id)], [3, ["a", "c"]]);
  assert.equal(asked[0].kind, "sort");
});

test("the plan has names' keys, and what the limits say", async () => {
  const history = [
    withdrawal("x", 0.5),
    withdrawal("y", 2),
    withdrawal("z", 0, { state: "reserved" }),
  ];
  const { asked, ask, people, storage } = makePanel({ history });
  await people.look(7, look("ab"));
  const plan = await ask("pile_plan");
  assert.deepEqual(
    plan.steps.map(({ key }) => key),
    ["a", "b"],
  );
  assert.deepEqual(
    [plan.left_out, plan.used_day, plan.per_day, plan.paused_until],
    [[{ key: "z", verdict: "wait" }], 1, 10, null],
  );
  assert.deepEqual(
    asked[0].journal.map(({ id }) => id),
    ["x", "y"],
  );
  await storage.write("pause", { until: NOW + DAY });
  assert.equal((await ask("pile_plan")).paused_until, NOW + DAY);
});

test("own answering times are told without names, those that ended with their day", async () => {
  const gone = { on: daysAgo(3), end: "left" };
  const stored = {
    "person:a": entryOf(seen("a", { sent_on: daysAgo(9), gone })),
    "person:b": entryOf(seen("b", { sent_on: daysAgo(9) })),
  };
  const { asked, ask, people } = makePanel({ stored });
  await people.tidy();
  const times = await ask("times_read");
  assert.deepEqual([times.n, times.ended], [2, [{ on: daysAgo(3), end: "left" }]]);
  assert.ok(!JSON.stringify(asked).includes("Example"));
});

test("before the user agreed, the panel has those of the open lists and keeps nobody", async () => {
  const { area, ask, people } = makePanel({ agreed: false });
  await people.look(7, look("ab"));
  const before = await ask("pile_read");
  assert.deepEqual([before.agreed, before.people.length, before.open_on_page], [false, 2, 40]);
  await ask("pile_advise", { keys: ["a"] });
  assert.ok(!area.keys().some((key) => key.startsWith("brief:")));
  assert.deepEqual(await ask("agree_storage"), { kind: "agreed" });
  assert.equal((await ask("pile_read")).agreed, true);
  assert.equal(area.read("person:a").name, "a Example");
});

test("what was told before a withdrawal of one invitation holds no more, what was told of the person does", async () => {
  const facts = { sent_by_mistake: fact(true, { on: daysAgo(9) }), purpose: fact("none") };
  const stored = { "person:a": entryOf(seen("a", { facts, seen_on: TODAY })) };
  const { asked, ask } = makePanel({ stored, history: [withdrawal("a", 5)] });
  await ask("pile_advise", { keys: ["a"] });
  assert.deepEqual(Object.keys(asked[0].invitations[0].facts), ["times_asked", "purpose"]);
});

test("somebody whom only an export named is listed with what it told", async () => {
  const stored = { "person:a": entryOf({ ...NOBODY, name: "Ada", sent_on: daysAgo(9) }) };
  const { ask } = makePanel({ stored });
  const [ada] = (await ask("pile_read")).people;
  assert.deepEqual([ada.name, ada.sent_text, ada.first_seen_on, ada.seen_on], ["Ada", "", "", ""]);
  assert.equal((await ask("pile_advise", { keys: [] })).kind, "pile_advice");
});
