/**
 * What the passing of time makes of a withdrawal.
 * @import { Effect, State } from "./states.js"
 */
import { cancelled, failed, spent, to } from "./steps.js";

/** A reservation that no press followed, in milliseconds: the pointer went down and not up. */
export const PRESS_WITHIN = 3000;
/** The site fetches its dialog on the press; where none came after this time, none will. */
export const DIALOG_WITHIN = 20_000;
/** After the dialog closed, what the page shows may still tell of a withdrawal. */
export const CLOSED_FOR = 1000;
/** After the site's notice the row leaves within this time, or the withdrawal failed. */
export const ROW_LEAVES_WITHIN = 4000;
/** A request that passed beside one that was stopped is answered within this time, or it was the page's own that was stopped. */
export const ANSWERED_WITHIN = 2000;
/** Without row or notice changing for so long, nothing can be told: it counts as it stands. */
export const GIVE_UP_AFTER = 30_000;

/** @param {State} state @param {number} now @returns {[State, Effect[]]} */
export function onTime(state, now) {
  const { phase, noticeAt, refusedAt, since } = state;
  if (phase === "awaiting") {
    const unanswered = refusedAt !== null && now - refusedAt > ANSWERED_WITHIN;
    if (unanswered || (noticeAt !== null && now - noticeAt > ROW_LEAVES_WITHIN))
      return failed(state, now);
    return now - since > GIVE_UP_AFTER ? [to("idle", state, now), []] : [state, []];
  }
  if (phase !== "checking" && phase !== "reserved" && phase !== "confirming") return [state, []];
  if (isOver(state, now)) return cancelled(state, now);
  const late = phase === "reserved" && state.pressed && !state.modal && now - since > DIALOG_WITHIN;
  if (!late) return [state, []];
  // On a page that does not ask, a press that nothing followed is taken for a withdrawal.
  return state.asks === false ? spent(state, now) : cancelled(state, now);
}

/** Whether nothing will come of the reservation any more. @param {State} state @param {number} now */
function isOver({ phase, until, closedAt, pressed, asks, since }, now) {
  if (closedAt !== null && now - closedAt > CLOSED_FOR) return true;
  if (phase === "checking") return now - since > DIALOG_WITHIN;
  if (until <= now) return true;
  // A person who was asked to press again may take their time.
  return phase === "reserved" && !pressed && asks !== false && now - since > PRESS_WITHIN;
}
