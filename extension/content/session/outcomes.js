/**
 * @import { Generation } from "../page/generation.js"
 * @import { Bindings } from "./bindings.js"
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

  return {
    /** Looks at all that is open. */
    look() {
      for (const look of looks) look();
    },

    /** @param {string} token @param {string} identity of the invitation */
    watch(token, identity) {
      const before = count(identity);
      const total = bindings.rows().length;
      const { pathname } = location;
      const confirmedAt = Date.now();
      const old = new Set(generation()?.alerts(document) ?? []);
      /** @type {number | null} */
      let noticeAt = null;

      const look = () => {
        const now = Date.now();
        const page = generation();
        // Exactly one row leaves; where more are missing, the list itself was taken away.
        const intact = location.pathname === pathname && bindings.rows().length >= total - 1;
        const recognised = page !== null && intact && before > 0 && page.recognise(document);
        if (page?.alerts(document).some((alert) => !old.has(alert))) noticeAt ??= now;
        const seen = { recognised, before, count: count(identity), confirmedAt, noticeAt, now };
        const outcome = outcomeOf(seen);
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
