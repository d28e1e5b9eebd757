/** @import { Channel } from "../types.js" */
import { browserLocale, words } from "../../shared/words/i18n.js";

/** The ways that may be open to this user for this person, best first. @param {Channel[]} channels */
export const offered = (channels) => channels.filter(({ open }) => open !== false);

/** The best way that is known to be open. @param {Channel[]} channels */
export const usual = (channels) => channels.find(({ open }) => open === true);

/** A way's short name; one that nobody spoke of yet has a question mark. @param {Channel} way */
export function channelWords({ channel, open }) {
  const name = words(`content_channel_${channel}`);
  return open === true ? name : words("content_channel_unsure", name);
}

/**
 * How long a text is, as the way it goes counts.
 * @param {string} text
 * @param {number | null} limit in characters; null where there is none that matters here
 * @returns {{ words: string, over: boolean }}
 */
export function lengthIn(text, limit) {
  const numbers = new Intl.NumberFormat(browserLocale());
  const count = [...text].length;
  if (limit === null) {
    return { words: words("content_characters", numbers.format(count)), over: false };
  }
  const over = count > limit;
  const key = over ? "content_characters_over" : "content_characters_of";
  return { words: words(key, numbers.format(count), numbers.format(limit)), over };
}
