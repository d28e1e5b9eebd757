/**
 * The browser's own rules against withdrawals that no press of the user's stands behind, pure: from what is guarded to what
 * the browser should refuse. The addresses are those that the site is known to withdraw by (docs/architecture.md); a request's
 * body cannot be matched.
 */

import { LINKEDIN } from "../../shared/addresses.js";

/** @typedef {(typeof import("../../shared/messages/messages.js").FORMS)[number]} Form */
/** @typedef {{ regexFilter: string, requestMethods?: string[], excludedRequestMethods?: string[],
 *   isUrlFilterCaseSensitive?: boolean }} Address */
/** @typedef {{ url: string, method: string }} Request `method` as HTTP spells it */

const HOST = LINKEDIN.replaceAll(".", "\\.");
// Of an address in this form the browser sends all but what stands before the "@".
const SITE = `^${HOST.replace("//", "//([^/?#]*@)?")}/`;
const PATH = "[^?#]*";
/** Whatever slashes, dots or parameters stand in between. */
const INVITATIONS = `${PATH}relationships${PATH}invitations${PATH}`;
const READING = ["get", "head", "options"];

/**
 * @param {string} path
 * @param {string} name
 * @param {string} value of the query, wherever it stands in it, up to where the word ends
 * @returns {Address}
 */
const query = (path, name, value) => ({
  regexFilter: `${SITE}${path}\\?([^#]*[&;])?${name}=${value}([^a-z]|$)`,
});

/** Addresses that do nothing but withdraw, in any spelling. */
const WITHDRAW = [
  query(PATH, "sduiid", "[^&;#]*withdrawinvitation"),
  query(INVITATIONS, "action", "withdraw"),
  { regexFilter: `${SITE}${INVITATIONS}`, requestMethods: ["delete"] },
];

/** On the Sent list these cannot mean anything else; elsewhere they also accept and ignore, or withdraw other things. */
const BATCH = query(PATH, "action", "(withdraw|closeinvitations)");
const SHARED = [
  BATCH,
  // Nobody has to encode a letter: who hides one (%41 to %5a, %61 to %7a) means to get past the rules above.
  { regexFilter: `${SITE}[^#]*%([46][1-9a-f]|[57][0-9a])`, excludedRequestMethods: READING },
];

/**
 * @param {string} path
 * @param {string[]} [requestMethods]
 * @returns {Address} as the site itself spells it, and no other way: what is let through has to be seen by `SEEN`
 */
const exactly = (path, requestMethods = ["post"]) => ({
  regexFilter: `^${HOST}/${path}`,
  requestMethods,
  isUrlFilterCaseSensitive: true,
});
const QUERY = "\\?([^#]*&)?";
const SDUI = exactly(`[^?#]*${QUERY}sduiid=[\\w.]*[Ww]ithdrawInvitation(&|$)`);
/** Of one invitation, which the path names. */
const VOYAGER = exactly(`[^?#]*elationships[^?#]*nvitations/[^?#]+${QUERY}action=withdraw(&|$)`);
const CLASSIC = [
  VOYAGER,
  exactly("[^?#]*/relationships/invitations/[^/?#]+$", ["delete"]),
  exactly(`[^?#]*/relationships/invitations${QUERY}action=closeInvitations(&|$)`),
];

/**
 * What a page of each generation sends to withdraw one invitation. The oldest was seen to send the batch form, whose address
 * accepting shares; no other does.
 * @type {Record<Form | "any", Address[]>}
 */
const FORMS = {
  g1: CLASSIC,
  g2: [VOYAGER],
  g3: [SDUI],
  profile: [SDUI, VOYAGER],
  any: [SDUI, VOYAGER],
};

/** Chrome's patterns for what is observed: each address that is ever let through fits one. */
export const SEEN = [
  `${LINKEDIN}/*ithdraw*`,
  `${LINKEDIN}/*loseInvitations*`,
  `${LINKEDIN}/*relationships/invitations/*`,
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

/** Of requests that no tab makes, such as those of a site's service worker. */
export const NO_TAB = -1;

const FIRST = { everywhere: 1, lists: 100, windows: 1000 };
/** No form has more addresses than this. */
const RULES_A_WINDOW = 10;

/** The rules that hold everywhere on the site, for every tab and for none, as long as there is consent. */
export const rulesEverywhere = () => rules(FIRST.everywhere, 1, "block", {}, WITHDRAW);

/**
 * The rules of this moment, with the same ids for the same purposes each time.
 * @param {object} now
 * @param {number[]} now.lists tabs that show the Sent list
 * @param {{ slot: number, tab: number, form: Form | "any" }[]} now.windows whose user is just withdrawing; a slot is one's own
 * @returns {chrome.declarativeNetRequest.Rule[]}
 */
export function rulesFor({ lists, windows }) {
  const guarded = lists.length > 0 ? [...lists, NO_TAB] : [];
  return [
    ...(guarded.length > 0 ? rules(FIRST.lists, 1, "block", { tabIds: guarded }, SHARED) : []),
    // A service worker of the site may pass on what its page asks: the user's own request is then no tab's.
    ...windows.flatMap(({ slot, tab, form }) =>
      rules(
        FIRST.windows + slot * RULES_A_WINDOW,
        2,
        "allow",
        { tabIds: [tab, NO_TAB] },
        FORMS[form],
      ),
    ),
  ];
}

/** @param {Address} address @param {Request} request */
function fits(address, { url, method }) {
  const { regexFilter, requestMethods, excludedRequestMethods, isUrlFilterCaseSensitive } = address;
  const name = method.toLowerCase();
  if (requestMethods && !requestMethods.includes(name)) return false;
  if (excludedRequestMethods?.includes(name)) return false;
  return new RegExp(regexFilter, isUrlFilterCaseSensitive ? "" : "i").test(url);
}

/**
 * Whether the request is one that the open window of this form lets through.
 * @param {Form | "any"} form
 * @param {Request} request
 */
export const passesBy = (form, request) => FORMS[form].some((address) => fits(address, request));

/**
 * Whether the request withdraws; reading does not.
 * @param {Request} request
 * @param {boolean} onList whether its tab shows the Sent list
 */
export const isWithdrawal = (request, onList) =>
  !READING.includes(request.method.toLowerCase()) &&
  [...WITHDRAW, ...(onList ? [BATCH] : [])].some((address) => fits(address, request));

/**
 * @param {number} first id
 * @param {number} priority
 * @param {"block" | "allow"} type
 * @param {object} where
 * @param {Address[]} addresses
 * @returns {chrome.declarativeNetRequest.Rule[]}
 */
const rules = (first, priority, type, where, addresses) =>
  addresses.map((address, at) => ({
    id: first + at,
    priority,
    action: { type },
    condition: /** @type {chrome.declarativeNetRequest.RuleCondition} */ ({
      ...address,
      ...where,
      resourceTypes: RESOURCES,
    }),
  }));
