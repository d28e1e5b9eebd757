import assert from "node:assert/strict";
import { test } from "node:test";
import {
  SEEN,
  isWithdrawal,
  passesBy,
  rulesEverywhere,
  rulesFor,
} from "../../extension/background/network/withdraw-rules.js";

const SITE = "https://www.linkedin.com";
const SDUI = `${SITE}/flagship-web/rsc-action/actions/server-request`;
const NAME = "com.linkedin.sdui.requests.mynetwork.";
const VOYAGER = `${SITE}/voyager/api`;

/** What becomes of a request under the rules, as the browser decides: priority, then allow over block. */
function outcome(rules, { url, method = "post", tab = 1 }) {
  const fits = rules.filter(({ condition }) => {
    const { regexFilter, requestMethods, excludedRequestMethods, tabIds } = condition;
    const flags = condition.isUrlFilterCaseSensitive ? "" : "i";
    return (
      new RegExp(regexFilter, flags).test(url) &&
      (!requestMethods || requestMethods.includes(method)) &&
      !excludedRequestMethods?.includes(method) &&
      (!tabIds || tabIds.includes(tab))
    );
  });
  const highest = Math.max(0, ...fits.map(({ priority }) => priority));
  const types = fits
    .filter(({ priority }) => priority === highest)
    .map(({ action }) => action.type);
  return types.includes("allow") || types.length === 0 ? "passes" : "blocked";
}

const WITHDRAWALS = [
  { url: `${SDUI}?sduiid=${NAME}addaWithdrawInvitation&parentSpanId=a%3D%3D` },
  { url: `${SDUI}?parentSpanId=abc&sduiid=${NAME}addaWithdrawInvitation` },
  { url: `${SDUI}?sduiid=${NAME}ADDAWITHDRAWINVITATION` },
  {
    url: `${VOYAGER}/voyagerRelationshipsDashInvitations/urn%3Ali%3Afsd_invitation%3A7?action=withdraw`,
  },
  { url: `${VOYAGER}/relationships/invitations/7?x=1&action=withdraw` },
  { url: `${VOYAGER}/relationships/invitations/7`, method: "delete" },
  { url: `https://a:b@www.linkedin.com/voyager/api/relationships/invitations/7?action=withdraw` },
  { url: `${VOYAGER}//relationships%2Finvitations;x=1/7?x=1;action=withdraw%20` },
  {
    url: `${SITE}/flagship-web/rsc-action/actions/server%2Drequest?sduiid=${NAME}addaWithdrawInvitation`,
  },
];
const ON_THE_LIST_ONLY = [
  { url: `${VOYAGER}/relationships/invitations?action=closeInvitations` },
  { url: `${SDUI}?sduiid=${NAME}addaWithdr%61wInvitation` },
  { url: `${SDUI}?sdu%69id=${NAME}addaWithdrawInvitation` },
  { url: `${VOYAGER}/relationships/invit%61tions/7?action=withdraw` },
  { url: `${VOYAGER}/relationships/invitations/7?%41ction=withdraw` },
  { url: `${VOYAGER}/rel%61tionships/invitations/7`, method: "delete" },
];
const NEIGHBOURS = [
  { url: `${SDUI}?sduiid=${NAME}addaAddConnection&parentSpanId=a%3D%3D` },
  { url: `${SDUI}?sduiid=${NAME}addaInvitationAction` },
  { url: `${SDUI}?sduiid=${NAME}addaUpdateFollowState` },
  { url: `${SDUI}?sduiid=${NAME}RemoveConnectionVanityName` },
  { url: `${SDUI}?sduiid=${NAME}addaWithdrawInvitationConfirmationDialog` },
  { url: `${SITE}/flagship-web/mynetwork/invitation-manager/sent` },
  {
    url: `${SITE}/flagship-web/rsc-action/actions/pagination?sduiid=com.linkedin.sdui.pagers.mynetwork.scribeSentInvitationManagerList`,
  },
  {
    url: `${VOYAGER}/relationships/sentInvitationViewsV2?count=10&invitationType=CONNECTION&q=invitationType&start=0`,
    method: "get",
  },
  { url: `${VOYAGER}/relationships/invitations/7`, method: "get" },
  { url: `${VOYAGER}/relationships/invitations/7?action=accept` },
  { url: `${SITE}/in/%6Aonas/?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACoAA`, method: "get" },
  { url: `${VOYAGER}/graphql?name=%C3%84nne%20%F0%9F%9A%80&next=https%3A%2F%2Fa.b%2F%25C3` },
];
const SENT = {
  sdui: { url: `${SDUI}?parentSpanId=abc&sduiid=${NAME}addaWithdrawInvitation` },
  dash: { url: `${VOYAGER}/voyagerRelationshipsDashInvitations/urn%3Ali%3A7?action=withdraw` },
  number: { url: `${VOYAGER}/relationships/invitations/7?action=withdraw` },
  erase: { url: `${VOYAGER}/relationships/invitations/7`, method: "delete" },
  batch: { url: `${VOYAGER}/relationships/invitations?action=closeInvitations` },
};
const LETS = {
  g1: ["dash", "number", "erase", "batch"],
  g2: ["dash", "number"],
  g3: ["sdui"],
  profile: ["sdui", "dash", "number"],
  any: ["sdui", "dash", "number"],
};

