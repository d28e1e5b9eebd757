/** What is done for the messages that guard a withdrawal, from the press on a control to its outcome. */

import { words } from "../shared/words/i18n.js";
import { KIND } from "../shared/messages/message-kinds.js";
import { StorageError } from "../shared/stored/area.js";
import { NOBODY } from "./network/refusals.js";

/** How long a press that was not recognised may pass, once, in milliseconds. */
const UNRECOGNISED_MS = 60_000;

/** @typedef {import("../shared/messages/replies.d.ts").Ruling} Ruling */
/** @typedef {import("./network/withdraw-rules.js").Form} Form */

/** @param {unknown} error */
function unlessStorage(error) {
  if (!(error instanceof StorageError)) throw error;
}

/** Such presses are let through rarely: the next one is, then. @param {Ruling} ruling @param {number} from @returns {Ruling} */
const heldUntil = (ruling, from) => ({
  ...ruling,
  ruling: "hold",
  cause: "unrecognised",
  reason: words("background_held_unrecognised"),
  cites: ["H4"],
  next_at: new Date(from).toISOString(),
});

/**
 * @param {object} parts
 * @param {import("./network/network-guard.js").NetworkGuard} parts.guard
 * @param {import("./tabs/holders.js").Holders} parts.holders
 * @param {import("./network/in-flight.js").InFlight} parts.inFlight
 * @param {import("./history/journal-api.js").JournalApi} parts.journal
 * @param {import("./ledger/withdrawals.js").Ledger} parts.ledger
 * @param {import("./network/refusals.js").Refusals} parts.refusals
 * @param {import("./tabs/tab-notes.js").TabNotes} parts.tabs
 */
export function withdrawalHandlers({ guard, holders, inFlight, journal, ledger, refusals, tabs }) {
  /**
   * Reserves a place and opens the window: the user's own request must find the way open.
   * @param {number} tab
   * @param {import("./ledger/update.js").Invitation} invitation
   * @param {{ form: Form | "any", lasts?: number }} window
   */
  async function reserve(tab, invitation, { form, lasts }) {
    const reply = await ledger.reserve(tab, invitation, lasts);
    if (reply.kind !== KIND.reserved) return reply;
    try {
      await guard.open(tab, form, reply.until, form === "any");
    } catch (error) {
      await ledger.happen({ type: "release", tab, token: reply.token });
      throw error;
    }
    holders.watch(tab);
    return reply;
  }

  return /** @satisfies {Partial<import("./router.js").ContentHandlers>} */ ({
    get_ruling: (_, { tab }) => ledger.ruling(tab),
    reserve: ({ form, ...invitation }, { tab }) => reserve(tab, invitation, { form }),
    async spend({ token, copied }, { tab }) {
      const answer = await ledger.happen({ type: "spend", tab, token, copied });
      if (answer?.kind === KIND.spent) await guard.confirmed(tab);
      return answer?.kind === KIND.spent ? { kind: KIND.spent } : { kind: KIND.lost };
    },
    async release({ token }, { tab }) {
      await guard.close(tab);
      await ledger.happen({ type: "release", tab, token });
      return { kind: KIND.released };
    },
    async report_outcome({ token, outcome }, { tab }) {
      await guard.close(tab);
      // While a request is on its way no page can know that it failed: its answer will tell.
      if (outcome === "withdrawn" || !inFlight.has(tab)) {
        await ledger.happen({ type: "outcome", tab, token, outcome });
      }
      // It is written down; the icon's number can wait.
      await journal.reminders.refresh().catch(unlessStorage);
      return { kind: KIND.outcome_noted };
    },
    async report_script_click() {
      await tabs.count("blocked");
      return { kind: KIND.counted };
    },
    async document_state({ state, report }, { tab, frame, document }) {
      await guard.happen({ type: "document", tab, frame, document, isList: state === "list" });
      if (frame === 0) {
        const kept = state === "unreadable" ? report : null;
        await tabs.note(tab, { page: state, report: kept });
        await refusals.lives(tab);
      }
      return { kind: KIND.noted };
    },
    async open_unrecognised(_, { tab }) {
      const from = await guard.unrecognisedFrom(tab);
      if (from > 0) return heldUntil(await ledger.ruling(tab), from);
      const reply = await reserve(tab, NOBODY, { form: "any", lasts: UNRECOGNISED_MS });
      return reply.kind === KIND.reserved ? { kind: KIND.opened, until: reply.until } : reply;
    },
    get_override: () => ledger.overrideState(),
  });
}

/** @typedef {ReturnType<typeof withdrawalHandlers>} WithdrawalHandlers */
