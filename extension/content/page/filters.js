/**
 * @import { Filters } from "./generation.js"
 */
import { attribute, find, findAll, readableText } from "./dom.js";

/** A number in brackets, with whatever stands between its thousands: "People (1,100)". */
const COUNT = /[(\uff08]\s*(\d[\d.,\s\u2019']*)[)\uff09]/u;

/** The navigation between the lists is no filter. */
const TAB = 'a[href*="/invitation-manager/received"]';

/**
 * How many invitations a filter promises.
 * @param {string} text
 * @returns {number | null} null where it does not say, or in digits that are not read here
 */
export function countIn(text) {
  const digits = COUNT.exec(text)?.[1]?.replaceAll(/\D/gu, "");
  return digits ? Number(digits) : null;
}

/**
 * The site's own filters above the list. The one that is shown says so, or has the path in its address;
 * where none does, the first is shown.
 * @param {Document} page
 * @returns {Filters | null}
 */
export function filtersAbove(page) {
  for (const nav of findAll(page, "main nav")) {
    if (find(nav, TAB)) continue;
    const items = findAll(nav, "a, button").filter((each) => countIn(readableText(each)) !== null);
    const [first] = items;
    if (!first) continue;
    const here = items.find(
      (each) =>
        attribute(each, "aria-current") === "true" ||
        (attribute(each, "href") ?? "").endsWith(location.pathname),
    );
    return { nav, items, total: countIn(readableText(here ?? first)) };
  }
  return null;
}
