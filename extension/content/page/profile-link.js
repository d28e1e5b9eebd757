import { sitePath } from "../../shared/profile-key.js";

const LONGEST = 2000;

/** What an address beside a row says about whom the invitation is for; longest known spellings of the site's own paths. */
const KINDS = new Map([
  ["company", "page"],
  ["school", "page"],
  ["showcase", "page"],
  ["events", "event"],
  ["newsletters", "newsletter"],
]);

const ENTITY = /\/(in|company|school|showcase|events|newsletters)\/./u;

/** Whether an address looks like that of a person, a page, an event or a newsletter. @param {string | null} href */
export const isEntity = (href) => href !== null && ENTITY.test(href.slice(0, LONGEST));

/**
 * Whether an address belongs to a company page, an event or a newsletter.
 * @param {string | null} href
 * @returns {"page" | "event" | "newsletter" | null}
 */
export function addresseeOf(href) {
  const [first] = sitePath(href);
  const kind = KINDS.get(first ?? "") ?? null;
  return /** @type {"page" | "event" | "newsletter" | null} */ (kind);
}
