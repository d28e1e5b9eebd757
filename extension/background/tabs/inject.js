/** Puts our scripts into tabs; one that was left or closed meanwhile, or where Chrome lets nothing in, needs none. */

import { LINKEDIN_PAGES } from "../../shared/addresses.js";

/** The part that draws, beside the content script of a tab. @param {number} tab */
export const injectUi = (tab) =>
  chrome.scripting
    .executeScript({
      target: { tabId: tab, frameIds: [0] },
      files: ["content/ui-main.js"],
      injectImmediately: true,
    })
    .catch(() => []);

/** The hint at the first badge, beside the content script of a tab. @param {number} tab */
export const injectHint = (tab) =>
  chrome.scripting
    .executeScript({ target: { tabId: tab, frameIds: [0] }, files: ["content/hint-main.js"] })
    .catch(() => []);

/** The content script, in every frame; where it lives it does nothing. @param {number} tab */
export const injectContent = (tab) =>
  chrome.scripting
    .executeScript({
      target: { tabId: tab, allFrames: true },
      files: ["content/main.js"],
      injectImmediately: true,
    })
    .catch(() => []);

/** The content script, into each LinkedIn tab that is open. */
export async function injectIntoOpenTabs() {
  const tabs = await chrome.tabs.query({ url: LINKEDIN_PAGES });
  await Promise.all(tabs.map(({ id }) => id !== undefined && injectContent(id)));
}
