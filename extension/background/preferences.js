/** What our own pages read and write: settings and limits, the state, and erasing. */

import { LINKEDIN } from "../shared/addresses.js";
import { limitsShape, settingsShape } from "../shared/documents.js";
import { DEFAULT_LIMITS, limitsAt } from "../shared/limits.js";
import { KIND } from "../shared/kinds.js";
import { Malformed, record } from "../shared/shapes.js";
import { hasConsent } from "./consent.js";
import { pushToTabs } from "./push.js";

const written = record({ settings: settingsShape, limits: limitsShape });

/**
 * @param {object} parts
 * @param {import("../shared/storage.js").Storage} parts.storage
 * @param {import("./ledger.js").Ledger} parts.ledger
 * @param {import("./tab-notes.js").TabNotes} parts.tabs
 * @param {import("./core-client.js").Core} parts.core
 * @param {import("./reminders.js").Reminders} parts.reminders
 */
export function createPreferences({ storage, ledger, tabs, core, reminders }) {
  /** Settings, the limits in effect, and the looser ones that wait. */
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
     * @returns {Promise<object>} as `read`, or `{kind:"faults", faults}` with every field at fault
     */
    async write(wanted) {
      try {
        const { settings, limits } = written(wanted);
        await storage.write("settings", settings);
        await ledger.setLimits(limits);
        await reminders.refresh();
        await pushToTabs(async () => ({ kind: KIND.drawing, draw: settings.draw_in_page }));
        return read();
      } catch (error) {
        if (error instanceof Malformed) return { kind: KIND.faults, faults: error.faults };
        throw error;
      }
    },

    /** All that the popup shows. */
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
        engine,
        ruling,
        counts,
        draw: settings.draw_in_page,
        paused_until: paused ? pause.until : null,
        due: due.map(({ token, name, at }) => ({ token, name, at })),
        tab: onLinkedIn ? note : null,
      };
    },

    async erase() {
      await tabs.erase();
      await ledger.erase({ ...DEFAULT_LIMITS });
      await reminders.refresh();
      await pushToTabs(async () => ({ kind: KIND.drawing, draw: true }));
      return { kind: KIND.erased };
    },
  };
}

/** @typedef {ReturnType<typeof createPreferences>} Preferences */
