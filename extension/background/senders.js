/** Who sent a message. What neither function takes is nobody we listen to. */

import { LINKEDIN } from "../shared/addresses.js";
import { ownId, ownOrigin } from "../shared/chrome.js";

/** @typedef {chrome.runtime.MessageSender} Sender */

/**
 * Where a content script runs. `document` names the document, also after the tab has gone on to another one.
 * @typedef {{ tab: number, window: number, frame: number, document: string }} Place
 */

/**
 * The place of our content script: this extension, LinkedIn's origin (which a blank frame of a page has, too).
 * @param {Sender} sender
 * @returns {Place | null}
 */
export function contentPlace({ id, frameId, documentId, origin, tab }) {
  if (id !== ownId() || origin !== LINKEDIN) return null;
  if (tab?.id === undefined || frameId === undefined || documentId === undefined) return null;
  return { tab: tab.id, window: tab.windowId, frame: frameId, document: documentId };
}

/**
 * Whether one of our own pages speaks; a content script has the origin of its page, never ours.
 * @param {Sender} sender
 */
export const isOwnPage = ({ id, origin, url }) =>
  id === ownId() && origin === ownOrigin() && url?.startsWith(`${ownOrigin()}/`) === true;
