import { g3 } from "../page/generations/g3.js";
import { outcomeOf } from "../page/outcome.js";
import { countPending, isWithdrawn } from "../page/profile.js";

const LOOK_EVERY = 500;

/**
 * Watches what becomes of a confirmed withdrawal on a profile, until the control says it, a notice does, or nobody can tell.
 * @param {string} key of the control that said Pending
 * @param {(outcome: "withdrawn" | "failed") => void} onOutcome
 * @param {AbortSignal} signal
 */
export function watchProfileOutcome(key, onOutcome, signal) {
  const { pathname } = location;
  const confirmedAt = Date.now();
  const old = new Set(g3.alerts(document));
  /** @type {number | null} */
  let noticeAt = null;

  const timer = setInterval(() => {
    const now = Date.now();
    if (g3.alerts(document).some((alert) => !old.has(alert))) noticeAt ??= now;
    const gone = countPending(key) === 0 && (isWithdrawn(key) || noticeAt !== null);
    const recognised = location.pathname === pathname;
    const seen = { recognised, before: 1, count: gone ? 0 : 1, confirmedAt, noticeAt, now };
    const outcome = outcomeOf(seen);
    if (outcome === null) return;
    clearInterval(timer);
    if (outcome !== "unknown") onOutcome(outcome);
  }, LOOK_EVERY);
  signal.addEventListener("abort", () => clearInterval(timer), { once: true });
}
