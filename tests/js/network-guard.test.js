/** What the network guard does to the browser: rules, timers, and how soon. */
import assert from "node:assert/strict";
import { mock, test } from "node:test";
import {
  createNetworkGuard,
  difference,
  standEverywhere,
} from "../../extension/background/network/network-guard.js";
import { fakeChrome, settle } from "./fake-chrome.js";
import { memoryArea } from "./memory-area.js";

const SDUI = "https://www.linkedin.com/flagship-web/x?sduiid=a.addaWithdrawInvitation&b=1";
const request = (tab) => ({ type: "request", tab, url: SDUI, method: "POST" });
const list = (tab, document = "a") => ({ type: "document", tab, frame: 0, document, isList: true });
const ids = (rules) => rules.now().map(({ id }) => id);

/** A guard with the browser around it, and a clock that the timers follow. */
function guardOn(area = memoryArea(), browser = fakeChrome()) {
  const guard = createNetworkGuard(area, { clock: Date.now });
  return { ...browser, guard, area };
}

test("rules of an earlier session, whose scripts are gone, fall at the start", async () => {
  const browser = fakeChrome();
  await browser.session.update({ addRules: [{ id: 100 }, { id: 1000 }] });
  guardOn(memoryArea(), browser);
  await settle();
  assert.deepEqual(ids(browser.session), []);
});

test("a worker that was stopped takes up where the last one was", async () => {
  const first = guardOn();
  await first.guard.happen(list(1));
  await first.guard.open(1, "g3", Date.now() + 60_000);
  const rules = first.session.now();
  const second = guardOn(first.area, first);
  assert.equal(await second.guard.isList(1), true);
  assert.deepEqual(second.session.now(), rules);
  for (const { guard } of [first, second]) await guard.lift(); // no timer keeps the test's process
});

test("a window closes in the very task in which its request is seen", async () => {
  const { guard, session } = guardOn();
  await guard.open(1, "g3", Date.now() + 60_000);
  assert.deepEqual(ids(session), [1000]);
  const before = session.log.length;
  guard.happen(request(1));
  assert.equal(
    session.log.length,
    before + 1,
    "asked of the browser before anything is waited for",
  );
  guard.happen(request(1));
  assert.equal(session.log.length, before + 1, "and once");
  await settle();
  assert.deepEqual(ids(session), []);
});

test("what is refused on the list alone stays until the next document has said what it is", async () => {
  const { guard, session } = guardOn();
  await guard.happen(list(1));
  assert.deepEqual(ids(session), [100, 101]);
  assert.deepEqual(session.now()[0].condition.tabIds, [1, -1]);
  await guard.happen({ ...list(1, "b"), isList: false });
  assert.deepEqual(ids(session), []);
});

test("an open window that the browser takes no rule for is an error, and the rules are as they were", async () => {
  const { guard, session, chrome } = guardOn();
  await guard.happen(list(1));
  const { updateSessionRules } = chrome.declarativeNetRequest;
  chrome.declarativeNetRequest.updateSessionRules = async () => {
    chrome.declarativeNetRequest.updateSessionRules = updateSessionRules;
    throw new Error("Internal error while updating rules");
  };
  await assert.rejects(guard.open(1, "g3", Date.now() + 60_000));
  assert.deepEqual(ids(session).slice(0, 2), [100, 101]);
  await guard.lift();
});

test("a window ends in time, with one timer and one alarm, and then there is neither", async () => {
  mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1_000_000 });
  try {
    const { guard, session, state, chrome } = guardOn();
    let asked = 0;
    chrome.runtime.getPlatformInfo = async () => ((asked += 1), {});
    for (let tab = 0; tab < 20; tab += 1) await guard.happen(list(tab, `d${tab}`));
    await guard.open(1, "g3", Date.now() + 120_000);
    await guard.confirmed(2);
    assert.equal(state.alarms["network-guard"], 1_120_000);
    for (let at = 0; at < 6; at += 1) {
      mock.timers.tick(20_000);
      await settle();
    }
    assert.ok(asked >= 5 && asked <= 6, `the worker was kept awake, asking ${asked} times`);
    mock.timers.tick(100);
    await settle();
    assert.deepEqual(ids(session), [100, 101]);
    assert.deepEqual(state.alarms, {});
    const calls = session.log.length;
    mock.timers.tick(3_600_000);
    await settle();
    assert.deepEqual([asked, session.log.length], [asked, calls], "nothing runs on");
    assert.ok(asked <= 6);
  } finally {
    mock.timers.reset();
  }
});

test("a confirmed request leaves its window five seconds", async () => {
  const { guard, area } = guardOn();
  await guard.open(1, "g3", Date.now() + 120_000);
  await guard.confirmed(1);
  const left = area.read("guard").windows[1].until - Date.now();
  assert.ok(left > 4_000 && left <= 5_000);
  await guard.close(1);
});

test("a press that was not recognised opens one window in ten minutes", async () => {
  const { guard } = guardOn();
  assert.equal(await guard.unrecognisedFrom(1), 0);
  await guard.open(1, "any", Date.now() + 60_000, true);
  assert.ok((await guard.unrecognisedFrom(1)) > Date.now() + 590_000);
  await guard.lift();
  assert.equal(await guard.unrecognisedFrom(1), 0);
});

test("the rules everywhere stand as long as there is consent, and are written only where they differ", async () => {
  const { dynamic } = fakeChrome();
  await standEverywhere(true);
  await standEverywhere(true);
  assert.deepEqual([ids(dynamic), dynamic.log.length], [[1, 2, 3], 1]);
  await standEverywhere(false);
  await standEverywhere(false);
  assert.deepEqual([ids(dynamic), dynamic.log.length], [[], 2]);
});

test("a rule that changed is replaced under its own id", () => {
  const change = difference(
    [{ id: 1, priority: 1 }, { id: 2 }],
    [{ id: 1, priority: 2 }, { id: 2 }],
  );
  assert.deepEqual(change, { removeRuleIds: [1], addRules: [{ id: 1, priority: 2 }] });
});
