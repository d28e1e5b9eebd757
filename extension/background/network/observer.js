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
 * @property {string} id of the request
 *
 * @param {object} told
 * @param {(request: { id: string, tab: number, url: string, method: string }) => void} told.onRequest at once, before it is known whether it is sent
 * @param {(seen: Seen & { status: "ok" | "failed" | "unknown" }) => void} told.onPassed
 * @param {(seen: Seen & { document: string | undefined }) => void} told.onRefused `document`: that made the request
 * @param {(id: string) => void} told.onEnd it is known what became of it
 * @param {(tab: number) => Promise<boolean>} told.isList whether the tab shows the Sent list
 * @returns {() => void} listens; to be called again once access is given, for Chrome takes no listener without it
 */
export function observeWithdrawals({ onRequest, onPassed, onRefused, onEnd, isList }) {
  /** @param {chrome.webRequest.OnBeforeRequestDetails} details */
  function onBeforeRequest({ requestId, tabId, url, method }) {
    onRequest({ id: requestId, tab: tabId, url, method });
    return undefined;
  }

  /** @param {chrome.webRequest.OnCompletedDetails} details */
  async function onCompleted(details) {
    const { requestId: id, tabId: tab, statusCode, timeStamp: at } = details;
    if (isWithdrawal(details, await isList(tab)))
      onPassed({ id, tab, at, status: statusCode < 400 ? "ok" : "failed" });
    else onEnd(id);
  }

  /** @param {chrome.webRequest.OnErrorOccurredDetails} details */
  async function onErrorOccurred(details) {
    const { requestId: id, tabId: tab, documentId: document, timeStamp: at, error } = details;
    const counts = isWithdrawal(details, await isList(tab));
    if (counts && error !== REFUSED) return onPassed({ id, tab, at, status: "unknown" });
    onEnd(id);
    if (counts && tab !== NO_TAB) onRefused({ id, tab, document, at });
  }

  return () => {
    const { webRequest } = chrome;
    const filter = { urls: SEEN };
    webRequest.onBeforeRequest.removeListener(onBeforeRequest);
    webRequest.onCompleted.removeListener(onCompleted);
    webRequest.onErrorOccurred.removeListener(onErrorOccurred);
    webRequest.onBeforeRequest.addListener(onBeforeRequest, filter);
    webRequest.onCompleted.addListener(onCompleted, filter);
    webRequest.onErrorOccurred.addListener(onErrorOccurred, filter);
  };
}
