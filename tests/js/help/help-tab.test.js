/** The way to the help page, and what it is given. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { openHelp } from "../../../extension/background/panel/help-tab.js";
import { createListTabs } from "../../../extension/background/tabs/list-tabs.js";
import { fakeChrome } from "../fake-chrome.js";

const PAGE = "http://127.0.0.1/help/help.html";

test("the help opens at its topic", async () => {
  const { state } = fakeChrome();
  await openHelp("held");
  await openHelp();
  assert.deepEqual(state.sent, [`${PAGE}#held`, PAGE]);
});

test("where it is open already it comes to the front: however often it is asked for, it is one tab", async () => {
  const { state } = fakeChrome();
  state.contexts = [
    { documentUrl: "http://127.0.0.1/panel/panel.html", tabId: 3, windowId: 1 },
    { documentUrl: `${PAGE}#labels`, tabId: 4, windowId: 2 },
  ];
  await openHelp("held");
  assert.deepEqual([state.sent, state.shown], [[], ["tab 4", "window 2"]]);
});

test("the report is of the page that cannot be read and was used last", async () => {
  const tabs = [1, 2, 3].map((id) => ({ id, windowId: 1, url: "https://x/", lastAccessed: id }));
  fakeChrome({ tabs });
  const notes = {
    1: { page: "unreadable", report: "old" },
    2: { page: "unreadable", report: "new" },
    3: { page: "list", report: null },
  };
  const list = createListTabs({ read: async (id) => notes[id] });
  assert.equal(await list.report(), "new");
  notes[1].report = notes[2].report = null;
  assert.equal(await list.report(), null);
});
