import { LINKEDIN_PAGES } from "../../shared/addresses.js";

/** @typedef {import("../../shared/messages/replies.d.ts").Push} Push */

/**
 * Tells one tab something, in all its frames; where our script is not there, nobody hears it.
 * @param {number} tab
 * @param {Push} push
 */
export const pushToTab = (tab, push) => chrome.tabs.sendMessage(tab, push).catch(() => undefined);

/** @param {chrome.tabs.QueryInfo} which @param {(tab: number) => Push} pushFor */
async function pushTo(which, pushFor) {
  const tabs = await chrome.tabs.query(which);
  await Promise.all(tabs.map(({ id }) => id !== undefined && pushToTab(id, pushFor(id))));
}

/**
 * Tells each LinkedIn tab its own.
 * @param {(tab: number) => Push} pushFor
 */
export const pushToTabs = (pushFor) => pushTo({ url: LINKEDIN_PAGES }, pushFor);

/** Tells every tab the same, whose address Chrome does not tell us any more. @param {Push} push */
export const pushToAll = (push) => pushTo({}, () => push);

/** @param {number} tab */
const ping = (tab) => chrome.tabs.sendMessage(tab, { kind: "ping" }, { frameId: 0 });

/** Whether Chrome knows of no script of ours in the tab's page, as after a crash. @param {number} tab */
export const hasNoScript = (tab) =>
  ping(tab).then(
    () => false,
    () => true,
  );

/**
 * What is heard of a script of ours in the tab's page: its answer, or at once that Chrome knows of none; or neither, for a page can
 * keep its thread so busy that a script which lives there answers late.
 * @param {number} tab
 * @param {number} within milliseconds
 * @returns {Promise<"answer" | "nobody" | "nothing">}
 */
export function heardFrom(tab, within) {
  const nothing = new Promise((resolve) => setTimeout(resolve, within, "nothing"));
  const heard = ping(tab).then(
    (reply) => (reply?.kind === "pong" ? "answer" : "nobody"),
    () => "nobody",
  );
  return /** @type {Promise<"answer" | "nobody" | "nothing">} */ (Promise.race([heard, nothing]));
}
