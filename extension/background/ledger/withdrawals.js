/**
 * The one writer of the journal. Each change is read, decided (`update.js`) and written before the next begins, and
 * written before it is answered: a service worker that dies loses no count.
 */

import { words } from "../../shared/words/i18n.js";
import { createSerial } from "../../shared/serial.js";
import { changeLimits } from "../../shared/throttle-fallback.js";
import { pushToTabs } from "../tabs/push.js";
import { createJournal } from "./journal-store.js";
import { createLimitChanges } from "./limit-changes.js";
import { createPause } from "./pause-store.js";
import { overrideState } from "./override-rules.js";
import { RESERVED_MS } from "./reservation-rules.js";
import { rulingForTab } from "./ruling-for-tab.js";
import { update } from "./update.js";

/** @typedef {import("../../shared/messages/messages.js").ContentMessages} Messages */
/** @typedef {import("../../shared/messages/replies.d.ts").Ruling} Ruling */
/** @typedef {import("./update.js").LedgerEvent} LedgerEvent */
/** @typedef {import("./update.js").LedgerState} LedgerState */

/** Why a withdrawal is held for a reason that is no limit. */
const WORDED = new Set(["paused", "other_tab", "outcome_open"]);

/** @param {Ruling} ruling @returns {Ruling} */
const worded = (ruling) =>
  WORDED.has(ruling.cause)
    ? { ...ruling, reason: words(`background_held_${ruling.cause}`) }
    : ruling;

/**
 * @param {import("../../shared/stored/storage.js").Storage} storage
 * @param {import("../../shared/stored/storage.js").Area} session `chrome.storage.session`
 * @param {import("./budget.js").BudgetOf} budgetOf
 * @param {object} [around]
 * @param {() => number} [around.clock]
 * @param {typeof pushToTabs} [around.push]
 * @param {Promise<boolean>} [around.isNew] whether this is the first worker of its session: what was reserved before is given back
 */
export function createLedger(
  storage,
  session,
  budgetOf,
  { clock = Date.now, push = pushToTabs, isNew = Promise.resolve(false) } = {},
) {
  const [inTurn, tellInTurn] = [createSerial(), createSerial()];
  const journal = createJournal(storage, session, clock);
  const limits = createLimitChanges(storage, session, clock);
  const pause = createPause(storage, clock);

  /** @returns {Promise<LedgerState>} */
  async function read() {
    const [entries, pausedUntil, { asked }] = await Promise.all([
      journal.read(),
      pause.read(),
      storage.read("override"),
    ]);
    return { entries, pausedUntil, asked };
  }

  /** @param {LedgerState} before @param {LedgerState} after */
  async function write(before, after) {
    if (after.entries !== before.entries) await journal.write(after.entries);
    if (after.pausedUntil !== before.pausedUntil) {
      await storage.write("pause", { until: after.pausedUntil });
    }
    if (after.asked !== before.asked) await storage.write("override", { asked: after.asked });
    if (after !== before) tell();
  }

  /** Tells every LinkedIn tab the ruling that holds now, worked out once for all; the last one told is the latest. */
  function tell() {
    const task = async () => {
      const [state, now] = [await read(), clock()];
      const budget = await budgetOf(state.entries, now);
      await push((tab) => worded(rulingForTab(state, budget, tab, now)));
    };
    tellInTurn(task).catch((error) => console.error("telling the tabs", error));
  }

  /** @param {LedgerEvent} event */
  async function change(event) {
    const before = await read();
    const [after, answer] = update(before, event, clock());
    await write(before, after);
    return answer;
  }

  /** @param {LedgerEvent} event */
  const happen = (event) => inTurn(() => change(event));

  // Before anything that a page of the new session can say.
  inTurn(async () => (await isNew) && change({ type: "restart" })).catch(() => undefined);

  return {
    /** What was asked for to get past a hold. */
    async overrideState() {
      const { asked, entries } = await read();
      return overrideState(asked, entries, clock());
    },

    /** @param {Messages["request_override"]} wanted */
    async askOverride(wanted) {
      await happen({ type: "ask_override", wanted });
      return this.overrideState();
    },

    /** Every withdrawal that was made or tried, oldest first. */
    entries: journal.read,

    happen,
    tell,

    /** @param {number | null} tab */
    async ruling(tab) {
      const [state, now] = [await read(), clock()];
      return worded(rulingForTab(state, await budgetOf(state.entries, now), tab, now));
    },

    /**
     * Reserves the next withdrawal for a tab.
     * @param {number} tab
     * @param {import("./update.js").Invitation} invitation
     * @param {number} [lasts] milliseconds
     * @returns {Promise<import("../../shared/messages/replies.d.ts").Replies["reserve"]>}
     */
    reserve: (tab, invitation, lasts = RESERVED_MS) =>
      inTurn(async () => {
        const [before, now] = [await read(), clock()];
        const budget = await budgetOf(before.entries, now);
        const token = crypto.randomUUID();
        const [after, answer] = update(
          before,
          { type: "reserve", tab, invitation, token, lasts, budget },
          now,
        );
        await write(before, after);
        const reply =
          /** @type {import("../../shared/messages/replies.d.ts").Replies["reserve"]} */ (answer);
        return reply.kind === "ruling" ? worded(reply) : reply;
      }),

    /**
     * Sets some limits: the stricter at once, the looser after a day.
     * @param {Partial<import("../../shared/throttle-fallback.js").Limits>} wanted
     */
    setLimits: (wanted) => inTurn(() => limits.set(wanted).then(tell)),

    /** Takes the change of one limit back, within a minute. @param {string} name */
    undoLimit: (name) => inTurn(() => limits.undo(name).then(tell)),

    /**
     * Erases all that is stored; the budget spent stays spent, the pause holds, and limits loosen after a day only.
     * @param {import("../../shared/throttle-fallback.js").Limits} defaults
     */
    erase: (defaults) =>
      inTurn(async () => {
        const now = clock();
        const [before, held] = [await read(), await storage.read("limits")];
        const [after] = update(before, { type: "erase" }, now);
        await storage.erase();
        await storage.write("pause", { until: after.pausedUntil });
        await journal.write(after.entries);
        await storage.write("override", { asked: null });
        await storage.write("limits", changeLimits(held, defaults, now));
        await limits.forget();
        tell();
      }),
  };
}

/** @typedef {ReturnType<typeof createLedger>} Ledger */
