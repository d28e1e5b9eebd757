/** What the background does with what it sees of withdraw requests. */

import { pushToTab } from "../tabs/push.js";
import { observeWithdrawals } from "./observer.js";
import { NO_TAB } from "./withdraw-rules.js";

/**
 * @param {object} parts
 * @param {import("./network-guard.js").NetworkGuard} parts.guard
 * @param {import("../ledger/withdrawals.js").Ledger} parts.ledger
 * @param {import("./refusals.js").Refusals} parts.refusals
 */
export function watchWithdrawals({ guard, ledger, refusals }) {
  const report = (/** @type {unknown} */ error) => console.error("a withdraw request", error);

  observeWithdrawals({
    isList: guard.isList,

    // The window is for one request: it closes in this very task.
    onRequest: (request) => void guard.happen({ type: "request", ...request }).catch(report),

    async onPassed({ tab, at, status }) {
      const token = crypto.randomUUID();
      const of = tab === NO_TAB ? null : tab;
      try {
        await ledger.happen({ type: "request_passed", tab: of, token, status });
        if (of !== null && status !== "unknown") {
          await pushToTab(of, { kind: "request_passed", at, status });
        }
      } catch (error) {
        report(error);
      }
    },

    onRefused: (refused) => void refusals.refused(refused).catch(report),
  });
}
