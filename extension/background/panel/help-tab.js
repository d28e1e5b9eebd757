/** The help page: one tab of it, whoever asks and however often. */

/** @param {string} topic what the address names, "" for the beginning */
export async function openHelp(topic = "") {
  const page = chrome.runtime.getURL("help/help.html");
  const url = topic ? `${page}#${topic}` : page;
  const shown = await chrome.runtime.getContexts({ contextTypes: ["TAB"] });
  const there = shown.find(({ documentUrl }) => documentUrl?.split("#")[0] === page);
  if (!there) {
    await chrome.tabs.create({ url });
    return;
  }
  await chrome.tabs.update(there.tabId, { url, active: true });
  await chrome.windows.update(there.windowId, { focused: true });
}
