/**
 * The one writer of the journal. Each change is read, decided (`update.js`) and written before the next begins, and
 * written before it is answered: a service worker that dies loses no count.
 */

import { createSerial } from "../../shared/serial.js";
import { changeLimits } from "../../shared/throttle-fallback.js";
import { pushToTabs } from "../tabs/push.js";
import { createLedgerStore } from "./ledger-store.js";
import { createLimitChanges } from "./limit-changes.js";
import { overrideState } from "./override-rules.js";
import { RESERVED_MS } from "./reservation-rules.js";
import { createRulings, worded } from "./rulings.js";
import { update } from "./update.js";

/** @typedef {import("./update.js").LedgerEvent} LedgerEvent */
/** @typedef {import("./update.js").LedgerState} LedgerState */

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
  const inTurn = createSerial();
  const store = createLedgerStore(storage, session, clock);
  const limits = createLimitChanges(storage, session, clock);
  const read = () => begun.then(store.read);
  const { of, tell } = createRulings({ read, budgetOf, clock, push });

  /** @param {(before: LedgerState, now: number) => LedgerEvent | Promise<LedgerEvent>} eventOf what happens, as things stand */
  async function change(eventOf) {
    const [before, now] = [await store.read(), clock()];
    const [after, answer] = update(before, await eventOf(before, now), now);
    await store.write(before, after);
    if (after !== before) tell();
    return answer;
  }

  /** @param {LedgerEvent} event */
  const happen = (event) => inTurn(() => change(() => event));

  // Before anything that a page of the new session can say or ask.
  const begun = inTurn(async () => (await isNew) && change(() => ({ type: "restart" }))).catch(
    () => undefined,
  );

  return {
    /** What was asked for to get past a hold. */
    async overrideState() {
      const { asked, entries } = await read();
      return overrideState(asked, entries, clock());
    },

    /** @param {{ key: string | null, name: string, reason: string }} wanted */
    async askOverride(wanted) {
      await happen({ type: "ask_override", wanted });
      return this.overrideState();
    },

    /** Every withdrawal that was made or tried, oldest first. */
    entries: () => begun.then(store.entries),

    happen,
    tell,
    ruling: of,

    /**
     * Reserves the next withdrawal for a tab.
     * @param {number} tab
     * @param {import("./update.js").Invitation} invitation
     * @param {number} [lasts] milliseconds
     * @returns {Promise<import("../../shared/messages/replies.d.ts").Replies["reserve"]>}
     */
    reserve: (tab, invitation, lasts = RESERVED_MS) =>
      inTurn(async () => {
        const answer = await change(async ({ entries }, now) => {
          const budget = await budgetOf(entries, now);
          return { type: "reserve", tab, invitation, token: crypto.randomUUID(), lasts, budget };
        });
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
        const held = await storage.read("limits");
        const [after] = update(await store.read(), { type: "erase" }, now);
        await store.erase(after, changeLimits(held, defaults, now));
        await limits.forget();
        tell();
      }),
  };
}

/** @typedef {ReturnType<typeof createLedger>} Ledger */
