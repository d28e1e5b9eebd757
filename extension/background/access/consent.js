/**
 * Consent: nothing runs on LinkedIn before the user allowed it, and nothing after they took it back.
 * The permission that Chrome keeps is the one record of it.
 */

import { LINKEDIN_PAGES } from "../../shared/addresses.js";

/** @type {chrome.scripting.RegisteredContentScript} */
const CONTENT = {
  id: "content",
  js: ["content/main.js"],
  matches: LINKEDIN_PAGES,
  runAt: "document_start",
  allFrames: true,
  matchOriginAsFallback: true,
  persistAcrossSessions: true,
};

/** Whether the user allowed the extension on LinkedIn. */
export const hasConsent = () => chrome.permissions.contains({ origins: LINKEDIN_PAGES });

/**
 * Registers the content script where there is consent, and takes it away where there is none. Chrome forgets it at each reload and
 * update, and keeps an older version's over the browser's end.
 * @param {boolean} consent
 */
export async function registerContent(consent) {
  const [registered] = await chrome.scripting.getRegisteredContentScripts({ ids: [CONTENT.id] });
  if (!consent && registered) {
    await chrome.scripting.unregisterContentScripts({ ids: [CONTENT.id] });
  } else if (consent && !registered) {
    await chrome.scripting.registerContentScripts([CONTENT]);
  } else if (consent) {
    await chrome.scripting.updateContentScripts([CONTENT]);
  }
}
