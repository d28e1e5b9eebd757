/**
 * @import { Generation } from "../page/generation.js"
 * @import { Outcomes, Before } from "./outcomes.js"
 * @import { Reservations } from "./reservations.js"
 */
import { identityOf, stillShows } from "../page/rows.js";

/** Where neither dialog nor anything else followed a press after this time, it is taken for a withdrawal. */
const SHOWS_WITHIN = 20_000;

/**
 * Withdrawals on a page whose control may withdraw by itself. Until such a page has shown a dialog, a press on a row
 * passes only with a live reservation for that very row, and what follows it tells which kind of page it is.
 * @param {object} options
 * @param {() => Generation | null} options.generation
 * @param {Reservations} options.reservations
 * @param {Outcomes} options.outcomes
 */
export function makeUnasked({ generation, reservations, outcomes }) {
  let hasAsked = false;
  /** @type {{ before: Before, at: number } | null} */
  let press = null;

  function look() {
    if (!press) return;
    const { before, at } = press;
    if (!outcomes.hasMoved(before) && Date.now() - at < SHOWS_WITHIN) return;
    spend();
  }

  function spend() {
    if (!press) return;
    const { before } = press;
    press = null;
    const token = reservations.spend();
    if (token) outcomes.watch(token, before);
  }

  return {
    /** Whether a press on a row may already withdraw. */
    isPossible: () => generation()?.asks === false && !hasAsked,
    isPending: () => press !== null,
    look,
    spend,

    /** Whether the one reservation is this row's, as it stands now, and not yet used. @param {Element} row */
    mayPass(row) {
      const page = generation();
      const lease = reservations.lease();
      if (!page || press || lease?.state !== "live" || lease.until <= Date.now()) return false;
      return stillShows(page, row, lease.reading);
    },

    /** A press went through. */
    passed() {
      const reading = reservations.lease()?.reading;
      if (!reading) return;
      press = { before: outcomes.before(identityOf(reading)), at: Date.now() };
      setTimeout(look, SHOWS_WITHIN);
    },

    /** The page's own dialog is there: nothing was withdrawn yet. */
    asked() {
      hasAsked = true;
      press = null;
    },
  };
}
