/** Each way in which the extension begins, ends, and comes back. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { followLife, isNewSession } from "../../extension/background/access/life-cycle.js";
import { fakeChrome, settle } from "./fake-chrome.js";
import { memoryArea } from "./memory-area.js";

const TABS = [
  { id: 1, url: "https://www.linkedin.com/feed/" },
  { id: 2 },
  { id: 3, url: "https://www.linkedin.com/" },
];

/** A worker that starts in this session, with the browser around it. */
async function begun({
  session = memoryArea(),
  consent = true,
  browser = fakeChrome({ consent, tabs: TABS }),
} = {}) {
  const log = [];
  const guard = { lift: async () => void log.push("lift") };
  const ledger = {
    happen: async ({ type }) => void log.push(type),
    tell: () => void log.push("tell"),
  };
  const reminders = { refresh: async () => void log.push("icon") };
  followLife({
    session,
    isNew: isNewSession(session),
    spoken: { forget: async () => void log.push("nobody has spoken") },
    guard,
    ledger,
    people: { tidy: async () => void log.push("tidy") },
    reminders,
    menu: { refresh: async () => undefined },
    observe: () => void log.push("observe"),
    news: { updated: async (previous) => void log.push(`news since ${previous}`) },
  });
  await settle();
  return { log, ...browser, browser, session };
}
const rules = ({ dynamic }) => dynamic.now().length;

test("a new session with consent: rules, script, and the script in each LinkedIn tab that is open", async () => {
  const worker = await begun();
  const [script] = worker.state.registered;
  assert.deepEqual(worker.state.injected, [1, 3]);
  assert.equal(rules(worker), 3);
  assert.deepEqual(
    [script.allFrames, script.matchOriginAsFallback, script.runAt, script.persistAcrossSessions],
    [true, true, "document_start", true],
  );
});

test("without consent nothing of it, and nothing of what stood before", async () => {
  const browser = fakeChrome({ consent: false, tabs: TABS });
  browser.state.registered = [{ id: "content" }];
  await browser.dynamic.update({ addRules: [{ id: 1 }] });
  const worker = await begun({ browser });
  assert.deepEqual([worker.state.registered, worker.state.injected, rules(worker)], [[], [], 0]);
});

test("a worker that is started again in the same session touches nothing", async () => {
  const first = await begun();
  first.state.injected.length = 0;
  const again = await begun({ session: first.session, browser: first.browser });
  assert.deepEqual([again.state.injected, again.log], [[], []]);
});

test("a worker that is stopped while it begins leaves the beginning to the next one", async () => {
  const browser = fakeChrome({ consent: true, tabs: TABS });
  const { registerContentScripts } = browser.chrome.scripting;
  browser.chrome.scripting.registerContentScripts = () => new Promise(() => undefined);
  const stopped = await begun({ browser });
  browser.chrome.scripting.registerContentScripts = registerContentScripts;
  const next = await begun({ session: stopped.session, browser });
  assert.deepEqual(next.state.injected, [1, 3]);
});

test("disabled and enabled again, where Chrome tells nothing: the empty session tells", async () => {
  const first = await begun();
  first.state.injected.length = 0;
  const next = await begun({ browser: first.browser });
  assert.deepEqual(next.state.injected, [1, 3]);
});

test("access taken back: rules, script and reservations go, and every tab is told to retire", async () => {
  const worker = await begun();
  worker.state.consent = false;
  await worker.chrome.permissions.onRemoved.fire({});
  assert.deepEqual([worker.state.registered, rules(worker)], [[], 0]);
  assert.deepEqual(worker.log.slice(-4).sort(), ["icon", "lift", "nobody has spoken", "restart"]);
  assert.deepEqual(
    worker.state.sent,
    TABS.map(({ id }) => [id, "retire"]),
  );
});

test("access given again: all of it comes back into the open tabs", async () => {
  const worker = await begun({ consent: false });
  worker.state.consent = true;
  await worker.chrome.permissions.onAdded.fire({});
  assert.deepEqual([worker.state.injected, rules(worker)], [[1, 3], 3]);
  assert.equal(worker.state.registered.length, 1);
  assert.equal(worker.log.at(-2), "observe", "Chrome takes no listener before");
});

test("two grants at once register once", async () => {
  const worker = await begun({ consent: false });
  worker.state.consent = true;
  let registered = 0;
  const { registerContentScripts } = worker.chrome.scripting;
  worker.chrome.scripting.registerContentScripts = async (scripts) => {
    registered += 1;
    return registerContentScripts(scripts);
  };
  await Promise.all([1, 2].map(() => worker.chrome.permissions.onAdded.fire({})));
  assert.equal(registered, 1);
});

test("an installation opens the welcome page, an update does not; a browser's start tells the tabs", async () => {
  const worker = await begun();
  await worker.chrome.runtime.onInstalled.fire({ reason: "update", previousVersion: "0.1.0" });
  assert.deepEqual([worker.state.sent, worker.log.at(-1)], [[], "news since 0.1.0"]);
  await worker.chrome.runtime.onInstalled.fire({ reason: "install" });
  assert.equal(worker.log.filter((each) => each.startsWith("news")).length, 1);
  assert.deepEqual(worker.state.sent, ["http://127.0.0.1/welcome/welcome.html"]);
  await worker.chrome.runtime.onStartup.fire();
  assert.equal(worker.log.at(-1), "tell");
});

test("what has had its time goes with each new session, and once a day", async () => {
  const first = await begun();
  assert.deepEqual(
    first.log.filter((each) => each === "tidy"),
    ["tidy"],
  );
  assert.ok("tidy" in first.state.alarms);
  const again = await begun({ session: first.session, browser: first.browser });
  assert.deepEqual(again.log, []);
  await again.chrome.alarms.onAlarm.fire({ name: "tidy" });
  assert.deepEqual(again.log, ["tidy"]);
  await again.chrome.alarms.onAlarm.fire({ name: "reminders" });
  assert.deepEqual(again.log, ["tidy"]);
});
