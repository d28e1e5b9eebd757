/** What the background does with what it sees of withdraw requests. */

import { pushToTab } from "../tabs/push.js";
import { observeWithdrawals } from "./observer.js";
import { NO_TAB } from "./withdraw-rules.js";

/**
 * @param {object} parts
 * @param {import("./network-guard.js").NetworkGuard} parts.guard
 * @param {import("../ledger/withdrawals.js").Ledger} parts.ledger
 * @param {import("./refusals.js").Refusals} parts.refusals
 * @param {import("./in-flight.js").InFlight} parts.inFlight
 * @returns {() => void} listens; to be called again once access is given
 */
export function watchWithdrawals({ guard, ledger, refusals, inFlight }) {
  const report = (/** @type {unknown} */ error) => console.error("a withdraw request", error);

  /** The tab that the ledger knows. @param {number} tab */
  const ownerOf = (tab) => (tab === NO_TAB ? null : tab);

  return observeWithdrawals({
    isList: guard.isList,

    // The window is for one request: it closes in this very task.
    async onRequest({ id, ...request }) {
      inFlight.began({ id, tab: request.tab });
      try {
        const { isAdmitted, applied } = await guard.request(request);
        // Before the browser's own answer: that of the site may be quicker.
        const tab = ownerOf(request.tab);
        await Promise.all([applied, isAdmitted && ledger.happen({ type: "request_began", tab })]);
      } catch (error) {
        report(error);
      }
    },

    async onPassed({ id, tab, at, status }) {
      const token = crypto.randomUUID();
      const of = ownerOf(tab);
      inFlight.ended(id);
      // Whether it stood for the reservation, or the other one did, that one's answer will tell.
      if (status === "failed" && inFlight.has(tab)) return;
      try {
        await ledger.happen({ type: "request_passed", tab: of, token, status });
        if (of !== null && status !== "unknown") {
          await pushToTab(of, { kind: "request_passed", at, status });
        }
      } catch (error) {
        report(error);
      }
    },

    onEnd: inFlight.ended,

    onRefused: ({ tab, document, at }) =>
      // Beside one whose answer is still to come, it says nothing of the page's own.
      void refusals.refused({ tab, document, at, isAlone: !inFlight.has(tab) }).catch(report),
  });
}
