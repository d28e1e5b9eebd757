/** What our own pages, and a person's profile page, get to know of past withdrawals. */

import { midnightAfter } from "../../shared/documents.js";
import { KIND } from "../../shared/message-kinds.js";
import { askAgainAt } from "../ledger/reservation-rules.js";

/** @typedef {import("../../shared/document-shapes.js").Entry} Entry */

/**
 * What the journal page shows of an entry.
 * @param {Entry} entry
 */
const shown = ({ token, name, at, state, verdict, sent_text, copied, override }) => ({
  token,
  name,
  at,
  state,
  verdict,
  sent_text,
  copied,
  override,
  ask_again_at: askAgainAt(at),
});

/**
 * @param {import("../../shared/storage.js").Storage} storage
 * @param {import("../ledger/withdrawals.js").Ledger} ledger
 * @param {import("./reminders.js").Reminders} reminders
 */
export function createJournalApi(storage, ledger, reminders) {
  /** Made and probably made withdrawals that still name somebody, the newest first. */
  async function read() {
    const made = (await ledger.entries()).filter(
      ({ state, name }) => (state === "withdrawn" || state === "confirmed") && name !== "",
    );
    return { kind: KIND.journal, entries: made.reverse().map(shown) };
  }

  return {
    read,
    reminders,

    /** @param {string | null} token null: all */
    async forget(token) {
      await ledger.happen({ type: "forget", token });
      await reminders.refresh();
      return read();
    },

    /** @param {string} token @param {boolean} later */
    async remind(token, later) {
      await reminders.answer(token, later);
      return read();
    },

    /** No withdrawal until the day ends here. */
    async pause() {
      const until = midnightAfter(Date.now());
      await ledger.happen({ type: "pause", until });
      return { kind: KIND.paused, until };
    },

    /**
     * What a profile page says about an earlier request, where the user wants that.
     * @param {string} key
     */
    async previousInvitation(key) {
      const { profile_line } = await storage.read("settings");
      const isOf = (/** @type {Entry} */ { id, state }) => id === key && state === "withdrawn";
      const last = profile_line ? (await ledger.entries()).filter(isOf).at(-1) : undefined;
      const line = last ? { at: last.at, ask_again_at: askAgainAt(last.at) } : null;
      return { kind: KIND.previous_invitation, line };
    },
  };
}

/** @typedef {ReturnType<typeof createJournalApi>} JournalApi */
