const BASE = "https://www.linkedin.com";
const LONGEST = 2000;

/** The parts of an address's path; none where it is not one of the site's. @param {string | null} href */
export function sitePath(href) {
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
  const [first, slug] = sitePath(href);
  if (first !== "in" || !slug) return null;
  try {
    return decodeURIComponent(slug).toLowerCase();
  } catch {
    return null;
  }
}
