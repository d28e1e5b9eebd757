/** What follows on a withdraw request that passed, and on one that the browser refused. */
import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { createInFlight } from "../../extension/background/network/in-flight.js";
import { createRefusals } from "../../extension/background/network/refusals.js";
import { watchWithdrawals } from "../../extension/background/network/watch.js";
import { fakeChrome, settle } from "./fake-chrome.js";

const SDUI = "https://www.linkedin.com/flagship-web/x?sduiid=a.addaWithdrawInvitation&b=1";
const BATCH =
  "https://www.linkedin.com/voyager/api/relationships/invitations?action=closeInvitations";
const about = (tabId, more = {}) => ({
  requestId: "1",
  tabId,
  url: SDUI,
  method: "POST",
  timeStamp: 5,
  ...more,
});
const BLOCKED = { error: "net::ERR_BLOCKED_BY_CLIENT" };

/** A guard, a ledger and notes that write down what they are asked. */
function observed(browser, { ruling = "allow", lists = [], open = [], spoken = [] } = {}) {
  const log = [];
  const guard = {
    isList: async (tab) => lists.includes(tab),
    happen: async (event) => void log.push(`guard ${event.type} ${event.tab}`),
    async request({ tab }) {
      log.push(`guard request ${tab}`);
      return { isAdmitted: open.includes(tab), applied: new Promise(() => {}) };
    },
    open: async (tab, form) => void log.push(`open ${tab} ${form}`),
  };
  const ledger = {
    happen: async ({ type, tab, status }) => void log.push(`ledger ${type} ${tab} ${status ?? ""}`),
    reserve: async (tab) =>
      ruling === "allow" ? { kind: "reserved", token: `of ${tab}`, until: 9 } : { kind: "ruling" },
  };
  const tabs = {
    note: async (tab, { script }) => void log.push(`script ${tab} ${script}`),
    count: async (counter) => void log.push(`count ${counter}`),
  };
  const inject = async (tab) => void log.push(`inject ${tab}`);
  const refusals = createRefusals({
    guard,
    ledger,
    tabs,
    spoken: { has: async (document) => spoken.includes(document) },
    inject,
  });
  const inFlight = createInFlight();
  const observe = watchWithdrawals({ guard, ledger, refusals, inFlight });
  observe();
  observe(); // once access is given
  return { log, refusals, inFlight, ...browser };
}
const pong = () => ({ kind: "pong" });

test("a request is told to the guard before it is known what becomes of it", async () => {
  const { log, chrome } = observed(fakeChrome());
  chrome.webRequest.onBeforeRequest.fire(about(1));
  assert.deepEqual(log, ["guard request 1"]);
  await settle();
});

test("what leaves by an open window counts from then on, and is in flight until it is answered", async () => {
  const { log, chrome, inFlight } = observed(fakeChrome(), { open: [1] });
  await chrome.webRequest.onBeforeRequest.fire(about(1));
  await settle();
  assert.deepEqual(log, ["guard request 1", "ledger request_began 1 "]);
  assert.deepEqual([inFlight.has(1), inFlight.has(2)], [true, false]);
  await chrome.webRequest.onCompleted.fire(about(1, { statusCode: 200 }));
  await settle();
  assert.equal(inFlight.has(1), false);
});

test("a refusal beside a request in flight is not told: it says nothing of that one", async () => {
  const { log, chrome, state } = observed(fakeChrome({ onMessage: pong }), { open: [1] });
  await chrome.webRequest.onBeforeRequest.fire(about(1));
  await chrome.webRequest.onBeforeRequest.fire(about(1, { requestId: "2" }));
  await chrome.webRequest.onErrorOccurred.fire(about(1, { requestId: "2", ...BLOCKED }));
  await settle();
  assert.equal(log.at(-1), "count refused");
  assert.deepEqual(state.sent, [[1, "ping"]]);
});

test("a failed answer frees nothing while another request of the tab is in flight", async () => {
  const { log, chrome, state } = observed(fakeChrome());
  await chrome.webRequest.onBeforeRequest.fire(about(1));
  await chrome.webRequest.onBeforeRequest.fire(about(1, { requestId: "2" }));
  await chrome.webRequest.onCompleted.fire(about(1, { statusCode: 404 }));
  await chrome.webRequest.onCompleted.fire(about(1, { requestId: "2", statusCode: 200 }));
  await settle();
  assert.deepEqual(log.slice(2), ["ledger request_passed 1 ok"]);
  assert.deepEqual(state.sent, [[1, "request_passed"]]);
});

test("what no tab sent may be anybody's, and what was no withdrawal is forgotten", async () => {
  const { chrome, inFlight } = observed(fakeChrome());
  const other = { url: BATCH, requestId: "b" };
  await chrome.webRequest.onBeforeRequest.fire(about(-1));
  await chrome.webRequest.onBeforeRequest.fire(about(1, other));
  assert.deepEqual([inFlight.has(1), inFlight.has(2)], [true, true]);
  await chrome.webRequest.onErrorOccurred.fire(about(-1, BLOCKED));
  await chrome.webRequest.onCompleted.fire(about(1, { ...other, statusCode: 200 }));
  assert.equal(inFlight.has(1), false);
});

