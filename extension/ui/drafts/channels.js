/** @import { Draft } from "../types.js" */
import { browserLocale, words } from "../../shared/i18n.js";

/** @typedef {"note" | "premium_note" | "message" | "email"} Channel */

/**
 * Longest note of an invitation, in characters: a free account's and a Premium one's (page fact "Note length").
 * The other ways have no limit that matters here.
 * @type {Record<Channel, number | null>}
 */
const LIMITS = { note: 200, premium_note: 300, message: null, email: null };

export const CHANNELS = /** @type {Channel[]} */ (Object.keys(LIMITS));

/** How a draft goes out if nobody chooses: with the next request, or as a message. @param {Draft} draft */
export function usualChannel({ situation, characters }) {
  if (situation !== "reconnect") return "message";
  return characters > 200 ? "premium_note" : "note";
}

/**
 * How long a text is, as the channel counts.
 * @param {string} text
 * @param {Channel} channel
 * @returns {{ words: string, over: boolean }}
 */
export function lengthIn(text, channel) {
  const numbers = new Intl.NumberFormat(browserLocale());
  const count = [...text].length;
  const limit = LIMITS[channel];
  if (limit === null) {
    return { words: words("content_characters", numbers.format(count)), over: false };
  }
  const over = count > limit;
  const key = over ? "content_characters_over" : "content_characters_of";
  return { words: words(key, numbers.format(count), numbers.format(limit)), over };
}

/**
 * Where to send it, for somebody who is not connected here.
 * @param {Channel} channel
 * @param {boolean} elsewhere whether the two are connected on another network
 */
export function whereWords(channel, elsewhere) {
  if (channel === "email") return words("content_where_email");
  if (channel === "message") {
    return words(elsewhere ? "content_where_elsewhere" : "content_where_message");
  }
  return words("content_where_note");
}
