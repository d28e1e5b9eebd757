/** What our own pages read and write: settings and limits, the state, and erasing. */

import { LINKEDIN } from "../../shared/addresses.js";
import { limitsShape, settingsShape } from "../../shared/documents.js";
import { DEFAULT_LIMITS, limitsAt } from "../../shared/throttle-fallback.js";
import { KIND } from "../../shared/message-kinds.js";
import { ValidationError, record } from "../../shared/schema.js";
import { hasConsent } from "../access/consent.js";
import { pushToTabs } from "../tabs/push.js";

const written = record({ settings: settingsShape, limits: limitsShape });

/**
 * @param {object} parts
 * @param {import("../../shared/storage.js").Storage} parts.storage
 * @param {import("../ledger/withdrawals.js").Ledger} parts.ledger
 * @param {import("../tabs/tab-notes.js").TabNotes} parts.tabs
 * @param {import("../advice/core-client.js").Core} parts.core
 * @param {import("../history/reminders.js").Reminders} parts.reminders
 */
export function createPreferences({ storage, ledger, tabs, core, reminders }) {
  /** Settings, the limits in effect, and the looser ones that wait. @returns {Promise<import("../../shared/replies.d.ts").SettingsReply>} */
  async function read() {
    const [settings, limits] = await Promise.all([
      storage.read("settings"),
      storage.read("limits"),
    ]);
    const now = Date.now();
    const pending = limits.pending && now < limits.pending.from ? limits.pending : null;
    return { kind: KIND.settings, settings, limits: limitsAt(limits, now), pending };
  }

  return {
    read,

    /**
     * @param {{ settings: unknown, limits: unknown }} wanted
     * @returns {Promise<import("../../shared/replies.d.ts").Replies["settings_write"]>} with every field at fault
     */
    async write(wanted) {
      try {
        const { settings, limits } = written(wanted);
        await storage.write("settings", settings);
        await ledger.setLimits(limits);
        await reminders.refresh();
        await pushToTabs(async () => ({
          kind: KIND.draw_setting_changed,
          draw: settings.draw_in_page,
        }));
        return read();
      } catch (error) {
        if (error instanceof ValidationError) return { kind: KIND.faults, faults: error.faults };
        throw error;
      }
    },

    /** Whether anything may be drawn in the page; not where that is unknown. */
    mayDraw: () =>
      storage.read("settings").then(
        ({ draw_in_page }) => draw_in_page,
        () => false,
      ),

    /** All that the popup shows. @returns {Promise<import("../../shared/replies.d.ts").State>} */
    async state() {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const onLinkedIn = tab?.url?.startsWith(`${LINKEDIN}/`) === true;
      const id = tab?.id ?? -1;
      const [consent, engine, ruling, counts, note, settings, pause, due] = await Promise.all([
        hasConsent(),
        core.isUp(),
        ledger.allowance(id),
        tabs.counts(),
        tabs.read(id),
        storage.read("settings"),
        storage.read("pause"),
        reminders.due(),
      ]);
      const paused = pause.until !== null && Date.now() < pause.until;
      return {
        kind: KIND.state,
        consent,
        engine: engine ? "up" : "asleep",
        guard: note.recognised ? "guarding" : note.recognised === false ? "observing" : "elsewhere",
        ruling,
        counts,
        draw: settings.draw_in_page,
        paused_until: paused ? pause.until : null,
        due: due.map(({ token, name, at }) => ({ token, name, at })),
        tab: onLinkedIn ? note : null,
        set_aside: [],
      };
    },

    async erase() {
      await tabs.erase();
      await ledger.erase({ ...DEFAULT_LIMITS });
      await reminders.refresh();
      await pushToTabs(async () => ({ kind: KIND.draw_setting_changed, draw: true }));
      return { kind: KIND.erased };
    },
  };
}

/** @typedef {ReturnType<typeof createPreferences>} Preferences */
