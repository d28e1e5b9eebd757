/**
 * The one façade over `chrome.*` that every part shares. Parts of Chrome that a single file needs
 * (offscreen documents, scripting, permissions) stay in that file of `background/`.
 */

/** The extension's own origin, e.g. `chrome-extension://<id>`. */
export const ownOrigin = () => new URL(chrome.runtime.getURL("")).origin;

/** The address of a file of the extension. @param {string} path from its root */
export const ownFile = (path) => chrome.runtime.getURL(path);

/** The extension's id, or undefined once the extension was reloaded under a running content script. */
export const ownId = () => chrome.runtime?.id;

/**
 * False once this script outlived its extension (after an update or reload); it should retire then.
 * @returns {boolean}
 */
export const isAlive = () => ownId() !== undefined;

/**
 * Asks Chrome for something. Once the extension is gone each such call throws, at any moment: what it would have given is not
 * needed any more, for the script is about to retire.
 * @template T, F
 * @param {() => T} call
 * @param {F} otherwise
 * @returns {T | F}
 */
function whileAlive(call, otherwise) {
  try {
    return call();
  } catch (error) {
    if (isAlive()) throw error;
    return otherwise;
  }
}

/**
 * Sends one message to the background and gives the reply to its kind, or the failure that took its place. Never rejects:
 * where the extension is gone or nobody listens, the failure's cause is `gone`.
 * @template {import("./messages/messages.js").Request} M
 * @param {M} message
 * @returns {Promise<import("./messages/replies.d.ts").Replies[M["kind"]] | import("./messages/replies.d.ts").Failure>}
 */
export async function send(message) {
  try {
    return (await chrome.runtime.sendMessage(message)) ?? gone();
  } catch {
    return gone();
  }
}

/** @returns {import("./messages/replies.d.ts").Failure} */
const gone = () => ({ kind: "failed", cause: "gone", message: "" });

/**
 * Listens for messages. The listener gives a promise of the reply, or undefined where the message
 * is not for it.
 * @param {(message: unknown, sender: chrome.runtime.MessageSender) => Promise<unknown> | undefined} listener
 * @param {AbortSignal} [signal] ends the listening
 */
export function onMessage(listener, signal) {
  /** @type {Parameters<typeof chrome.runtime.onMessage.addListener>[0]} */
  const relay = (message, sender, respond) => {
    const reply = listener(message, sender);
    if (!reply) return false;
    reply.then(respond, () => respond(undefined));
    return true;
  };
  chrome.runtime.onMessage.addListener(relay);
  const end = () => whileAlive(() => chrome.runtime.onMessage.removeListener(relay), undefined);
  signal?.addEventListener("abort", end, { once: true });
}

/**
 * Listens for what the background tells this tab unasked.
 * @param {(push: import("./messages/replies.d.ts").Push) => void} listener
 * @param {AbortSignal} [signal] ends the listening
 */
export const onPush = (listener, signal) =>
  onMessage((message) => {
    const push = /** @type {import("./messages/replies.d.ts").Push} */ (message);
    if (push.kind === "ping") return Promise.resolve({ kind: "pong" });
    listener(push);
    return undefined;
  }, signal);

/**
 * Holds a port open to whichever part of the extension listens for it.
 * @param {string} name
 * @param {AbortSignal} signal lets it go
 * @param {() => void} [onEnd] the other side let it go, or was not there
 */
export function hold(name, signal, onEnd = () => {}) {
  const port = whileAlive(() => chrome.runtime.connect({ name }), null);
  if (!port) return;
  port.onDisconnect.addListener(() => {
    void chrome.runtime.lastError; // nobody need be there
    onEnd();
  });
  const letGo = () => whileAlive(() => port.disconnect(), undefined);
  signal.addEventListener("abort", letGo, { once: true });
}

/**
 * The shadow root of an element of the page, closed ones included, or null; for content scripts.
 * @param {HTMLElement} element
 * @returns {ShadowRoot | null}
 */
export const shadowRootOf = (element) =>
  /** @type {ShadowRoot | null} */ (
    whileAlive(() => chrome.dom.openOrClosedShadowRoot(element), null)
  );
