/** Forgetting a person, and taking back what was told or forgotten. */

import { KIND } from "../../shared/messages/message-kinds.js";

/** @typedef {import("../../shared/messages/panel-replies.d.ts").PanelReplies} Replies */

/**
 * @param {object} parts
 * @param {import("./people.js").People} parts.people
 * @param {import("../advice/known-cards.js").KnownCards} parts.cards
 * @param {import("./undo-log.js").UndoLog} parts.undo
 * @param {Pick<import("../ledger/withdrawals.js").Ledger, "entries" | "happen">} parts.ledger
 * @param {Pick<import("../history/reminders.js").Reminders, "refresh">} parts.reminders
 * @param {Pick<import("../data/copies.js").Copies, "forget">} parts.copies
 */
export function createTakingBack({ people, cards, undo, ledger, reminders, copies }) {
  return {
    /**
     * Forgets everything about a person; in the history their withdrawals stay, without a name. How to take it back is written down first.
     * @param {string} key
     * @returns {Promise<Replies["pile_forget"]>}
     */
    async forget(key) {
      const person = (await people.some([key])).get(key);
      const journal = (await ledger.entries()).filter(({ id }) => id === key);
      if (!person && journal.length === 0) return { kind: KIND.pile_forgotten, undo: null };
      const token = await undo.keep({ people: person ? { [key]: person } : {}, journal });
      await copies.forget(key);
      await people.forget(key);
      await ledger.happen({ type: "forget_person", key });
      await Promise.all([cards.erase(), reminders.refresh()]);
      return { kind: KIND.pile_forgotten, undo: token };
    },

    /**
     * Takes back what a token stands for; one that is not known any more takes back nothing.
     * @param {string} token
     * @returns {Promise<Replies["pile_undo"]>}
     */
    async undo(token) {
      const before = await undo.read(token);
      if (!before) return { kind: KIND.pile_undone, keys: [] };
      const keys = await people.restore(before.people ?? {});
      if (before.journal && before.journal.length > 0) {
        await ledger.happen({ type: "restore", entries: before.journal });
        await reminders.refresh();
      }
      await undo.drop(token);
      return { kind: KIND.pile_undone, keys };
    },
  };
}

/** @typedef {ReturnType<typeof createTakingBack>} TakingBack */
