const ACTIONS = "/flagship-web/rsc-action/actions";
const PAGER = "com.linkedin.sdui.pagers.mynetwork.scribeSentInvitationManagerList";
const CONFIRM =
  "com.linkedin.sdui.flagshipnav.mynetwork.invitations.WithdrawConfirmationDialog";
const REQUESTS = "com.linkedin.sdui.requests.mynetwork";
const load = document.documentElement.dataset.load ?? "";

/**
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<any>} the reply
 * @throws {Error} when the server refuses or cannot be reached
 */
export async function ask(method, path, body) {
  const reply = await fetch(path, {
    method,
    headers: {
      "content-type": "application/json",
      "csrf-token": "ajax:0000000000000000000",
      "x-li-page-instance": `urn:li:page:d_flagship3_people_invitations;${load}`,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!reply.ok) throw new Error(`status ${reply.status}`);
  return reply.json();
}

/** @param {string} path @param {object} body */
const post = (path, body) => ask("POST", path, body);

/** @param {string} sduiid */
const query = (sduiid) =>
  `?sduiid=${sduiid}&parentSpanId=${Math.random().toString(36).slice(2, 14)}`;

/**
 * @param {string} kind "CONNECTION" or "ORGANIZATION"
 * @param {number} start
 */
export const nextRows = (kind, start) =>
  post(`${ACTIONS}/pagination${query(PAGER)}`, {
    pagerId: PAGER,
    payload: { invitationStartIndex: start, invitationType: `GenericInvitationType_${kind}` },
    trigger: { itemDistanceTrigger: { preloadDistance: 3, preloadLength: 250 } },
  });

/** @param {string} path */
export const screen = (path) => post(`/flagship-web${path}`, {});

/** @param {any} data the row's data */
export const confirmation = (data) =>
  post(`${ACTIONS}/server-request${query(CONFIRM)}`, {
    presentationStyle: "PresentationStyle_MODAL",
    payload: { invitationUrn: data.invitationUrn },
  });

/**
 * @param {string} action `addaWithdrawInvitation` or `addaInvitationAction`
 * @param {string} type `WITHDRAW`, `ACCEPT` or `IGNORE`
 * @param {any} data the row's data
 */
export function act(action, type, data) {
  const requestId = `${REQUESTS}.${action}`;
  const { invitationUrn, inviteeVanityName, firstName, lastName, profileUrn, kind } = data;
  return post(`${ACTIONS}/server-request${query(requestId)}`, {
    requestId,
    serverRequest: {
      requestId,
      requestedArguments: {
        payload: {
          inviterActionType: `InviterActionType_${type}`,
          invitationType: `GenericInvitationType_${kind}`,
          invitationUrn,
          profileUrn,
          inviteeVanityName,
          firstName,
          lastName,
          guidedFlowType: "",
          guidedFlowStep: "",
        },
      },
    },
  });
}
