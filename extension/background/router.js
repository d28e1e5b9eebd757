/**
 * The trust boundary. A content script stands next to a hostile page and may be spoken for by it, so
 * each message is checked by sender and by shape; what does not pass is refused and counted.
 */

import { OFFER_OVERRIDE, OPEN_HELP, OPEN_PANEL } from "../shared/messages/list-messages.js";
import { FROM_FRAMES, readContentMessage, readPageMessage } from "../shared/messages/messages.js";
import { causeOf, failure } from "./failures.js";
import { contentPlace, isOwnPage } from "./senders.js";

/** What opens our own pages, which needs no consent. */
const OPENS = /** @type {ReadonlySet<string>} */ (new Set([OFFER_OVERRIDE, OPEN_HELP, OPEN_PANEL]));

/** @typedef {import("../shared/messages/messages.js").ContentMessages} ContentMessages */
/** @typedef {import("../shared/messages/messages.js").PageMessages} PageMessages */
/** @typedef {import("../shared/messages/replies.d.ts").Failure} Failure */
/** @typedef {import("../shared/messages/replies.d.ts").Replies} Replies */
/** @typedef {import("./senders.js").Place} Place */

/** @typedef {{ [K in keyof ContentMessages]: (message: ContentMessages[K], place: Place) => Promise<Replies[K]> }} ContentHandlers */
/** @typedef {{ [K in keyof PageMessages]: (message: PageMessages[K]) => Promise<Replies[K]> }} PageHandlers */
/**
 * Does not compile where anything is in it.
 * @template {never} T
 * @typedef {T} None
 */
/** @typedef {None<Exclude<keyof Replies, keyof ContentMessages | keyof PageMessages>>} Unasked replies to what nobody can ask */

/**
 * @param {object} parts
 * @param {ContentHandlers} parts.content
 * @param {PageHandlers} parts.pages
 * @param {() => Promise<boolean>} parts.hasConsent
 * @param {() => Promise<void>} parts.speak the user's language, for failures
 * @param {(place: Place) => void} parts.onHeard a script of ours has said something that fits
 * @param {() => void} parts.onRefused
 * @returns {(message: unknown, sender: chrome.runtime.MessageSender) => Promise<object> | undefined}
 */
export function createRouter({ content, pages, hasConsent, speak, onHeard, onRefused }) {
  /** @param {import("./failures.js").Cause} cause */
  async function fail(cause) {
    await speak();
    return failure(cause);
  }

  function refuse() {
    onRefused();
    return fail("refused_shape");
  }

  /**
   * @param {string} kind
   * @param {() => Promise<object>} answer
   */
  async function answerOrFail(kind, answer) {
    try {
      return await answer();
    } catch (error) {
      const cause = causeOf(error);
      if (cause === "own_error") console.error(kind, error);
      return fail(cause);
    }
  }

  /** @param {unknown} message @param {Place} place */
  function answerContent(message, place) {
    const read = readContentMessage(message);
    if (!read || (place.frame !== 0 && !FROM_FRAMES.has(read.kind))) return refuse();
    onHeard(place);
    const handle = /** @type {(message: object, place: Place) => Promise<object>} */ (
      content[read.kind]
    );
    // The browser has forgotten the user's press by the time that anything was looked up.
    if (OPENS.has(read.kind)) return answerOrFail(read.kind, () => handle(read, place));
    return answerOrFail(read.kind, async () =>
      (await hasConsent()) ? handle(read, place) : fail("access_revoked"),
    );
  }

  /** @param {unknown} message */
  function answerPage(message) {
    const read = readPageMessage(message);
    if (!read) return refuse();
    const handle = /** @type {(message: object) => Promise<object>} */ (pages[read.kind]);
    return answerOrFail(read.kind, () => handle(read));
  }

  return (message, sender) => {
    const place = contentPlace(sender);
    if (place) return answerContent(message, place);
    if (isOwnPage(sender)) return answerPage(message);
    onRefused();
    return undefined;
  };
}
