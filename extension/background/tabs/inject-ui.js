/** Puts the part that draws beside the content script of a tab; a page that was left meanwhile needs none. */
export const injectUi = (/** @type {number} */ tab) =>
  chrome.scripting
    .executeScript({
      target: { tabId: tab, frameIds: [0] },
      files: ["content/ui-main.js"],
      injectImmediately: true,
    })
    .catch(() => []);
