/** The ways to the panel and to a row: what is asked of the browser, in which order, and what is answered. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createLinkMenu } from "../../extension/background/menu/link-menu.js";
import { createPanelDoor } from "../../extension/background/panel/door.js";
import { followShortcuts } from "../../extension/background/panel/shortcuts.js";
import { createListTabs } from "../../extension/background/tabs/list-tabs.js";
import { COMMANDS, shortcuts } from "../../extension/shared/commands.js";
import { fakeChrome, settle } from "./fake-chrome.js";

const SITE = "https://www.linkedin.com/";
const TABS = [
  { id: 1, windowId: 10, url: SITE, lastAccessed: 5, page: "other" },
  { id: 2, windowId: 10, url: SITE, lastAccessed: 3, page: "list" },
  { id: 3, windowId: 11, url: SITE, lastAccessed: 9, page: "unreadable" },
  { id: 4, windowId: 11 },
];
const notes = { read: async (id) => ({ page: TABS.find((tab) => tab.id === id).page }) };

/** A browser whose tabs have these people's rows. */
function browserWith(rows, tabs = TABS) {
  return fakeChrome({
    tabs,
    onMessage(tab, { kind, key }) {
      if (!(tab in rows)) throw new Error("nobody there");
      return kind === "row_in_list" ? { there: rows[tab].includes(key) } : undefined;
    },
  });
}

test("a row is looked for in every tab with the list, the last used first, and shown in front", async () => {
  const { state } = browserWith({ 2: ["ada"], 3: ["bo"] });
  const list = createListTabs(notes);
  assert.deepEqual(await list.show("ada"), { kind: "shown_in_list", shown: "shown" });
  assert.deepEqual(state.sent, [
    [3, "row_in_list"],
    [2, "row_in_list"],
    [2, "row_in_list"],
  ]);
  assert.deepEqual(state.shown, ["tab 2", "window 10"]);
});

test("a row that is in no list, or went meanwhile, is not loaded; without a list there is no tab", async () => {
  const { state } = browserWith({ 2: ["ada"] });
  const list = createListTabs(notes);
  assert.equal((await list.show("cy")).shown, "not_loaded");
  assert.deepEqual(state.shown, []);
  let asked = 0;
  state.onMessage = () => ({ there: (asked += 1) === 1 });
  assert.equal((await list.show("ada")).shown, "not_loaded");
  browserWith({}, [TABS[0]]);
  assert.equal((await createListTabs(notes).show("ada")).shown, "no_tab");
});

test("the key for the next leads on in the list, and opens the page where there is none", async () => {
  const { state } = browserWith({ 2: [], 3: [] });
  await createListTabs(notes).next();
  assert.deepEqual(state.shown, ["tab 3", "window 11"]);
  assert.deepEqual(state.sent, [[3, "next_in_list"]]);
  const other = browserWith({}, []);
  await createListTabs(notes).next();
  assert.match(other.state.sent[0], /invitation-manager\/sent\/$/);
});

test("a tab that is closed in that moment is passed over, and nothing of it is asked", async () => {
  const { chrome, state } = browserWith({ 2: ["ada"], 3: ["ada"] });
  const update = chrome.tabs.update;
  chrome.tabs.update = async (id, change) => {
    if (id !== 3) return update(id, change);
    state.tabs = state.tabs.filter((tab) => tab.id !== 3);
    throw new Error("No tab with id: 3.");
  };
  const list = createListTabs(notes);
  assert.equal((await list.show("ada")).shown, "shown");
  assert.deepEqual(state.shown, ["tab 2", "window 10"]);

  chrome.tabs.update = async () => {
    state.tabs = [];
    throw new Error("No tab with id: 2.");
  };
  assert.equal((await list.show("ada")).shown, "no_tab");
  state.tabs = [TABS[1]];
  await list.next();
  assert.match(state.sent.at(-1), /invitation-manager\/sent\/$/);
});

test("what a panel is to show is taken once, by the panel of that window", async () => {
  const { state } = fakeChrome();
  const door = createPanelDoor();
  const place = { address: "#list/ada", unseen: false, told: null };
  await door.lead(10, place);
  assert.deepEqual(state.sent, ["panel_called"]);
  assert.equal(door.take(11).place, null);
  assert.deepEqual(door.take(10), { kind: "panel_place", place });
  assert.equal(door.take(10).place, null);
});

test("a refused panel, and a push that nobody hears, are no errors", async () => {
  const { chrome } = fakeChrome();
  chrome.sidePanel.open = async () => {
    throw new Error("may only be called in response to a user gesture");
  };
  const door = createPanelDoor(async () => {
    throw new Error("nobody");
  });
  assert.equal(await door.open({ tabId: 1 }), false);
  await door.lead(10, { address: "#today", unseen: false, told: null });
  assert.equal(door.take(10).place.address, "#today");
});

