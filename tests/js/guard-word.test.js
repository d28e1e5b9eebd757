/** The word in the panel and the mark on the icon are true in every state. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileSync } from "node:fs";
import { guardWord } from "../../extension/background/tabs/guard-word.js";
import { NOTHING, createTabNotes, iconOf } from "../../extension/background/tabs/tab-notes.js";
import { fakeChrome } from "./fake-chrome.js";
import { memoryArea } from "./memory-area.js";

const note = (more) => ({ ...NOTHING, ...more });
const list = note({ page: "list" });
const ruling = (cause) => ({ cause });
const seen = { consent: true, storage: "ok", note: list, ruling: ruling("free") };
const STATES = {
  no_access: { consent: false, storage: "storage_full" },
  storage_full: { storage: "storage_full", ruling: ruling("storage_full") },
  storage_broken: { storage: "storage_broken", ruling: ruling("storage_broken") },
  no_script: { note: note({ script: false, page: "list" }), ruling: ruling("paused") },
  observing: { note: note({ page: "unreadable" }) },
  paused: { ruling: ruling("paused") },
  spent: { ruling: ruling("hour") },
  guarding: {},
  elsewhere: { note: note({ page: "other" }) },
};

for (const [word, more] of Object.entries(STATES)) {
  test(`the limits are told as ${word}`, () => assert.equal(guardWord({ ...seen, ...more }), word));
}

test("each cause of a hold has its word", () => {
  const words = {
    gap: "spent",
    hour: "spent",
    day: "spent",
    paused: "paused",
    other_tab: "guarding",
  };
  for (const [cause, word] of Object.entries({ ...words, outcome_open: "guarding" })) {
    assert.equal(guardWord({ ...seen, ruling: ruling(cause) }), word, cause);
  }
  assert.equal(guardWord({ ...seen, note: null, ruling: ruling("day") }), "spent");
  assert.equal(guardWord({ ...seen, note: null }), "elsewhere");
});

test("each word has its text in each language", () => {
  for (const locale of ["en", "de", "fr", "es", "pt_BR"]) {
    const file = new URL(`../../extension/_locales/${locale}/messages.json`, import.meta.url);
    const texts = JSON.parse(readFileSync(file, "utf8"));
    for (const word of Object.keys(STATES)) assert.ok(texts[`panel_standing_guard_${word}`], word);
  }
});

test("the icon says what the page cannot", async () => {
  assert.deepEqual(iconOf(NOTHING), { text: "", title: "" });
  assert.equal(iconOf(note({ page: "unreadable" })).text, "?");
  assert.equal(iconOf(note({ page: "unreadable", script: false })).title, "background_no_script");
  const { state } = fakeChrome();
  const tabs = createTabNotes(memoryArea());
  await tabs.note(7, { page: "unreadable", report: "{}" });
  assert.equal(state.icons[7], "?");
  await tabs.note(7, { script: false });
  assert.equal(state.icons[7], "!");
  await tabs.note(7, { script: true });
  await tabs.note(7, { page: "list", report: null });
  assert.equal(state.icons[7], "");
});

test("what was counted is forgotten, what a tab's page is stays true until the tab is gone", async () => {
  fakeChrome();
  const tabs = createTabNotes(memoryArea());
  await tabs.note(7, { page: "list", report: null });
  await tabs.count("blocked");
  await tabs.erase();
  assert.equal((await tabs.counts()).blocked, 0);
  assert.equal((await tabs.read(7)).page, "list");
  await tabs.forget(7);
  assert.deepEqual(await tabs.read(7), NOTHING);
});
