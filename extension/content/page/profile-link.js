const BASE = "https://www.linkedin.com";
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

/** @param {string | null} href */
function pathOf(href) {
  if (!href) return [];
  const url = URL.parse(href.slice(0, LONGEST), BASE);
  if (!url || !/(^|\.)linkedin\.com$/u.test(url.hostname)) return [];
  return url.pathname.split("/").filter(Boolean);
}

/**
 * The key of the person that a profile address names: the lower-cased, percent-decoded part after /in/.
 * @param {string | null} href
 * @returns {string | null} null where the address is no profile's, or cannot be decoded
 */
export function slugOf(href) {
  const [first, slug] = pathOf(href);
  if (first !== "in" || !slug) return null;
  try {
    return decodeURIComponent(slug).toLowerCase();
  } catch {
    return null;
  }
}

/**
 * Whether an address belongs to a company page, an event or a newsletter.
 * @param {string | null} href
 * @returns {"page" | "event" | "newsletter" | null}
 */
export function addresseeOf(href) {
  const [first] = pathOf(href);
  const kind = KINDS.get(first ?? "") ?? null;
  return /** @type {"page" | "event" | "newsletter" | null} */ (kind);
}
