/** Who sent a message. What neither function takes is nobody we listen to. */

import { LINKEDIN } from "../shared/addresses.js";
import { ownId, ownOrigin } from "../shared/chrome.js";

/** @typedef {chrome.runtime.MessageSender} Sender */

/**
 * The tab of our content script: this extension, the main frame, LinkedIn's origin.
 * @param {Sender} sender
 * @returns {number | null} the tab's id
 */
export const contentTab = ({ id, frameId, origin, tab }) =>
  id === ownId() && frameId === 0 && origin === LINKEDIN ? (tab?.id ?? null) : null;

/**
 * Whether one of our own pages speaks; a content script has the origin of its page, never ours.
 * @param {Sender} sender
 */
export const isOwnPage = ({ id, origin, url }) =>
  id === ownId() && origin === ownOrigin() && url?.startsWith(`${ownOrigin()}/`) === true;
