/**
 * The one façade over `chrome.*` that every part shares. Parts of Chrome that a single file needs
 * (offscreen documents, scripting, permissions) stay in that file of `background/`.
 */

/** The extension's own origin, e.g. `chrome-extension://<id>`. */
export const ownOrigin = () => new URL(chrome.runtime.getURL("")).origin;

/** The extension's id, or undefined once the extension was reloaded under a running content script. */
export const ownId = () => chrome.runtime?.id;

/**
 * False once this script outlived its extension (after an update or reload); it should retire then.
 * @returns {boolean}
 */
export const isAlive = () => ownId() !== undefined;

/**
 * Sends one message and gives the reply. Once the extension is gone Chrome throws at once: here that rejects, too.
 * @param {{ kind: string } & Record<string, unknown>} message
 * @returns {Promise<any>} rejects where nobody listens or the extension is gone
 */
export const send = async (message) => chrome.runtime.sendMessage(message);

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
  signal?.addEventListener("abort", () => chrome.runtime?.onMessage.removeListener(relay), {
    once: true,
  });
}

/**
 * Holds a port open to whichever part of the extension listens for it.
 * @param {string} name
 * @param {AbortSignal} signal lets it go
 */
export function hold(name, signal) {
  const port = chrome.runtime.connect({ name });
  port.onDisconnect.addListener(() => void chrome.runtime.lastError); // nobody need be there
  signal.addEventListener("abort", () => port.disconnect(), { once: true });
}

/**
 * The shadow root of an element of the page, closed ones included; for content scripts.
 * @param {HTMLElement} element
 * @returns {ShadowRoot | null}
 */
export const shadowRootOf = (element) =>
  /** @type {ShadowRoot | null} */ (chrome.dom.openOrClosedShadowRoot(element));
