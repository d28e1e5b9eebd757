import assert from "node:assert/strict";
import { test } from "node:test";
import { rulesFor } from "../../extension/background/network/withdraw-rules.js";

const SITE = "https://www.linkedin.com";
const SDUI = `${SITE}/flagship-web/rsc-action/actions/server-request`;
const NAME = "com.linkedin.sdui.requests.mynetwork.";
const VOYAGER = `${SITE}/voyager/api`;

/** What becomes of a request under the rules, as the browser decides: priority, then allow over block. */
function outcome(rules, { url, method = "post", tab = 1 }) {
  const fits = rules.filter(({ condition }) => {
    const { regexFilter, requestMethods, excludedRequestMethods, tabIds, excludedTabIds } =
      condition;
    return (
      new RegExp(regexFilter, "i").test(url) &&
      (!requestMethods || requestMethods.includes(method)) &&
      !excludedRequestMethods?.includes(method) &&
      (!tabIds || tabIds.includes(tab)) &&
      !excludedTabIds?.includes(tab)
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
const NOBODY = { tabs: [], open: [], spent: false };

test("with nobody to guard there is no rule at all", () => {
  assert.deepEqual(rulesFor(NOBODY), []);
});

test("the tab with the Sent list, and what no tab sends, may not withdraw", () => {
  const rules = rulesFor({ ...NOBODY, tabs: [1] });
  for (const request of [...WITHDRAWALS, ...ON_THE_LIST_ONLY]) {
    assert.equal(outcome(rules, request), "blocked", request.url);
    assert.equal(outcome(rules, { ...request, tab: -1 }), "blocked", request.url);
    assert.equal(outcome(rules, { ...request, tab: 2 }), "passes", request.url);
  }
});

test("the site's other requests always pass", () => {
  const rules = rulesFor({ tabs: [1], open: [], spent: true });
  for (const request of NEIGHBOURS) {
    for (const tab of [1, 2, -1]) {
      assert.equal(outcome(rules, { ...request, tab }), "passes", request.url);
    }
  }
});

test("a tab whose user is withdrawing may, by a service worker of the site, too; the others may not", () => {
  const rules = rulesFor({ tabs: [1, 2], open: [1], spent: true });
  for (const request of [...WITHDRAWALS, ...ON_THE_LIST_ONLY]) {
    assert.equal(outcome(rules, request), "passes", request.url);
    assert.equal(outcome(rules, { ...request, tab: -1 }), "passes", request.url);
    assert.equal(outcome(rules, { ...request, tab: 2 }), "blocked", request.url);
  }
});

test("once the budget is spent nobody withdraws, and accepting still works elsewhere", () => {
  const rules = rulesFor({ tabs: [1], open: [], spent: true });
  for (const request of WITHDRAWALS) {
    assert.equal(outcome(rules, { ...request, tab: 2 }), "blocked", request.url);
  }
  for (const request of ON_THE_LIST_ONLY) {
    assert.equal(outcome(rules, { ...request, tab: 2 }), "passes", request.url);
  }
});

test("no two rules share an id", () => {
  const ids = rulesFor({ tabs: [1], open: [1], spent: true }).map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
});
