import { LINKEDIN_PAGES, SENT_PAGE } from "../../shared/addresses.js";

const WANTED = { origins: LINKEDIN_PAGES };

/** Whether the user allowed the extension on LinkedIn. */
export const hasAccess = () => chrome.permissions.contains(WANTED);

/** Lets Chrome ask for it; from a press only. @returns {Promise<boolean>} whether it was given */
export const askAccess = () => chrome.permissions.request(WANTED).catch(() => false);

/** Takes it back; every page's script retires. @returns {Promise<boolean>} whether it is taken back */
export const removeAccess = () => chrome.permissions.remove(WANTED).catch(() => false);

/** Whether a tab shows the Sent list, so that there is one to show somebody in. */
export const hasSentTab = () =>
  chrome.tabs.query({ url: `${SENT_PAGE}*` }).then(
    (tabs) => tabs.length > 0,
    () => false,
  );
