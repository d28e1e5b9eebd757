/**
 * Sees which withdraw requests the browser sends and which it refuses, without a hand in either. A request that ended with any
 * error but the browser's own refusal may have arrived.
 */

import { NO_TAB, SEEN, isWithdrawal } from "./withdraw-rules.js";

const REFUSED = "net::ERR_BLOCKED_BY_CLIENT";

/**
 * @typedef {object} Seen
 * @property {number} tab -1: of no tab
 * @property {number} at epoch milliseconds
 *
 * @param {object} told
 * @param {(request: { tab: number, url: string, method: string }) => void} told.onRequest at once, before it is known whether it is sent
 * @param {(seen: Seen & { status: "ok" | "failed" | "unknown" }) => void} told.onPassed
 * @param {(seen: Seen) => void} told.onRefused
 * @param {(tab: number) => Promise<boolean>} told.isList whether the tab shows the Sent list
 */
export function observeWithdrawals({ onRequest, onPassed, onRefused, isList }) {
  const filter = { urls: SEEN };
  const { webRequest } = chrome;

  webRequest.onBeforeRequest.addListener(({ tabId, url, method }) => {
    onRequest({ tab: tabId, url, method });
    return undefined;
  }, filter);

  webRequest.onCompleted.addListener(async (details) => {
    const { tabId: tab, statusCode, timeStamp: at } = details;
    if (!isWithdrawal(details, await isList(tab))) return;
    onPassed({ tab, at, status: statusCode < 400 ? "ok" : "failed" });
  }, filter);

  webRequest.onErrorOccurred.addListener(async (details) => {
    const { tabId: tab, timeStamp: at, error } = details;
    if (!isWithdrawal(details, await isList(tab))) return;
    if (error !== REFUSED) onPassed({ tab, at, status: "unknown" });
    else if (tab !== NO_TAB) onRefused({ tab, at });
  }, filter);
}
