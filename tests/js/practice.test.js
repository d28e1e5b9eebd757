import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { createKnownCards } from "../../extension/background/advice/known-cards.js";
import { createPractice } from "../../extension/background/practice/practice.js";
import { partOf } from "../../extension/shared/stored/part-of.js";
import { readPageMessage } from "../../extension/shared/messages/messages.js";
import { memoryArea } from "./memory-area.js";
import { speakIn } from "./speaking.js";

const mia = {
  id: "mia",
  key: "practice-mia",
  name: "Mia Example",
  headline: "Keeps a lighthouse",
  profile_url: null,
  addressee: "person",
  sent_text: "Sent 3 months ago",
  note: null,
};
const theo = { ...mia, id: "theo", key: "practice-theo", name: "Theo Sample" };
const reserve = ({ key, name, sent_text }) => ({
  kind: "reserve",
  key,
  name,
  verdict: "wait",
  sent_text,
  form: "g1",
});

/** A core that says back what it was asked about each, and rules by the extension's own rule. */
function makeRoom() {
  speakIn("en");
  const session = memoryArea({ journal: [{ token: "own" }], started: true });
  const asked = [];
  const core = {
    isUp: async () => false,
    async ask(request) {
      asked.push(request);
      if (request.kind === "message") return { kind: "message", drafts: [] };
      const advice = request.invitations.map(({ id, facts }) => ({ id, verdict: "wait", facts }));
      return { kind: "advice", advice };
    },
  };
  const language = { now: async () => "en", speak: async () => {} };
  const practice = createPractice({
    core,
    cards: createKnownCards(memoryArea(), "1.0"),
    language,
    session,
  });
  return { session, asked, ...practice, ask: (message) => practice.practise({ message }) };
}

let room;
beforeEach(() => (room = makeRoom()));

test("invented people are judged by the core, with what was told of them", async () => {
  const first = await room.ask({ kind: "advise", readings: [mia, theo] });
  assert.deepEqual(
    first.advice.map(({ id }) => id),
    ["practice-mia", "practice-theo"],
  );
  const told = await room.ask({
    kind: "set_fact",
    reading: mia,
    fact: "relationship",
    value: "known",
  });
  assert.equal(told.advice[0].facts.relationship.value, "known");
  const goals = new Set(room.asked.map(({ settings }) => settings.goals.length));
  assert.deepEqual([...goals], [0], "nothing that the user told of themselves is asked with it");
});

test("the second withdrawal in a row is held by the usual limits", async () => {
  const { token, kind } = await room.ask(reserve(mia));
  assert.deepEqual((await room.ask({ kind: "get_ruling" })).day, { used: 0, most: 10 });
  assert.equal(kind, "reserved");
  assert.deepEqual(await room.ask({ kind: "spend", token, copied: true }), { kind: "spent" });
  const noted = await room.ask({ kind: "report_outcome", token, outcome: "withdrawn" });
  assert.equal(noted.kind, "outcome_noted");
  assert.deepEqual((await room.ask({ kind: "get_ruling" })).day, { used: 1, most: 10 });
  const held = await room.ask(reserve(theo));
  assert.deepEqual([held.kind, held.ruling, held.cause], ["ruling", "hold", "gap"]);
  assert.deepEqual(await room.ask({ kind: "spend", token: "no such", copied: false }), {
    kind: "lost",
  });
});

test("who thinks again gives the reservation back", async () => {
  const { token } = await room.ask(reserve(mia));
  assert.deepEqual(await room.ask({ kind: "release", token }), { kind: "released" });
  assert.equal((await room.ask(reserve(theo))).kind, "reserved");
});

test("the message for a withdrawal comes from the core", async () => {
  assert.equal((await room.ask({ kind: "get_drafts", reading: mia })).kind, "message");
});

test("all of it lies in memory under its own name, and begins anew without a trace", async () => {
  const before = Object.fromEntries(
    room.session.keys().map((key) => [key, room.session.read(key)]),
  );
  const { token } = await room.ask(reserve(mia));
  await room.ask({ kind: "spend", token, copied: false });
  await room.ask({ kind: "set_fact", reading: mia, fact: "purpose", value: "none" });
  const added = room.session.keys().filter((key) => !(key in before));
  assert.ok(added.length > 0);
  assert.deepEqual(
    added.filter((key) => !key.startsWith("practice:")),
    [],
  );
  assert.deepEqual(await room.practise_anew(), { kind: "noted" });
  const after = Object.fromEntries(room.session.keys().map((key) => [key, room.session.read(key)]));
  assert.deepEqual(after, before);
  assert.equal((await room.ask(reserve(theo))).kind, "reserved");
});

test("a part of an area sees nothing beside it", async () => {
  const area = memoryArea({ other: 1 });
  const part = partOf(area, "mine:");
  await part.set({ one: 1, two: 2 });
  assert.deepEqual(await part.get(["one", "other"]), { one: 1 });
  assert.deepEqual(await part.getKeys(), ["one", "two"]);
  await part.remove("one");
  await part.clear();
  assert.deepEqual(area.keys(), ["other"]);
});

test("only what the Sent list asks can be practised", () => {
  const ask = (message) => readPageMessage({ kind: "practise", message });
  assert.deepEqual(ask(reserve(mia)).message, reserve(mia));
  for (const message of [
    { kind: "inject_ui" },
    { kind: "practise", message: reserve(mia) },
    { ...reserve(mia), form: "g9" },
    null,
  ]) {
    assert.equal(ask(message), null);
  }
});