/** All rules that hold while these tabs show the list and these windows stand open. */
const holding = (lists, windows = []) => [...rulesEverywhere(), ...rulesFor({ lists, windows })];

test("what only withdraws is refused for every tab and for none, list or not", () => {
  for (const request of WITHDRAWALS) {
    for (const tab of [1, 2, -1]) {
      assert.equal(outcome(holding([]), { ...request, tab }), "blocked", request.url);
    }
  }
});

test("what is shared with other actions is refused on the Sent list alone", () => {
  for (const request of ON_THE_LIST_ONLY) {
    assert.equal(outcome(holding([1]), request), "blocked", request.url);
    assert.equal(outcome(holding([1]), { ...request, tab: -1 }), "blocked", request.url);
    assert.equal(outcome(holding([1]), { ...request, tab: 2 }), "passes", request.url);
  }
});

test("the site's other requests always pass", () => {
  for (const request of NEIGHBOURS) {
    for (const tab of [1, 2, -1]) {
      assert.equal(outcome(holding([1]), { ...request, tab }), "passes", request.url);
    }
  }
});

for (const [form, lets] of Object.entries(LETS)) {
  test(`the window of ${form} lets its own requests through, in its tab, and nothing else`, () => {
    const rules = holding([1, 2], [{ slot: 0, tab: 1, form }]);
    for (const [name, request] of Object.entries(SENT)) {
      const own = lets.includes(name);
      const expected = own ? "passes" : "blocked";
      assert.equal(outcome(rules, request), expected, name);
      assert.equal(outcome(rules, { ...request, tab: -1 }), expected, name);
      assert.equal(outcome(rules, { ...request, tab: 2 }), "blocked", name);
      const seen = { method: (request.method ?? "post").toUpperCase(), url: request.url };
      assert.equal(passesBy(form, seen), own, name);
    }
  });
}

test("what a window lets through is always seen: another spelling is neither", () => {
  const patterns = SEEN.map((pattern) => {
    const escaped = pattern.replaceAll(/[.?+^$()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
    return new RegExp(`^${escaped}$`);
  });
  const spellings = [...WITHDRAWALS, ...ON_THE_LIST_ONLY, ...Object.values(SENT)].flatMap(
    ({ url, method = "post" }) =>
      [url, url.toUpperCase().replace(/^.*COM/, SITE)].map((each) => ({ url: each, method })),
  );
  for (const form of Object.keys(LETS)) {
    for (const request of spellings.filter((each) => passesBy(form, each))) {
      assert.ok(
        patterns.some((pattern) => pattern.test(request.url)),
        request.url,
      );
    }
  }
  assert.ok(!passesBy("g3", { url: SENT.sdui.url.toUpperCase(), method: "POST" }));
});

test("a withdrawal is told from its neighbours; the batch's address is one on the list alone", () => {
  for (const [name, { url, method = "POST" }] of Object.entries(SENT)) {
    assert.equal(isWithdrawal({ url, method }, true), true, name);
    assert.equal(isWithdrawal({ url, method }, false), name !== "batch", name);
    assert.equal(isWithdrawal({ url, method: "GET" }, true), false, name);
  }
  for (const { url, method = "POST" } of NEIGHBOURS) {
    assert.equal(isWithdrawal({ url, method }, true), false, url);
  }
});

test("no two rules share an id, and one purpose has the same id each time", () => {
  const windows = [0, 1, 2].map((slot) => ({ slot, tab: slot + 5, form: "g1" }));
  const ids = rulesFor({ lists: [1, 2], windows }).map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(rulesFor({ lists: [1, 2], windows }), rulesFor({ lists: [1, 2], windows }));
});
