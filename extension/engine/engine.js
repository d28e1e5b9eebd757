/** The offscreen document: takes the background's requests to Python and brings the replies back. */

import { onMessage, ownId, ownOrigin } from "../shared/chrome.js";
import { KIND, SENT_PORT } from "../shared/messages/message-kinds.js";
import { parseOrNull, oneOf, record, text } from "../shared/schema.js";
import { createPython } from "./python.js";

const RESTORED = "restored.js";
/** Of Python's memory, with the core in it. */
const SNAPSHOT = "pyodide/core.snapshot";
/** Longest request: 500 readings with all their texts fit. */
const LONGEST_REQUEST = 8_000_000;
/** Milliseconds. What is damaged says so at once: a start that takes long is one on a busy machine, and no other way is faster. */
const LONGEST_BOOT = 20_000;
/** How long the memory is kept after the last Sent tab and the last question. */
const IDLE_MS = 60_000;

const ask = record({
  kind: oneOf(KIND.ask),
  to: oneOf("engine"),
  request: text(LONGEST_REQUEST),
});
const wake = record({ kind: oneOf(KIND.wake), to: oneOf("engine") });

/** @param {Worker} worker */
async function sendSnapshot(worker) {
  try {
    const pages = await (await fetch(SNAPSHOT)).arrayBuffer();
    worker.postMessage({ pages }, [pages]);
  } catch (error) {
    worker.postMessage({ failed: String(error) });
  }
}

/** @param {string} script */
function startWorker(script) {
  const worker = new Worker(script, { type: "module", name: "python" });
  if (script === RESTORED) sendSnapshot(worker);
  return worker;
}

const python = createPython(startWorker, [
  { script: RESTORED, boot: LONGEST_BOOT },
  { script: "plain.js", boot: LONGEST_BOOT },
]);

/** Only this extension's service worker may ask; pages of ours have another address. */
const isBackground = (/** @type {chrome.runtime.MessageSender} */ sender) =>
  sender.id === ownId() && !sender.tab && sender.url === `${ownOrigin()}/background/main.js`;

/** @typedef {import("../shared/messages/replies.d.ts").EngineReplies} EngineReplies */
/** @typedef {import("../shared/messages/replies.d.ts").EngineFailure} EngineFailure */

/** @param {string} request @returns {Promise<EngineReplies["ask"]>} */
const answer = async (request) => ({ reply: await python.ask(request) });
/** @returns {Promise<EngineReplies["wake"]>} */
const wakeUp = () => python.wake();

/**
 * @template {object} T
 * @param {Promise<T>} outcome
 * @returns {Promise<T | EngineFailure>} the outcome, or why there is none
 */
const orFailed = (outcome) => outcome.catch((error) => ({ failed: String(error) }));

/** @type {ReturnType<typeof setTimeout> | undefined} */
let leaving;
let open = 0;

/** Gives the memory back once nobody has needed it for a while: the next start is quick. */
function stay() {
  clearTimeout(leaving);
  if (open === 0) leaving = setTimeout(() => close(), IDLE_MS);
}

/** Each Sent tab holds a port for as long as it shows the list. */
chrome.runtime.onConnect.addListener((port) => {
  if (port.sender?.id !== ownId() || port.name !== SENT_PORT) return;
  open += 1;
  clearTimeout(leaving);
  port.onDisconnect.addListener(() => {
    open -= 1;
    stay();
  });
});

onMessage((message, sender) => {
  if (!isBackground(sender)) return undefined;
  stay();
  const asked = parseOrNull(ask, message);
  if (asked) return orFailed(answer(asked.request));
  if (parseOrNull(wake, message)) return orFailed(wakeUp());
  return undefined;
});

python.wake().catch(() => undefined); // the first request finds it under way
stay();
