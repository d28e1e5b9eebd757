/**
 * @import { Generation } from "../page/generation.js"
 * @import { Bindings } from "../list/row-binding.js"
 *
 * @typedef {object} Before what the page showed when a withdrawal was begun
 * @property {string} identity of the invitation
 * @property {number} count how many rows showed it
 * @property {number} total how many rows there were
 * @property {string} address
 * @property {Set<Element>} alerts
 */
import { outcomeOf } from "../page/outcome.js";

const LOOK_EVERY = 500;

/**
 * Watches what the site does with confirmed withdrawals, until it is known or nobody can tell.
 * @param {object} options
 * @param {Bindings} options.bindings
 * @param {() => Generation | null} options.generation null while no list is on screen
 * @param {(token: string, outcome: "withdrawn" | "failed") => void} options.onOutcome
 * @param {AbortSignal} options.signal
 */
export function makeOutcomes({ bindings, generation, onOutcome, signal }) {
  /** @type {Set<() => void>} */
  const looks = new Set();
  /** @param {string} identity */
  const count = (identity) => bindings.rows().filter((row) => row.identity === identity).length;
  const alerts = () => generation()?.alerts(document) ?? [];
  const address = () => location.pathname + location.search;
  /** Exactly one row leaves; where more are missing, the list itself was taken away. @param {Before} before */
  const isIntact = (before) =>
    address() === before.address && bindings.rows().length >= before.total - 1;
  /** @param {Before} before */
  const hasNotice = (before) => alerts().some((alert) => !before.alerts.has(alert));

  return {
    /** Looks at all that is open. */
    look() {
      for (const look of looks) look();
    },

    /** What the page shows now. @param {string} identity @returns {Before} */
    before: (identity) => ({
      identity,
      count: count(identity),
      total: bindings.rows().length,
      address: address(),
      alerts: new Set(alerts()),
    }),

    /** Whether the invitation's row has left since, or the site has said something. @param {Before} before */
    hasMoved: (before) =>
      hasNotice(before) || (isIntact(before) && count(before.identity) < before.count),

    /** @param {string} token @param {Before} before */
    watch(token, before) {
      const confirmedAt = Date.now();
      /** @type {number | null} */
      let noticeAt = null;

      const look = () => {
        const now = Date.now();
        const page = generation();
        const recognised =
          page !== null && isIntact(before) && before.count > 0 && page.recognise(document);
        if (hasNotice(before)) noticeAt ??= now;
        const outcome = outcomeOf({
          recognised,
          before: before.count,
          count: count(before.identity),
          confirmedAt,
          noticeAt,
          now,
        });
        if (outcome === null) return;
        looks.delete(look);
        clearInterval(timer);
        if (outcome !== "unknown") onOutcome(token, outcome);
      };
      const timer = setInterval(look, LOOK_EVERY);
      looks.add(look);
      signal.addEventListener("abort", () => clearInterval(timer), { once: true });
    },
  };
}

/** @typedef {ReturnType<typeof makeOutcomes>} Outcomes */
