/** What our own pages, and a person's profile page, get to know of past withdrawals. */

import { LINKEDIN } from "../../shared/addresses.js";
import { midnightAfter } from "../../shared/stored/documents.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { askAgainAt, isSpent } from "../ledger/reservation-rules.js";
import { isSeenAfter, lastSeen } from "./reminders.js";

/** @typedef {import("../../shared/stored/document-shapes.js").Entry} Entry */

/** @typedef {import("../../shared/stored/document-shapes.js").Person} Person */

/** The address of a profile by its key alone: what a page says about it may lead anywhere. @param {string} key */
const profileOf = (key) => `${LINKEDIN}/in/${encodeURIComponent(key.toWellFormed())}/`;

/**
 * What the history shows of an entry.
 * @param {Entry} entry
 * @param {Person} [person] whom it was for, as far as they are still known
 * @returns {import("../../shared/messages/replies.d.ts").PastWithdrawal}
 */
function shown({ token, id, name, at, state, verdict, sent_text, copied, override }, person) {
  return {
    token,
    key: id,
    name,
    headline: person?.headline ?? null,
    profile_url: id === null ? null : profileOf(id),
    at,
    state,
    verdict,
    sent_text,
    copied,
    override,
    ask_again_at: askAgainAt(at),
    invited_again: isSeenAfter(at, person ? lastSeen(person) : null),
  };
}

/**
 * @param {object} parts
 * @param {Pick<import("../../shared/stored/storage.js").Storage, "read" | "people">} parts.storage
 * @param {Pick<import("../ledger/withdrawals.js").Ledger, "entries" | "happen">} parts.ledger
 * @param {import("./reminders.js").Reminders} parts.reminders
 * @param {Pick<import("../people/undo-log.js").UndoLog, "keep">} parts.undo
 */
export function createJournalApi({ storage, ledger, reminders, undo }) {
  /**
   * Made and probably made withdrawals that still name somebody, the newest first.
   * @param {string | null} [token] that takes back what was just done
   * @returns {Promise<import("../../shared/messages/replies.d.ts").Journal>}
   */
  async function read(token = null) {
    const made = (await ledger.entries()).filter(isSpent);
    const named = made.filter(({ name }) => name !== "").reverse();
    const keys = new Set(named.flatMap(({ id }) => id ?? []));
    const [people, due] = await Promise.all([storage.people([...keys]), reminders.due()]);
    return {
      kind: KIND.journal,
      entries: named.map((entry) => shown(entry, people.get(entry.id ?? ""))),
      due: due.map((entry) => entry.token),
      made_at: made.map(({ at }) => at),
      undo: token,
    };
  }

  /** Writes down some entries as they are, to be taken back to. @param {string | null} token null: all */
  async function keep(token) {
    const entries = await ledger.entries();
    const before = entries.filter(
      (entry) => isSpent(entry) && (token ?? entry.token) === entry.token,
    );
    return before.length > 0 ? undo.keep({ journal: before }) : null;
  }

  return {
    read: () => read(),
    reminders,

    /** @param {string | null} token null: all */
    async forget(token) {
      const back = await keep(token);
      await ledger.happen({ type: "forget", token });
      await reminders.refresh();
      return read(back);
    },

    /** @param {string} token @param {boolean} later */
    async remind(token, later) {
      const back = await keep(token);
      await reminders.answer(token, later);
      return read(back);
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
