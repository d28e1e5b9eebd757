import assert from "node:assert/strict";
import { test } from "node:test";
import { LONGEST } from "../../extension/shared/text-limits.js";
import { readContentMessage, readPageMessage } from "../../extension/shared/messages/messages.js";

const reading = {
  id: "row-1",
  key: "ada-lovelace",
  name: "Ada Lovelace",
  headline: null,
  profile_url: null,
  addressee: "person",
  sent_text: "Sent 3 weeks ago",
  note: null,
};

test("a message of the right shape passes, without what nobody asked for", () => {
  const message = { kind: "advise", readings: [{ ...reading, secret: 1 }], extra: 2 };
  assert.deepEqual(readContentMessage(message), { kind: "advise", readings: [reading] });
});

test("messages of pages do not pass from the content script, nor the other way", () => {
  assert.equal(readContentMessage({ kind: "erase" }), null);
  assert.equal(readContentMessage({ kind: "settings_write", settings: {}, limits: {} }), null);
  assert.equal(readPageMessage({ kind: "spend", token: "t" }), null);
});

for (const [what, message] of Object.entries({
  "no message": null,
  "a text": "advise",
  "a list": [{ kind: "advise" }],
  "no kind": { readings: [] },
  "an unknown kind": { kind: "toString" },
  "a kind of a prototype": { kind: "__proto__" },
  "an inherited kind": Object.create({ kind: "get_ruling" }),
  "readings that are no list": { kind: "advise", readings: reading },
  "a name that is missing": { kind: "advise", readings: [{ ...reading, name: undefined }] },
  "a name that is too long": {
    kind: "advise",
    readings: [{ ...reading, name: "x".repeat(LONGEST.name + 1) }],
  },
  "an addressee nobody knows": { kind: "advise", readings: [{ ...reading, addressee: "robot" }] },
  "too many readings": { kind: "advise", readings: Array(501).fill(reading) },
  "an outcome nobody knows": { kind: "report_outcome", token: "t", outcome: "maybe" },
  "a report without end": {
    kind: "document_state",
    state: "unreadable",
    report: "x".repeat(30_000),
  },
  "a fact nobody knows": { kind: "set_fact", reading, fact: "constructor", value: true },
  "a value the fact has not": { kind: "set_fact", reading, fact: "purpose", value: "fun" },
  "a yes for a number": { kind: "set_fact", reading, fact: "times_asked", value: true },
})) {
  test(`dropped: ${what}`, () => assert.equal(readContentMessage(message), null));
}

test("what the user says passes with its value, and null forgets it", () => {
  for (const value of ["known", null]) {
    const message = { kind: "set_fact", reading, fact: "relationship", value };
    assert.deepEqual(readContentMessage(message), message);
  }
});

test("a reading with __proto__ in it pollutes nothing", () => {
  const hostile = JSON.parse(
    `{"kind":"advise","readings":[${JSON.stringify(reading).replace("{", '{"__proto__":{"bad":1},')}]}`,
  );
  assert.deepEqual(readContentMessage(hostile), { kind: "advise", readings: [reading] });
  assert.equal(/** @type {any} */ ({}).bad, undefined);
});

test("what the panel asks has its shape, whoever is named, and nobody is called __proto__", () => {
  const tell = { kind: "pile_tell", keys: ["ada"], facts: { purpose: "none" }, overwrite: true };
  assert.deepEqual(readPageMessage(tell), { ...tell, decided: undefined });
  assert.deepEqual(readPageMessage({ ...tell, decided: null }), { ...tell, decided: null });
  for (const wrong of [
    { decided: "burn" },
    { facts: { shoe_size: 44 } },
    { facts: { purpose: "often" } },
    { facts: 7 },
    { keys: ["__proto__"] },
    { keys: "ada" },
    { overwrite: "yes" },
  ]) {
    assert.equal(readPageMessage({ ...tell, ...wrong }), null, JSON.stringify(wrong));
  }
  assert.equal(readPageMessage({ kind: "pile_card", key: "constructor" })?.key, "constructor");
  assert.equal(readPageMessage({ kind: "pile_card", key: 7 }), null);
  assert.equal(readContentMessage(tell), null, "a page may not speak for the panel");
});
