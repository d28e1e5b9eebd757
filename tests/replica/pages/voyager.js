import { ask } from "./wire.js";

const API = "/voyager/api";
const QUERY = "voyagerRelationshipsDashSentInvitationViews.ae305855ffe1f34cf3ae4a3a8f54ed6d";

/**
 * @param {string} kind "CONNECTION" or "ORGANIZATION"
 * @param {number} start
 */
export const nextViews = (kind, start) =>
  ask(
    "GET",
    `${API}/graphql?variables=(start:${start},count:10,invitationType:${kind})&queryId=${QUERY}`,
  );

/** @param {any} data the row's data */
export const withdrawByDash = ({ invitationUrn, kind }) => {
  const urn = encodeURIComponent(`urn:li:fsd_invitation:${invitationUrn.invitationId}`);
  const path = `${API}/voyagerRelationshipsDashInvitations/${urn}?action=withdraw`;
  return ask("POST", path, { invitationType: kind });
};

/** @param {any} data the row's data */
export const withdrawByNumber = ({ invitationUrn: { invitationId } }) =>
  ask("POST", `${API}/relationships/invitations/${invitationId}?action=withdraw`, { invitationId });

/** @param {any} data the row's data */
export const withdrawByBatch = ({ invitationUrn: { invitationId } }) =>
  ask("POST", `${API}/relationships/invitations?action=closeInvitations`, {
    inviteActionType: "ACTOR_WITHDRAW",
    inviteActionData: [{ entityUrn: `urn:li:fs_relInvitation:${invitationId}` }],
  });
