import { send } from "../../shared/chrome.js";
import { KIND } from "../../shared/message-kinds.js";
import { guard } from "./listeners.js";
import { confirmedAt } from "../page/profile.js";
import { reached } from "../page/recognise.js";

const BLOCKED_EVERY = 1000;

/**
 * Where the list should be and cannot be read, the newest form's dialog may still be known by its screen: a script's press on its
 * confirm button is stopped. A hand's passes, uncounted, for nothing must keep the site's own button from working there.
 * @param {() => boolean} isBlind
 * @param {AbortSignal} signal
 */
export function guardBlindly(isBlind, signal) {
  let blockedAt = -Infinity;
  guard({
    hitAt(target) {
      const element = isBlind() ? reached(target) : null;
      return element && confirmedAt(element);
    },
    decide: (_, trusted) => (trusted ? "pass" : "refuse"),
    onPassed() {},
    onStopped() {
      if (performance.now() - blockedAt < BLOCKED_EVERY) return;
      blockedAt = performance.now();
      send({ kind: KIND.report_script_click });
    },
    signal,
  });
}
