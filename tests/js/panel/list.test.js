/** The panel's list: who is shown, who is picked, whose advice is asked for. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { partOf, shownOf } from "../../../extension/panel/list/rules/shown.js";
import { EMPTY } from "../../../extension/panel/list/rules/state.js";
import { toAsk, update } from "../../../extension/panel/list/rules/update.js";

const brief = (verdict, certainty = "tentative") => ({
  verdict,
  certainty,
  label: certainty === "tentative" ? `${verdict}?` : verdict,
  action: "rest",
});
const person = (key, { sent = "2026-05-01", advice = brief("withdraw"), ...more } = {}) => ({
  key,
  name: key,
  headline: null,
  note: null,
  sent_on: null,
  sent_between: sent && { from: sent, to: sent },
  decided: null,
  advice,
  ...more,
});
const PEOPLE = [
  person("Ada", { sent: "2026-05-01", headline: "Analyste à Évian" }),
  person("Bo", { sent: "2025-12-01", advice: brief("clarify") }),
  person("Cy", { sent: "2026-01-01", advice: brief("wait", "likely"), note: "Straße" }),
  person("Di", { sent: null, advice: null }),
  person("佐藤 美咲", { sent: "2026-02-01", decided: "keep" }),
];
const after = (...events) =>
  events.reduce(update, update(EMPTY, { type: "read", people: PEOPLE, agreed: true }));
const names = (state) => shownOf(state).rows.map(({ name }) => name);

test("the oldest come first, and those of unknown age last", () => {
  assert.deepEqual(names(after()), ["Bo", "Ada", "Di"]);
  assert.deepEqual(names(after({ type: "order", order: "name" })), ["Ada", "Bo", "Di"]);
  assert.deepEqual(names(after({ type: "order", order: "label" })), ["Ada", "Bo", "Di"]);
});

test("everybody stands in one part, and whoever nothing is known of in the open one", () => {
  assert.deepEqual(PEOPLE.map(partOf), ["open", "open", "settled", "open", "kept"]);
  assert.deepEqual(shownOf(after()).parts, { open: 3, settled: 1, kept: 1 });
  assert.deepEqual(names(after({ type: "part", part: "kept" })), ["佐藤 美咲"]);
});

test("labels are counted, the most drastic first, and pressed twice they narrow nothing", () => {
  const counts = shownOf(after()).labels.map(({ label, count }) => [label, count]);
  assert.deepEqual(counts, [
    ["withdraw?", 1],
    ["clarify?", 1],
  ]);
  const narrowed = after({ type: "verdict", verdict: "clarify" });
  assert.deepEqual(names(narrowed), ["Bo"]);
  assert.equal(names(update(narrowed, { type: "verdict", verdict: "clarify" })).length, 3);
});

test("a search needs no accents, looks through headline and note, and counts in every part", () => {
  const search = (query, part = "open") =>
    names(after({ type: "part", part }, { type: "query", query }));
  assert.deepEqual(search("evian ana"), ["Ada"]);
  assert.deepEqual(search("STRASSE", "settled"), ["Cy"]);
  assert.deepEqual(search("美咲", "kept"), ["佐藤 美咲"]);
  assert.deepEqual(search("nobody"), []);
  assert.deepEqual(shownOf(after({ type: "query", query: "strasse" })).parts, {
    open: 0,
    settled: 1,
    kept: 0,
  });
});

test("whoever is picked is shown: a filter takes the others out of the selection", () => {
  const all = after({ type: "pick_all" });
  assert.deepEqual([...all.picked].sort(), ["Ada", "Bo", "Di"]);
  assert.deepEqual([...update(all, { type: "query", query: "bo" }).picked], ["Bo"]);
  assert.equal(update(all, { type: "part", part: "settled" }).picked.size, 0);
  assert.equal(update(all, { type: "pick_none" }).picked.size, 0);
});

test("shift picks all between the first one and this one, either way", () => {
  const down = after({ type: "pick", key: "Bo" }, { type: "pick_through", key: "Di" });
  assert.deepEqual([...down.picked], ["Bo", "Ada", "Di"]);
  assert.equal(down.current, "Di");
  const up = after({ type: "current", key: "Di" }, { type: "pick_through", key: "Ada" });
  assert.deepEqual([...up.picked], ["Ada", "Di"]);
  assert.deepEqual([...update(up, { type: "pick", key: "Di" }).picked], ["Ada"]);
});

test("advice is asked for where there is none, in sight first, and not twice where none came", () => {
  const state = after();
  assert.deepEqual(toAsk(state, ["Di"]), ["Di"]);
  const told = update(state, { type: "told", keys: ["Ada", "Bo"], decided: undefined });
  assert.deepEqual(toAsk(told, ["Bo"]), ["Bo", "Di", "Ada"]);
  assert.equal(told.people.get("Ada").advice.verdict, "withdraw", "it stands where it stood");
  const none = update(told, { type: "advised", sent: {}, advice: {}, asked: ["Bo", "Di", "Ada"] });
  assert.deepEqual(toAsk(none, []), []);
  const again = update(none, { type: "ask_again" });
  assert.deepEqual(toAsk(update(again, { type: "read", people: PEOPLE, agreed: true }), []), [
    "Di",
  ]);
});

test("advice that came is shown, and moves a person to where they belong", () => {
  const advice = { Ada: brief("withdraw", "certain") };
  const state = after(
    { type: "pick", key: "Ada" },
    { type: "advised", sent: {}, advice, asked: ["Ada"] },
  );
  assert.deepEqual(names(state), ["Bo", "Di"]);
  assert.equal(state.picked.size, 0);
  const unknown = update(state, { type: "advised", sent: {}, advice, asked: ["Nobody"] });
  assert.equal(unknown.people.has("Nobody"), false);
});

test("with its first advice somebody takes their place by age", () => {
  const state = after({
    type: "advised",
    advice: { Di: brief("withdraw") },
    sent: { Di: { from: "2025-11-01", to: "2025-11-30" } },
    asked: ["Di"],
  });
  assert.deepEqual(names(state), ["Di", "Bo", "Ada"]);
});

test("whoever is called as a method is has no advice where none was given", () => {
  const people = [person("constructor", { advice: null })];
  const read = update(EMPTY, { type: "read", people, agreed: true });
  const state = update(read, { type: "advised", advice: {}, sent: {}, asked: ["constructor"] });
  assert.equal(state.people.get("constructor").advice, null);
  assert.ok(state.unanswered.has("constructor"));
});

test("what was read anew keeps the advice before until there is another", () => {
  const anew = PEOPLE.map((each) => (each.key === "Ada" ? { ...each, advice: null } : each));
  const state = after({ type: "read", people: anew, agreed: true });
  assert.equal(state.people.get("Ada").advice.verdict, "withdraw");
  assert.deepEqual(toAsk(state, []), ["Ada", "Di"]);
});

test("keeping takes somebody out of the counts at once", () => {
  const kept = after({ type: "pick", key: "Bo" }, { type: "told", keys: ["Bo"], decided: "keep" });
  assert.deepEqual([names(kept), kept.picked.size], [["Ada", "Di"], 0]);
  assert.deepEqual(shownOf(kept).parts, { open: 2, settled: 1, kept: 2 });
  assert.equal(update(kept, { type: "told", keys: ["Nobody"], decided: null }).people.size, 5);
});

test("what could not be written is still meant of those who were selected and are shown", () => {
  const told = after(
    { type: "pick", key: "Bo" },
    { type: "told", keys: ["Bo"], decided: undefined },
  );
  assert.equal(told.picked.size, 0);
  const failed = update(told, { type: "not_told", keys: ["Bo", "Nobody"] });
  assert.deepEqual([...failed.picked], ["Bo"]);
});

test("what could not be read stays as it was, and is said only where nothing was", () => {
  assert.equal(update(EMPTY, { type: "failed" }).phase, "failed");
  assert.equal(after({ type: "failed" }).phase, "ready");
});

test("a thousand people are searched for as one types", () => {
  const many = Array.from({ length: 1100 }, (_, at) =>
    person(`p${at}`, {
      name: `Ána ${at % 37}`,
      headline: "Engineer at Copperline Bank ".repeat(3),
    }),
  );
  const state = update(EMPTY, { type: "read", people: many, agreed: true });
  const found = (query) => shownOf(update(state, { type: "query", query })).rows.length;
  assert.deepEqual(["a", "ana", "ana 36", "ana 37"].map(found), [1100, 1100, 29, 0]);
});
