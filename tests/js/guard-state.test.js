/** What the network guard knows: documents that show the list, and windows. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  NOTHING,
  listTabs,
  nextEnd,
  openWindows,
  unrecognisedFrom,
  update,
} from "../../extension/background/network/guard-state.js";

const NOW = 1_000_000;
const MINUTE = 60_000;
const SDUI = "https://www.linkedin.com/flagship-web/x?sduiid=a.addaWithdrawInvitation&b=1";
const spoke = (document, isList, { frame = 0, tab = 1 } = {}) => ({
  type: "document",
  tab,
  frame,
  document,
  isList,
});
const open = (tab, more = {}) => ({
  type: "open",
  tab,
  form: "g3",
  until: NOW + MINUTE,
  unrecognised: false,
  ...more,
});
const request = (tab, url = SDUI) => ({ type: "request", tab, url, method: "POST" });
const after = (...events) => events.reduce((state, event) => update(state, event, NOW), NOTHING);
const tabsOf = (state) => openWindows(state).map(({ tab }) => tab);

test("a tab shows the list from the moment a document of it says so until a new one says otherwise", () => {
  const list = after(spoke("a", true));
  assert.deepEqual(listTabs(list), [1]);
  assert.deepEqual(listTabs(update(list, spoke("b", false), NOW)), []);
  assert.deepEqual(listTabs(update(list, spoke("a", false), NOW)), []);
  assert.deepEqual(listTabs(update(list, spoke("b", true), NOW)), [1]);
});

test("a list in a frame counts for its tab, until the page around it is another one", () => {
  const framed = after(spoke("page", false), spoke("frame", true, { frame: 7 }));
  assert.deepEqual(listTabs(framed), [1]);
  assert.deepEqual(listTabs(update(framed, spoke("page", false), NOW)), [1]);
  assert.deepEqual(listTabs(update(framed, spoke("frame", false, { frame: 7 }), NOW)), []);
  assert.deepEqual(listTabs(update(framed, spoke("next", false), NOW)), []);
  const early = after(spoke("frame", true, { frame: 7 }), spoke("page", false));
  assert.deepEqual(listTabs(early), [1]);
});

test("what says the same again changes nothing", () => {
  for (const isList of [true, false]) {
    const state = after(spoke("a", isList));
    assert.equal(update(state, spoke("a", isList), NOW), state);
  }
  const open1 = after(open(1));
  for (const event of [
    request(2),
    { type: "close", tab: 2 },
    { type: "gone", tab: 9 },
    { type: "tick" },
  ]) {
    assert.equal(update(open1, event, NOW), open1, event.type);
  }
});

test("a window closes at the first request of its form, in its tab or in none", () => {
  assert.deepEqual(tabsOf(after(open(1), open(2))), [1, 2]);
  assert.deepEqual(tabsOf(after(open(1), open(2), request(1))), [2]);
  assert.deepEqual(tabsOf(after(open(1), request(3))), [1]);
  assert.deepEqual(tabsOf(after(open(1), request(-1))), []);
  assert.deepEqual(tabsOf(after(open(1), request(1, SDUI.toUpperCase()))), [1]);
  assert.deepEqual(tabsOf(after(open(1, { form: "g2" }), request(1))), [1]);
});

test("a window ends by itself, and one from before the clock was set back ends at once", () => {
  const state = after(open(1));
  assert.equal(nextEnd(state), NOW + MINUTE);
  assert.equal(nextEnd(update(state, { type: "tick" }, NOW + MINUTE)), null);
  assert.deepEqual(tabsOf(update(state, { type: "tick" }, NOW - 2 * MINUTE)), []);
});

test("a window is only ever narrowed", () => {
  const state = after(open(1));
  const narrow = (until) => update(state, { type: "narrow", tab: 1, until }, NOW);
  assert.equal(nextEnd(narrow(NOW + 5)), NOW + 5);
  assert.equal(narrow(NOW + 2 * MINUTE), state);
  assert.equal(update(NOTHING, { type: "narrow", tab: 1, until: NOW }, NOW), NOTHING);
});

test("a window of another form is left where only one form is to be closed", () => {
  const close = { type: "close", tab: 1, form: "any" };
  assert.deepEqual(tabsOf(after(open(1), close)), [1]);
  assert.deepEqual(tabsOf(after(open(1, { form: "any" }), close)), []);
  assert.deepEqual(tabsOf(after(open(1), { type: "close", tab: 1 })), []);
});

test("each window has a slot of its own, a tab that opens again keeps its", () => {
  const three = after(open(1), open(2), open(3), request(2), open(4), open(1));
  const slots = openWindows(three).map(({ slot }) => slot);
  assert.equal(new Set(slots).size, 3);
  assert.equal(openWindows(three).find(({ tab }) => tab === 1)?.slot, 0);
});

test("a press that was not recognised opens a window once in ten minutes a tab", () => {
  const state = after(open(1, { form: "any", unrecognised: true }));
  assert.equal(unrecognisedFrom(state, 1, NOW + MINUTE), NOW + 10 * MINUTE);
  assert.equal(unrecognisedFrom(state, 2, NOW + MINUTE), 0);
  assert.equal(unrecognisedFrom(state, 1, NOW + 10 * MINUTE), 0);
});

test("a tab that is gone leaves nothing behind, and lifting leaves nothing at all", () => {
  const state = after(spoke("a", true), open(1, { unrecognised: true }), open(2));
  assert.deepEqual(tabsOf(update(state, { type: "gone", tab: 1 }, NOW)), [2]);
  assert.deepEqual(update(state, { type: "gone", tab: 1 }, NOW).unrecognised, {});
  assert.deepEqual(listTabs(update(state, { type: "gone", tab: 1 }, NOW)), []);
  assert.equal(update(state, { type: "lift" }, NOW), NOTHING);
});
