/** What holds now: for one tab, or told to all of them. */

import { words } from "../../shared/words/i18n.js";
import { createSerial } from "../../shared/serial.js";
import { rulingForTab } from "./ruling-for-tab.js";

/** @typedef {import("../../shared/messages/replies.d.ts").Ruling} Ruling */

/** Why a withdrawal is held for a reason that is no limit. */
const WORDED = new Set(["paused", "other_tab", "outcome_open"]);

/** @param {Ruling} ruling @returns {Ruling} */
export const worded = (ruling) =>
  WORDED.has(ruling.cause)
    ? { ...ruling, reason: words(`background_held_${ruling.cause}`) }
    : ruling;

/**
 * @param {object} parts
 * @param {() => Promise<import("./update.js").LedgerState>} parts.read what is written down
 * @param {import("./budget.js").BudgetOf} parts.budgetOf
 * @param {() => number} parts.clock
 * @param {typeof import("../tabs/push.js").pushToTabs} parts.push
 */
export function createRulings({ read, budgetOf, clock, push }) {
  const inTurn = createSerial();

  /** Worked out once, for however many tabs. @returns {Promise<(tab: number | null) => Ruling>} */
  async function now() {
    const [state, at] = [await read(), clock()];
    const budget = await budgetOf(state.entries, at);
    return (tab) => worded(rulingForTab(state, budget, tab, at));
  }

  return {
    /** After all that was told before: what a tab hears last is the latest. @param {number | null} tab */
    of: (tab) => inTurn(async () => (await now())(tab)),

    /** Tells every LinkedIn tab. */
    tell() {
      inTurn(async () => push(await now())).catch((error) =>
        console.error("telling the tabs", error),
      );
    },
  };
}
