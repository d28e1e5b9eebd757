/** The offscreen document: takes the background's requests to Python and brings the replies back. */

import { onMessage, ownId, ownOrigin } from "../shared/chrome.js";
import { KIND } from "../shared/messages.js";
import { fitting, oneOf, record, text } from "../shared/shapes.js";
import { createPython } from "./python.js";

/** Longest request: 500 readings with all their texts fit. */
const LONGEST_REQUEST = 8_000_000;

const ask = record({
  kind: oneOf(KIND.ask),
  to: oneOf("engine"),
  request: text(LONGEST_REQUEST),
});
const wake = record({ kind: oneOf(KIND.wake), to: oneOf("engine") });

const python = createPython(() => new Worker("worker.js", { type: "module", name: "python" }));

/** Only this extension's service worker may ask; pages of ours have another address. */
const isBackground = (/** @type {chrome.runtime.MessageSender} */ sender) =>
  sender.id === ownId() && !sender.tab && sender.url === `${ownOrigin()}/background/main.js`;

/**
 * @param {Promise<object>} outcome
 * @returns {Promise<object>} the outcome, or why there is none
 */
const orFailed = (outcome) => outcome.catch((error) => ({ failed: String(error) }));

onMessage((message, sender) => {
  if (!isBackground(sender)) return undefined;
  const asked = fitting(ask, message);
  if (asked) return orFailed(python.ask(asked.request).then((reply) => ({ reply })));
  if (fitting(wake, message)) return orFailed(python.wake().then((bootMs) => ({ bootMs })));
  return undefined;
});

python.wake().catch(() => undefined); // the first request finds it under way
