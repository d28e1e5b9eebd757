import { LINKEDIN_PAGES } from "../../shared/addresses.js";

/**
 * Sends each LinkedIn tab its message; tabs without our script simply do not hear it.
 * @param {(tab: number) => Promise<object>} messageFor
 */
export async function pushToTabs(messageFor) {
  const tabs = await chrome.tabs.query({ url: LINKEDIN_PAGES });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await chrome.tabs
        .sendMessage(id, await messageFor(id), { frameId: 0 })
        .catch(() => undefined);
    }),
  );
}
