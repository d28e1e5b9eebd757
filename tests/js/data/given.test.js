import assert from "node:assert/strict";
import { test } from "node:test";
import {
  droppedOf,
  givenOf,
  givenOfFolder,
} from "../../../extension/panel/data/import/given-files.js";
import { importedPeople } from "../../../extension/panel/data/import/people.js";

const file = (name) => new File(["12345"], name);
const names = ({ files }) => files.map(({ name }) => name);

test("of what was chosen the zips and tables count, of one file its name", () => {
  const one = givenOf([file("export.zip")]);
  assert.deepEqual([one.name, one.size], ["export.zip", 5]);
  const some = givenOf([file("a.CSV"), file("b.csv"), file("photo.jpg")]);
  assert.deepEqual([some.name, names(some), some.size], ["", ["a.CSV", "b.csv"], 10]);
  assert.deepEqual(names(givenOf([file("cat.jpg")])), ["cat.jpg"], "the core says what it misses");
  assert.equal(givenOf([]), null);
});

test("a folder has its name", () => {
  const inside = Object.assign(file("Invitations.csv"), {
    webkitRelativePath: "Export/Invitations.csv",
  });
  assert.equal(givenOfFolder([inside]).name, "Export");
  assert.equal(givenOfFolder([]), null);
});

const entryOfFile = (name) => ({
  isDirectory: false,
  name,
  file: (resolve) => resolve(file(name)),
});
const entryOfFolder = (name, ...parts) => ({
  isDirectory: true,
  name,
  createReader() {
    const left = [...parts];
    return { readEntries: (resolve) => resolve(left.splice(0, 1)) };
  },
});
const item = (entry, plain = null) => ({ webkitGetAsEntry: () => entry, getAsFile: () => plain });

test("a folder is looked through, with the folders in it", async () => {
  const inner = entryOfFolder("more", entryOfFile("messages.csv"));
  const folder = entryOfFolder("Export", entryOfFile("Invitations.csv"), inner);
  const given = await droppedOf({ items: [item(folder)] });
  assert.deepEqual([given.name, names(given)], ["Export", ["Invitations.csv", "messages.csv"]]);
});

test("files are taken as they are dropped, and a text is none", async () => {
  const dropped = { items: [item(entryOfFile("a.csv")), item(null, file("b.zip")), item(null)] };
  assert.deepEqual(names(await droppedOf(dropped)), ["b.zip", "a.csv"]);
  assert.equal(await droppedOf({ items: [item(null)] }), null);
});

test("of an export nobody is handed on whom the page could never show", () => {
  const told = (profile_url, more = {}) => ({
    name: "Somebody",
    profile_url,
    facts: {},
    sent_on: "2026-11-05",
    note: null,
    can_email: null,
    ...more,
  });
  const times = { times_asked: { value: 77, source: "export" } };
  const people = {
    ada: told("https://www.linkedin.com/in/ada", { facts: times, note: "x".repeat(9000) }),
    bob: told(null),
    "Bo Berg": told(null),
    ["l".repeat(400)]: told("https://www.linkedin.com/in/l"),
  };
  const kept = importedPeople(people, '{"invitations": [{"id": "bob"}]}');
  assert.deepEqual(Object.keys(kept), ["ada", "bob"]);
  assert.deepEqual(kept.ada.facts.times_asked.value, 50);
  assert.equal(kept.ada.note.length, 4000);
});
