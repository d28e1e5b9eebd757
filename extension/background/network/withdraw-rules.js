/**
 * The browser's own rules against withdrawals that no click of the user's stands behind, pure: from who
 * is guarded to what the browser should refuse. The addresses are those that the site is known to
 * withdraw by (docs/architecture.md); a request's body cannot be matched.
 *
 * @typedef {object} Guarded
 * @property {number[]} tabs that show the Sent list
 * @property {number[]} open those among them, or others, whose user is just withdrawing
 * @property {boolean} spent whether the budget is used up
 */

import { LINKEDIN } from "../../shared/addresses.js";

// Of an address in this form the browser sends all but what stands before the "@".
const SITE = `^${LINKEDIN.replaceAll(".", "\\.").replace("//", "//([^/?#]*@)?")}/`;
const PATH = "[^?#]*";
/** Whatever slashes, dots or parameters stand in between. */
const INVITATIONS = `${PATH}relationships${PATH}invitations${PATH}`;
/** Reading and looking around change nothing. */
const READING = { excludedRequestMethods: ["get", "head", "options"] };

/**
 * @param {string} path
 * @param {string} name
 * @param {string} value of the query, wherever it stands in it, up to where the word ends
 */
const query = (path, name, value) => ({
  regexFilter: `${SITE}${path}\\?([^#]*[&;])?${name}=${value}([^a-z]|$)`,
});

/** Addresses that do nothing but withdraw. */
const WITHDRAW = [
  query(PATH, "sduiid", "[^&;#]*withdrawinvitation"),
  query(INVITATIONS, "action", "withdraw"),
  { regexFilter: `${SITE}${INVITATIONS}`, requestMethods: ["delete"] },
];

/** On the Sent list these cannot mean anything else; elsewhere they also accept and ignore, or withdraw other things. */
const SHARED = [
  query(PATH, "action", "(withdraw|closeinvitations)"),
  // Nobody has to encode a letter: who hides one (%41 to %5a, %61 to %7a) means to get past the rules above.
  { regexFilter: `${SITE}[^#]*%([46][1-9a-f]|[57][0-9a])`, ...READING },
];

const RESOURCES = /** @type {`${chrome.declarativeNetRequest.ResourceType}`[]} */ ([
  "main_frame",
  "sub_frame",
  "xmlhttprequest",
  "ping",
  "script",
  "image",
  "stylesheet",
  "object",
  "media",
  "font",
  "other",
]);

/** The first id of the rules for tabs that show the Sent list. */
const GUARDED = 100;

/** Of requests that no tab makes, such as those of a site's service worker. */
export const NO_TAB = -1;

/**
 * The rules, with the same ids for the same purposes each time.
 * @param {Guarded} guarded
 * @returns {chrome.declarativeNetRequest.Rule[]}
 */
export function rulesFor({ tabs, open, spent }) {
  const guardedTabs = tabs.length > 0 ? [...tabs, NO_TAB] : [];
  return [
    ...(guardedTabs.length > 0 ? rules(GUARDED, 1, "block", { tabIds: guardedTabs }, EVERY) : []),
    // A service worker of the site may pass on what its page asks: the user's own request is then no tab's.
    ...(open.length > 0 ? rules(200, 2, "allow", { tabIds: [...open, NO_TAB] }, EVERY) : []),
    ...(spent ? rules(300, 1, "block", { excludedTabIds: tabs }, WITHDRAW) : []),
  ];
}

const EVERY = [...WITHDRAW, ...SHARED];

/**
 * The tabs that show the Sent list, read back from rules.
 * @param {chrome.declarativeNetRequest.Rule[]} present
 */
export const guardedBy = (present) =>
  (present.find(({ id }) => id === GUARDED)?.condition.tabIds ?? []).filter((id) => id !== NO_TAB);

/**
 * @param {number} first id
 * @param {number} priority
 * @param {"block" | "allow"} type
 * @param {object} where
 * @param {object[]} addresses
 */
const rules = (first, priority, type, where, addresses) =>
  addresses.map((address, at) => ({
    id: first + at,
    priority,
    action: { type },
    condition: { ...address, ...where, resourceTypes: RESOURCES },
  }));
