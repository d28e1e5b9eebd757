/**
 * A backup: made of everything, checked before it takes the place of what is there, and taken back. It frees no withdrawal: what
 * was made in the last 24 hours counts on, and looser limits wait their day.
 */

import { localDay } from "../../shared/words/local-day.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { limitsAt } from "../../shared/throttle-fallback.js";
import { checkedBackup } from "./backup-check.js";
import { backupOf, countsOf, readBackup } from "./backup-rules.js";

/** @typedef {import("./backup-rules.js").Holdings} Holdings */
/** @typedef {import("../../shared/messages/data-replies.d.ts").BackupRefused} BackupRefused */

const NOTHING = { on: null, file: null };
/**
 * @param {object} parts
 * @param {import("../../shared/stored/storage.js").Storage} parts.storage
 * @param {Pick<import("../ledger/withdrawals.js").Ledger, "entries" | "happen" | "setLimits">} parts.ledger
 * @param {Pick<import("../advice/core-client.js").Core, "ask">} parts.core
 * @param {Pick<import("../settings/agreement.js").Agreement, "give">} parts.agreement
 * @param {() => Promise<unknown>} parts.onReplaced what is remembered elsewhere of what was there is stale
 * @param {() => number} [parts.clock]
 */
export function createBackup({ storage, ledger, core, agreement, onReplaced, clock = Date.now }) {
  /** @returns {Promise<Holdings>} all that is there now */
  async function present() {
    const [settings, entries, limits, outcomes, people] = await Promise.all([
      storage.read("settings"),
      ledger.entries(),
      storage.read("limits"),
      storage.read("outcomes"),
      storage.people(null),
    ]);
    return { settings, entries, limits, outcomes, people };
  }

  /** @param {Holdings} holdings @param {{ on: string | null, file: unknown }} former */
  async function replace({ settings, entries, limits, outcomes, people }, former) {
    await storage.write("former", former);
    await storage.change(null, async (before) => {
      const gone = [...before.keys()].map((key) => /** @type {const} */ ([key, null]));
      return {
        people: new Map([...gone, ...people]),
        documents: { settings, outcomes },
        answer: undefined,
      };
    });
    await ledger.happen({ type: "replace", entries });
    await ledger.setLimits(limitsAt(limits, clock()));
    await onReplaced();
  }

  return {
    /** Everything, as one file. */
    make: async () => backupOf(await present(), clock()),

    /** @param {unknown} file @returns {Promise<import("../../shared/messages/data-replies.d.ts").DataReplies["backup_check"]>} */
    async check(file) {
      const read = await checkedBackup(file, core);
      if ("kind" in read) return read;
      const [there, here] = [countsOf(read.holdings), countsOf(await present())];
      return { kind: KIND.backup_checked, made_at: read.made_at, there, here };
    },

    /**
     * Puts a backup in the place of what is there, which stays beside it.
     * @param {unknown} file
     * @returns {Promise<BackupRefused | null>} null: done
     */
    async load(file) {
      const read = await checkedBackup(file, core);
      if ("kind" in read) return read;
      const now = clock();
      await replace(read.holdings, { on: localDay(now), file: backupOf(await present(), now) });
      // Who loads it was told what it holds.
      await agreement.give();
      return null;
    },

    /** Puts back what was there before. */
    async takeBack() {
      const read = readBackup((await storage.read("former")).file);
      if ("holdings" in read) await replace(read.holdings, NOTHING);
    },

    /** What was there before may go. */
    settle: () => storage.write("former", NOTHING),

    /**
     * Forgets a person, or entries of the history, in what was there before as well.
     * @param {(holdings: Holdings) => void} change of the holdings, in place
     */
    async forget(change) {
      const { on, file } = await storage.read("former");
      const read = file === null ? null : readBackup(file);
      if (!read || !("holdings" in read)) return;
      change(read.holdings);
      await storage.write("former", {
        on,
        file: backupOf(read.holdings, Date.parse(read.made_at)),
      });
    },
  };
}

/** @typedef {ReturnType<typeof createBackup>} Backup */
