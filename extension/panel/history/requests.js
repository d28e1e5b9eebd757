/** What is asked of the background: the history, and its changes, each of which can be taken back. */

import { words } from "../../shared/words/i18n.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { undoneWords } from "../shell/failure.js";
import { question } from "../shell/question.js";

/** @typedef {import("../../shared/messages/replies.d.ts").Journal} Journal */
/** @typedef {import("../../shared/messages/replies.d.ts").PastWithdrawal} PastWithdrawal */

/**
 * @param {import("../view.d.ts").Context} context
 * @param {{ show: (journal: Journal) => void, failed: () => void }} view
 */
export function createRequests({ send, toast, announce }, { show, failed }) {
  async function read() {
    const reply = await send({ kind: KIND.journal_read });
    if (reply.kind === KIND.journal) show(reply);
    else failed();
  }

  /**
   * @param {import("../../shared/messages/messages.js").PageMessages["journal_forget" | "remind"]} message
   * @param {string} said once it is done
   */
  async function change(message, said) {
    const reply = await send(message);
    if (reply.kind !== KIND.journal) return toast(words("panel_history_failed_change"));
    show(reply);
    const { undo } = reply;
    toast(said, undo === null ? undefined : () => void takeBack(undo));
  }

  /** @param {string} undo */
  async function takeBack(undo) {
    const reply = await send({ kind: KIND.pile_undo, undo });
    if (reply.kind === KIND.failed) toast(words("panel_history_failed_change"));
    else announce(undoneWords());
    await read();
  }

  return {
    read,

    /** @param {PastWithdrawal} entry */
    forget: ({ token, name }) =>
      change({ kind: KIND.journal_forget, token }, words("panel_history_deleted", name)),

    /** Asks once before. */
    async forgetAll() {
      const isSure = await question({
        title: words("panel_history_sure"),
        text: words("panel_history_sure_text"),
        yes: words("panel_history_sure_yes"),
        look: "fault",
      });
      if (!isSure) return;
      await change({ kind: KIND.journal_forget, token: null }, words("panel_history_deleted_all"));
    },

    /** @param {PastWithdrawal} entry @param {boolean} later put off for a week, or done with */
    remind: ({ token, name }, later) =>
      change(
        { kind: KIND.remind, token, later },
        words(later ? "panel_history_later_done" : "panel_history_stopped", name),
      ),
  };
}
