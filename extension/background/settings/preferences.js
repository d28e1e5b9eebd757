/** What our own pages read and write: settings and limits, the state, and erasing. */

import { DEFAULT_LIMITS, limitsAt } from "../../shared/throttle-fallback.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { pushToTabs } from "../tabs/push.js";
import { createSettingChanges } from "./setting-changes.js";

/**
 * @param {object} parts
 * @param {import("../../shared/stored/storage.js").Storage} parts.storage
 * @param {Pick<import("./policy.js").Policy, "now" | "onChange">} parts.policy
 * @param {import("../ledger/withdrawals.js").Ledger} parts.ledger
 * @param {import("../tabs/tab-notes.js").TabNotes} parts.tabs
 * @param {import("../advice/known-cards.js").KnownCards} parts.cards
 * @param {import("../history/reminders.js").Reminders} parts.reminders
 * @param {import("../people/open-lists.js").OpenLists} parts.lists
 * @param {import("../people/undo-log.js").UndoLog} parts.undo
 */
export function createPreferences({
  storage,
  policy,
  ledger,
  tabs,
  cards,
  lists,
  undo,
  reminders,
}) {
  const change = createSettingChanges({ storage, policy, ledger });

  /** Whether anything may be drawn in the page; not where that is unknown. */
  const mayDraw = () =>
    storage.read("settings").then(
      ({ draw_in_page }) => draw_in_page,
      () => false,
    );

  /** Settings, the limits in effect, and the looser ones that wait. @returns {Promise<import("../../shared/messages/replies.d.ts").SettingsReply>} */
  async function read() {
    const [settings, limits, set] = await Promise.all([
      storage.read("settings"),
      storage.read("limits"),
      policy.now(),
    ]);
    const managed = Object.keys({ ...set.settings, ...set.limits });
    const now = Date.now();
    const pending = limits.pending && now < limits.pending.from ? limits.pending : null;
    return { kind: KIND.settings, settings, limits: limitsAt(limits, now), pending, managed };
  }

  /** Tells the pages what holds now. */
  async function tell() {
    const draw = await mayDraw();
    await pushToTabs(() => ({ kind: KIND.draw_setting_changed, draw }));
  }
  policy.onChange(() => {
    ledger.tell();
    tell().catch((error) => console.error("the organisation's settings", error));
  });

  return {
    read,
    tell,

    /**
     * Writes some fields, and leaves the others as they are.
     * @param {{ settings: unknown, limits: unknown }} wanted
     * @returns {Promise<import("../../shared/messages/replies.d.ts").Replies["settings_write"]>} with every field at fault; nothing is written then
     */
    async write(wanted) {
      const { faults, isSetting } = await change(wanted);
      if (faults) return { kind: KIND.faults, faults };
      if (isSetting) await Promise.all([reminders.refresh(), tell()]);
      return read();
    },

    /** Takes back what was just done to one limit. @param {string} name */
    undoLimit: (name) => ledger.undoLimit(name).then(read),

    mayDraw,

    async erase() {
      await Promise.all([tabs.erase(), cards.erase(), lists.erase(), undo.erase()]);
      await ledger.erase({ ...DEFAULT_LIMITS });
      await reminders.refresh();
      await tell();
      return { kind: KIND.erased };
    },
  };
}

/** @typedef {ReturnType<typeof createPreferences>} Preferences */
