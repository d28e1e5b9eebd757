import { send } from "../../shared/chrome.js";
import { KIND } from "../../shared/messages/message-kinds.js";

/** @typedef {import("../../shared/messages/messages.js").ContentMessages} Messages */
/** @typedef {import("../../shared/messages/messages.js").PractisedKind} Kind */
/** @typedef {import("../../shared/messages/replies.d.ts").Failure} Failure */
/** @typedef {import("../../shared/messages/replies.d.ts").Replies} Replies */

/**
 * Sends what the Sent list would send; it is answered by the practice's own people, history and limits.
 * @template {Messages[Kind]} M
 * @param {M} message
 * @returns {Promise<Replies[M["kind"]] | Failure>}
 */
export const practise = (message) =>
  /** @type {Promise<any>} */ (send({ kind: KIND.practise, message }));
