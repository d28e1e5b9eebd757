/**
 * What the panel cannot draw without, asked for before its other parts begin: the user's language, and everybody in the list.
 */

import { onMessage, send } from "../../shared/chrome.js";
import { KIND } from "../../shared/messages/message-kinds.js";

/** @typedef {import("../../shared/messages/panel-replies.d.ts").PanelReplies["pile_read"]} Pile */
/** @typedef {import("../../shared/messages/replies.d.ts").Failure} Failure */

const texts = send({ kind: KIND.texts_read });
const isList = location.hash === "" || location.hash.startsWith("#list");
/** @type {Promise<Pile | Failure> | null} */
let pile = isList ? send({ kind: KIND.pile_read }) : null;

const until = new AbortController();
onMessage((message) => {
  // What was asked for may be from before.
  if (/** @type {{ kind?: string }} */ (message)?.kind === KIND.pile_changed) pile = null;
  return undefined;
}, until.signal);

/** The user's language. */
export const firstTexts = () => texts;

/** Everybody who is pending, the first time as asked for at the start. @returns {Promise<Pile | Failure>} */
export function readPile() {
  const first = pile;
  pile = null;
  until.abort();
  return first ?? send({ kind: KIND.pile_read });
}
