/** What is done for the messages that guard a withdrawal, from the press on a control to its outcome. */

import { KIND } from "../shared/message-kinds.js";

/**
 * @param {object} parts
 * @param {import("./network/network-guard.js").NetworkGuard} parts.guard
 * @param {import("./history/journal-api.js").JournalApi} parts.journal
 * @param {import("./ledger/withdrawals.js").Ledger} parts.ledger
 * @param {import("./tabs/tab-notes.js").TabNotes} parts.tabs
 */
export const withdrawalHandlers = ({ guard, journal, ledger, tabs }) =>
  /** @satisfies {Partial<import("./router.js").ContentHandlers>} */ ({
    get_ruling: (_, { tab }) => ledger.allowance(tab),
    async reserve(message, { tab }) {
      const reply = await ledger.reserve(tab, message);
      if (reply.kind === KIND.reserved) {
        // The user's own confirm must find the way open.
        await guard.open(tab, reply.until).catch(async (error) => {
          await ledger.free(tab, reply.token);
          throw error;
        });
      }
      return reply;
    },
    async spend({ token, copied }, { tab }) {
      const reply = await ledger.spend(tab, token, copied);
      await (reply.kind === KIND.spent ? guard.confirmed(tab) : guard.close(tab));
      return reply;
    },
    async release({ token }, { tab }) {
      await guard.close(tab);
      return ledger.free(tab, token);
    },
    async report_outcome({ token, outcome }, { tab }) {
      await guard.close(tab);
      const reply = await ledger.settle(tab, token, outcome);
      await journal.reminders.refresh();
      return reply;
    },
    async report_script_click() {
      await tabs.count("blocked");
      return { kind: KIND.counted };
    },
    async document_state({ state, report }, { tab }) {
      await guard.watch(tab, state === "list");
      if (state === "unreadable") await tabs.unrecognised(tab, report ?? "");
      else await tabs.recognised(tab, state === "list");
      return { kind: KIND.noted };
    },
    open_unrecognised: (_, { tab }) => ledger.allowance(tab),
    request_override: (message) => ledger.askOverride(message),
    get_override: () => ledger.overrideState(),
  });

/** @typedef {ReturnType<typeof withdrawalHandlers>} WithdrawalHandlers */
