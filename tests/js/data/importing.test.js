import assert from "node:assert/strict";
import { test } from "node:test";
import { roleToNote } from "../../../extension/panel/data/import/people.js";
import { readPageMessage } from "../../../extension/shared/messages/messages.js";
import { NOW, made, room, seen } from "./room.js";

const exported = {
  name: "Somebody",
  profile_url: null,
  facts: { relationship: { value: "known", source: "export" } },
  sent_on: "2026-11-05",
  note: null,
  can_email: true,
};

test("an import is kept with the way to take it back, which survives everything", async () => {
  const { area, importing, kept, put, storage } = room();
  await put({ ada: seen("Ada Lovelace") });
  await importing.keep("export.zip", { ada: exported, bob: exported }, null);
  assert.deepEqual((await kept()).imported, { file: "export.zip", on: "2026-11-22", people: 2 });
  assert.equal(area.read("person:ada").facts.relationship.source, "export");
  assert.equal((await kept()).kept.exported.count, 2);
  await importing.takeBack();
  const people = await storage.people(null);
  assert.deepEqual([...people.keys()], ["ada"]);
  assert.deepEqual(people.get("ada"), seen("Ada Lovelace"));
  assert.equal((await kept()).imported, null);
});

test("a later import takes the earlier one's place: it alone is taken back", async () => {
  const { importing, storage } = room();
  await importing.keep("one.zip", { ada: exported }, null);
  await importing.keep("two.zip", { ada: { ...exported, note: "Hello" } }, null);
  await importing.takeBack();
  const ada = (await storage.people(null)).get("ada");
  assert.deepEqual([ada.note, ada.sent_on], [null, "2026-11-05"]);
});

test("whoever is forgotten is not brought back by taking the import back", async () => {
  const { copies, importing, storage } = room();
  await importing.keep("export.zip", { ada: exported }, null);
  await copies.forget("ada");
  await copies.forget("nobody");
  assert.deepEqual((await storage.read("imported")).replaced, {});
});

test("it is told how much is kept of what", async () => {
  const { kept, put } = room();
  const facts = { relationship: { value: "known", source: "told", on: "2026-11-20" } };
  const decided = { value: "keep", on: "2026-11-20" };
  const ada = seen("Ada Lovelace", { facts, decided });
  await put({ ada, bob: seen(null, { facts }) }, { journal: { entries: [made("x", NOW)] } });
  const { kept: amounts } = await kept();
  const counts = Object.entries(amounts).map(([name, each]) => [name, each.count ?? each]);
  assert.deepEqual(counts, [
    ["people", 1],
    ["told", 3],
    ["exported", 0],
    ["journal", 1],
    ["bytes", 1234],
  ]);
  assert.ok(amounts.people.bytes > 100);
  assert.equal(amounts.exported.bytes, 0);
});

test("the last change of role is noted where that is wanted, and goes back with the import", async () => {
  const { importing, storage } = room();
  const noted = async () => (await storage.read("settings")).role_changed_on;
  await importing.keep("export.zip", { ada: exported }, null);
  assert.equal(await noted(), null);
  await importing.keep("export.zip", { ada: exported }, "2026-05-03");
  assert.equal(await noted(), "2026-05-03");
  await importing.takeBack();
  assert.equal(await noted(), null);
  await importing.keep("export.zip", { ada: exported }, "2026-05-03");
  await storage.write("settings", {
    ...(await storage.read("settings")),
    role_changed_on: "2026-06-01",
  });
  await importing.takeBack();
  assert.equal(await noted(), "2026-06-01", "what was said since stays");
});

test("a change of role is offered where the export knows a later one", () => {
  const request = (role_changed_on) => JSON.stringify({ settings: { role_changed_on } });
  assert.equal(roleToNote("2026-05-03", request(null)), "2026-05-03");
  assert.equal(roleToNote("2026-05-03", request("2020-01-01")), "2026-05-03");
  assert.equal(roleToNote("2026-05-03", request("2026-05-03")), null);
  assert.equal(roleToNote("2026-05-03", request("2026-06-01")), null);
  assert.equal(roleToNote(null, request(null)), null);
});

test("an import's message carries no more than it may", () => {
  const people = { ada: exported };
  const message = {
    kind: "import_keep",
    file: "export.zip",
    people,
    role_changed_on: "2026-05-03",
  };
  assert.deepEqual(readPageMessage(message), message);
  const email = { ...exported, email: "ada@example.org" };
  assert.deepEqual(
    readPageMessage({ ...message, people: { ada: email } }),
    message,
    "an address is dropped",
  );
  for (const facts of [
    { relationship: { value: "friend", source: "export" } },
    { relationship: { value: "known", source: "told" } },
    { purpose: { value: "none", source: "export" } },
  ]) {
    assert.equal(readPageMessage({ ...message, people: { ada: { ...exported, facts } } }), null);
  }
});

test("what was put aside can be saved and dropped", async () => {
  const { area, kept, storage } = room();
  await area.set({ "person:ada": { version: 1, name: 7 } });
  await storage.people(null);
  assert.deepEqual((await kept()).set_aside, ["people"]);
  assert.deepEqual(Object.values(await storage.aside()), [{ version: 1, name: 7 }]);
  await storage.dropAside();
  assert.deepEqual([await storage.aside(), (await kept()).set_aside], [{}, []]);
});