for (const [what, event, details, expected] of [
  ["answered", "onCompleted", { statusCode: 200 }, "ledger request_passed 1 ok"],
  ["answered with an error", "onCompleted", { statusCode: 500 }, "ledger request_passed 1 failed"],
  ["cut", "onErrorOccurred", { error: "net::ERR_ABORTED" }, "ledger request_passed 1 unknown"],
]) {
  test(`a request that was sent and ${what} is counted, and its tab hears what is known`, async () => {
    const { log, chrome, state } = observed(fakeChrome());
    await chrome.webRequest[event].fire(about(1, details));
    assert.deepEqual(log, [expected]);
    assert.deepEqual(state.sent, what === "cut" ? [] : [[1, "request_passed"]]);
  });
}

test("a request of no tab is counted and told to nobody", async () => {
  const { log, chrome, state } = observed(fakeChrome());
  await chrome.webRequest.onCompleted.fire(about(-1, { statusCode: 200 }));
  await chrome.webRequest.onErrorOccurred.fire(about(-1, BLOCKED));
  assert.deepEqual([log, state.sent], [["ledger request_passed null ok"], []]);
});

test("the batch's address counts on a tab with the list, elsewhere it may be an acceptance", async () => {
  const { log, chrome } = observed(fakeChrome(), { lists: [1] });
  for (const tab of [1, 2]) {
    await chrome.webRequest.onCompleted.fire(about(tab, { url: BATCH, statusCode: 200 }));
    await chrome.webRequest.onErrorOccurred.fire(about(2, { url: BATCH, ...BLOCKED }));
  }
  assert.deepEqual(log, ["ledger request_passed 1 ok"]);
});

test("a refusal is told to the tab's script; where it lives nothing else follows", async () => {
  const { log, chrome, state } = observed(fakeChrome({ onMessage: pong }));
  await chrome.webRequest.onErrorOccurred.fire(about(1, BLOCKED));
  await settle();
  assert.deepEqual(log, ["count refused"]);
  assert.deepEqual(state.sent, [
    [1, "request_refused"],
    [1, "ping"],
  ]);
});

test("where no script lives, one request may pass, the script is put there again, and then all is as ever", async () => {
  let lives = false;
  const onMessage = () => {
    if (!lives) throw new Error("Receiving end does not exist");
    return pong();
  };
  const { log, chrome, refusals } = observed(fakeChrome({ onMessage }));
  await chrome.webRequest.onErrorOccurred.fire(about(1, BLOCKED));
  await settle();
  assert.deepEqual(log, ["count refused", "script 1 false", "open 1 any", "inject 1"]);
  lives = true;
  await refusals.lives(1);
  await refusals.lives(1);
  assert.deepEqual(log.slice(4), ["script 1 true", "guard close 1", "ledger release 1 "]);
});

test("a script that was put there and answers takes the stand-in's place at once", async () => {
  let asked = 0;
  const onMessage = (_, { kind }) => (kind === "ping" && (asked += 1) > 1 ? pong() : undefined);
  const { log, chrome } = observed(fakeChrome({ onMessage }));
  await chrome.webRequest.onErrorOccurred.fire(about(1, BLOCKED));
  await settle();
  assert.deepEqual(log.slice(-2), ["guard close 1", "ledger release 1 "]);
});

test("where the budget is spent nothing opens for a page without a script, but it comes back", async () => {
  const onMessage = () => Promise.reject(new Error("Receiving end does not exist"));
  const { log, chrome } = observed(fakeChrome({ onMessage }), { ruling: "hold" });
  await chrome.webRequest.onErrorOccurred.fire(about(1, BLOCKED));
  await settle();
  assert.deepEqual(log, ["count refused", "script 1 false", "inject 1"]);
});

test("a hundred refusals of a page that does not answer lead to one look at it", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    let pings = 0;
    const { log, chrome } = observed(fakeChrome());
    chrome.tabs.sendMessage = async (_, { kind }) => {
      if (kind !== "ping") return undefined;
      pings += 1;
      return new Promise(() => {});
    };
    const refuse = () => chrome.webRequest.onErrorOccurred.fire(about(1, BLOCKED));
    for (let at = 0; at < 100; at += 1) refuse();
    await settle();
    assert.equal(pings, 1);
    mock.timers.tick(1000);
    await settle();
    refuse();
    await settle();
    assert.equal(pings, 2);
    assert.ok(!log.includes("script 1 false"), "a script that lives there is only late");
  } finally {
    mock.timers.reset();
  }
});

test("a page too busy to answer opens nothing where its script has spoken before", async () => {
  const busy = fakeChrome({ onMessage: () => new Promise(() => {}) });
  const { log, chrome } = observed(busy, { spoken: ["d"] });
  await chrome.webRequest.onErrorOccurred.fire(about(1, { documentId: "d", ...BLOCKED }));
  await settle();
  assert.deepEqual(log, ["count refused"]);
});