test("the keys: the next, and a pause that the panel shows; the panel opens before anything is waited for", async () => {
  const { chrome, state } = fakeChrome();
  const log = [];
  followShortcuts({
    door: createPanelDoor(),
    list: { next: async () => void log.push("next") },
    pause: async () => void log.push(`pause, panels: ${state.panels.length}`),
  });
  await chrome.commands.onCommand.fire(COMMANDS.next, { windowId: 10 });
  chrome.commands.onCommand.fire(COMMANDS.pause, { windowId: 10 });
  assert.deepEqual(state.panels, [{ windowId: 10 }]);
  chrome.commands.onCommand.fire("another", { windowId: 10 });
  await settle();
  assert.deepEqual(log, ["next", "pause, panels: 1"]);
  assert.deepEqual(state.sent, ["panel_called"]);
});

test("every shortcut is listed with the keys that the user gave it", async () => {
  const { state } = fakeChrome();
  state.shortcuts = [
    { name: "_execute_action", shortcut: "Alt+Shift+S" },
    { name: "pause_for_today", shortcut: "" },
  ];
  assert.deepEqual(await shortcuts(), [
    { text: "shared_command_panel", keys: "Alt+Shift+S" },
    { text: "shared_command_next", keys: "" },
    { text: "shared_command_pause", keys: "" },
  ]);
});

/** The menu of links, with ada in the list. */
function menuWith({ consent = true, locale = "en" } = {}) {
  const browser = fakeChrome();
  const told = [];
  const door = createPanelDoor();
  const language = { now: async () => locale, speak: async () => undefined };
  const people = {
    pending: async () => ({ people: new Map([["ada", {}]]) }),
    tell: async (keys, { facts }) => {
      told.push([...keys, facts.relationship]);
      return { undo: keys[0] === "cy" ? null : "token", changed: keys };
    },
  };
  const menu = createLinkMenu({ door, language, hasConsent: async () => consent, people });
  const click = async (menuItemId, linkUrl, tab = { windowId: 10 }) => {
    browser.chrome.contextMenus.onClicked.fire({ menuItemId, linkUrl }, tab);
    const opened = browser.state.panels.length;
    await settle();
    return { opened, place: door.take(10).place };
  };
  return { ...browser, menu, click, told, language };
}

test("a link to a profile has two items and the icon one, in the user's language, made once; without access links have none", async () => {
  const { menu, state, language } = menuWith();
  await menu.refresh();
  const [help, first] = state.menu;
  assert.deepEqual(help.contexts, ["action"]);
  assert.deepEqual(first.contexts, ["link"]);
  assert.deepEqual(first.targetUrlPatterns, ["*://*.linkedin.com/in/*"]);
  assert.equal(state.menu.length, 3);
  await menu.refresh();
  assert.equal(state.menu[1], first);
  language.now = async () => "de";
  await menu.refresh();
  assert.notEqual(state.menu[1], first);
  assert.equal(state.menu.length, 3);
  const without = menuWith({ consent: false });
  await without.menu.refresh();
  assert.deepEqual(
    without.state.menu.map(({ id }) => id),
    ["help"],
  );
});

test("the icon's menu opens the help, without a panel", async () => {
  const { click, state } = menuWith();
  const { opened } = await click("help", undefined);
  assert.equal(opened, 0);
  assert.deepEqual(state.sent, ["http://127.0.0.1/help/help.html"]);
});

test("what is said of somebody: their card; of somebody unknown that no invitation was seen", async () => {
  const { click, told } = menuWith();
  const ada = await click("says", "https://www.linkedin.com/in/Ada/?x=1");
  assert.equal(ada.opened, 1);
  assert.deepEqual(ada.place, { address: "#list/ada", unseen: false, told: null });
  const bo = await click("says", "https://de.linkedin.com/in/bo");
  assert.deepEqual(bo.place, { address: "#list", unseen: true, told: null });
  assert.deepEqual(told, []);
});

test("somebody known is noted, and can be taken back where that changed anything", async () => {
  const { click, told } = menuWith();
  const ada = await click("known", "https://www.linkedin.com/in/ada/");
  assert.deepEqual(ada.place.told, { undo: "token" });
  const cy = await click("known", "https://www.linkedin.com/in/cy/");
  assert.deepEqual([cy.place.unseen, cy.place.told], [true, null]);
  assert.deepEqual(told, [
    ["ada", "known"],
    ["cy", "known"],
  ]);
});

test("a link to nobody, or another item, opens nothing", async () => {
  const { click, state } = menuWith();
  for (const [item, link, tab] of [
    ["says", "https://www.linkedin.com/company/acme/"],
    ["says", "https://www.linkedin.com.example.com/in/ada/"],
    ["toString", "https://www.linkedin.com/in/ada/"],
    ["says", undefined],
    ["says", "https://www.linkedin.com/in/ada/", null],
  ]) {
    await click(item, link, tab);
  }
  assert.deepEqual(state.panels, []);
});
