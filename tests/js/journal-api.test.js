import assert from "node:assert/strict";
import { test } from "node:test";
import { createJournalApi } from "../../extension/background/history/journal-api.js";
import { createReminders } from "../../extension/background/history/reminders.js";
import { createLedger } from "../../extension/background/ledger/withdrawals.js";
import { createTakingBack } from "../../extension/background/people/taking-back.js";
import { createUndoLog } from "../../extension/background/people/undo-log.js";
import { NOBODY } from "../../extension/shared/stored/people-entries.js";
import { createStorage } from "../../extension/shared/stored/storage.js";
import { memoryArea } from "./memory-area.js";

const DAY = 86_400_000;
const NOW = Date.now();
const dayOf = (/** @type {number} */ ago) => new Date(NOW - ago * DAY).toISOString().slice(0, 10);

globalThis.chrome = {
  i18n: { getMessage: () => "", getUILanguage: () => "en" },
  action: { setBadgeText: async () => undefined, setTitle: async () => undefined },
  alarms: {
    create: () => undefined,
    clear: () => undefined,
    onAlarm: { addListener: () => undefined },
  },
};

/** @param {string} token @param {number} ago days @param {object} [more] */
const entry = (token, ago, more = {}) => ({
  token,
  id: token,
  name: `Name of ${token}`,
  at: NOW - ago * DAY,
  state: "withdrawn",
  verdict: "withdraw",
  sent_text: "Sent 3 months ago",
  tab: null,
  until: null,
  requested: true,
  copied: false,
  override: null,
  remind_at: NOW + (21 - ago) * DAY,
  ...more,
});

/** @param {object[]} entries oldest first @param {Record<string, object>} [people] */
async function history(entries, people = {}) {
  const session = memoryArea({ journal: [] });
  const storage = createStorage(memoryArea({ journal: { version: 3, entries } }), {
    copies: session,
  });
  await storage.change(Object.keys(people), async () => ({
    people: new Map(Object.entries(people).map(([key, known]) => [key, { ...NOBODY, ...known }])),
    answer: null,
  }));
  const ledger = createLedger(storage, session, async () => ({}), { push: async () => undefined });
  const reminders = createReminders(storage, ledger);
  const undo = createUndoLog(session);
  const some = { restore: async () => [] };
  const back = createTakingBack({ people: some, undo, ledger, reminders });
  return { api: createJournalApi({ storage, ledger, reminders, undo }), back };
}

test("the history tells whom, with headline and address as far as they are known, the newest first", async () => {
  const person = { headline: "Analyst", profile_url: "javascript:alert(1)" };
  const { api } = await history(
    [entry("ada", 9), entry("josé", 3), entry("anon", 2, { id: null, state: "confirmed" })],
    { ada: person },
  );
  const { entries, due, made_at, undo } = await api.read();
  assert.deepEqual(
    entries.map(({ key, headline, profile_url }) => [key, headline, profile_url]),
    [
      [null, null, null],
      ["josé", null, "https://www.linkedin.com/in/jos%C3%A9/"],
      ["ada", "Analyst", "https://www.linkedin.com/in/ada/"],
    ],
  );
  assert.deepEqual([due, made_at.length, undo], [[], 3, null]);
});

test("half a character in a key, as damage may leave it, does not make the history unreadable", async () => {
  const { api } = await history([entry("a\ud800", 2), entry("bo", 1)]);
  const { entries } = await api.read();
  assert.deepEqual(entries.map(({ profile_url }) => profile_url).sort(), [
    "https://www.linkedin.com/in/a%EF%BF%BD/",
    "https://www.linkedin.com/in/bo/",
  ]);
});

test("what has no name is counted and not listed, what failed or waits neither", async () => {
  const { api } = await history([
    entry("a", 3, { id: null, name: "" }),
    entry("b", 2, { state: "failed" }),
    entry("c", 0, { state: "reserved", until: NOW + 60_000 }),
  ]);
  const { entries, made_at } = await api.read();
  assert.deepEqual([entries, made_at.length], [[], 1]);
});

test("those of whom to remind are due, but not who was invited again since", async () => {
  const seen = (/** @type {number} */ ago) => ({
    sightings: [{ on: dayOf(ago), sent_text: "Sent today" }],
  });
  const { api } = await history([entry("ada", 30), entry("bo", 30), entry("cy", 3)], {
    bo: seen(4),
    ada: seen(40),
  });
  const { entries, due } = await api.read();
  assert.deepEqual(due, ["ada"]);
  assert.deepEqual(
    entries.map(({ invited_again }) => invited_again),
    [false, true, false],
  );
});

test("a reminder that is put off or stopped comes back by its undo", async () => {
  const { api, back } = await history([entry("ada", 30)]);
  for (const later of [true, false]) {
    const { due, undo } = await api.remind("ada", later);
    assert.deepEqual(due, []);
    await back.undo(String(undo));
    assert.deepEqual((await api.read()).due, ["ada"]);
  }
});

test("what is deleted comes back by its undo, one or all, each at its time", async () => {
  const { api, back } = await history([entry("ada", 30), entry("bo", 0)]);
  const before = await api.read();
  for (const token of ["ada", "bo", null]) {
    const after = await api.forget(token);
    assert.equal(after.entries.length, token === null ? 0 : 1);
    await back.undo(String(after.undo));
    assert.deepEqual(await api.read(), before);
  }
});

test("to delete nothing gives nothing to take back; the last day's still counts", async () => {
  const { api } = await history([entry("ada", 30), entry("bo", 0)]);
  const { made_at } = await api.forget(null);
  assert.equal(made_at.length, 1);
  assert.equal((await api.forget("ada")).undo, null);
});
