/** How things stand, for the panel: each word is true of this moment, and the same that the gate acts by. */

import { LINKEDIN } from "../../shared/addresses.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { hasConsent } from "../access/consent.js";
import { causeOf, failure } from "../failures.js";
import { guardWord } from "../tabs/guard-word.js";

/** @typedef {import("../../shared/messages/replies.d.ts").Ruling} Ruling */
/** @typedef {"storage_full" | "storage_broken"} StorageFault */

/** What the gate does where nothing can be written: a withdrawal that would not count is not let through. @param {StorageFault} cause @returns {Ruling} */
const heldBy = (cause) => ({
  kind: "ruling",
  ruling: "hold",
  cause,
  reason: failure(cause).message,
  cites: ["H4"],
  next_at: null,
  left: { hour: 0, day: 0 },
  day: null,
});

const RECOGNISED = { list: true, unreadable: false, other: null };

/**
 * @param {object} parts
 * @param {import("../../shared/stored/storage.js").Storage} parts.storage
 * @param {import("./agreement.js").Agreement} parts.agreement
 * @param {import("../advice/core-client.js").Core} parts.core
 * @param {import("../ledger/withdrawals.js").Ledger} parts.ledger
 * @param {import("../history/reminders.js").Reminders} parts.reminders
 * @param {import("../tabs/tab-notes.js").TabNotes} parts.tabs
 * @param {Pick<import("./news.js").News, "unseen">} parts.news
 */
export function createState({ storage, agreement, core, ledger, reminders, tabs, news }) {
  /** @returns {Promise<"ok" | StorageFault>} */
  const storageNow = () =>
    storage.probe().then(
      () => "ok",
      (error) => (causeOf(error) === "storage_full" ? "storage_full" : "storage_broken"),
    );

  /** @returns {Promise<import("../../shared/messages/replies.d.ts").State>} */
  return async function state() {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const onLinkedIn = tab?.url?.startsWith(`${LINKEDIN}/`) === true;
    const id = tab?.id ?? -1;
    const note = onLinkedIn ? await tabs.read(id) : null;
    const [consent, writes] = await Promise.all([hasConsent(), storageNow()]);
    const ruling = writes === "ok" ? await ledger.ruling(id) : heldBy(writes);
    const [agreed, engine, counts, settings, pause, due, set_aside, aside_seen, unseen] =
      await Promise.all([
        agreement.given(),
        core.state(),
        tabs.counts(),
        storage.read("settings"),
        storage.read("pause"),
        reminders.due(),
        storage.setAside(),
        storage.isAsideSeen(),
        news.unseen(),
      ]);
    return {
      kind: KIND.state,
      consent,
      agreed,
      engine,
      guard: guardWord({ consent, storage: writes, note, ruling }),
      ruling,
      counts,
      draw: settings.draw_in_page,
      single_keys: settings.single_keys,
      paused_until: pause.until !== null && Date.now() < pause.until ? pause.until : null,
      due: due.map(({ token, name, at }) => ({ token, name, at })),
      tab: note && {
        recognised: RECOGNISED[note.page],
        report: note.report,
      },
      set_aside,
      aside_seen,
      news: unseen,
    };
  };
}
