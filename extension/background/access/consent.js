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
  allFrames: false,
  persistAcrossSessions: true,
};

/** Whether the user allowed the extension on LinkedIn. */
export const hasConsent = () => chrome.permissions.contains({ origins: LINKEDIN_PAGES });

/** Registers the content script where there is consent, and takes it away where there is none. */
async function follow() {
  const consent = await hasConsent();
  const registered = await chrome.scripting.getRegisteredContentScripts({ ids: [CONTENT.id] });
  if (consent && registered.length === 0) {
    await chrome.scripting.registerContentScripts([CONTENT]);
  } else if (!consent && registered.length > 0) {
    await chrome.scripting.unregisterContentScripts({ ids: [CONTENT.id] });
  }
}

/** Follows the permission from now on, and welcomes the user once. */
export function watchConsent() {
  /** Two events at once (a grant while an update settles) must not register twice. */
  let last = Promise.resolve();
  const inTurn = () => (last = last.then(follow, follow));
  chrome.permissions.onAdded.addListener(inTurn);
  chrome.permissions.onRemoved.addListener(inTurn);
  chrome.runtime.onStartup.addListener(inTurn);
  chrome.runtime.onInstalled.addListener(({ reason }) => {
    inTurn();
    if (reason === chrome.runtime.OnInstalledReason.INSTALL) {
      chrome.tabs.create({ url: chrome.runtime.getURL("welcome/welcome.html") });
    }
  });
}
