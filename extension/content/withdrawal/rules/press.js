/**
 * What becomes of one press on a withdraw control: pure and at once, for the event cannot wait for an answer.
 * @import { Press, Reason, State } from "./states.js"
 */
import { allows } from "./ruling.js";
import { isLive, isSame } from "./states.js";

/** A second press so soon after the first, in milliseconds, is the same person's double click. */
export const DOUBLE_CLICK = 600;

/**
 * Why a press must not reach the page; null: it may.
 * @param {State} state
 * @param {Press & { now: number }} press
 * @returns {Reason | null}
 */
export function whyStopped(state, press) {
  if (!press.trusted) return "script";
  if (!press.meant) return "unseen";
  if (state.phase === "awaiting") return "outcome_open";
  return press.part === "row" ? whyRowStopped(state, press) : whyConfirmStopped(state, press);
}

/** @param {State} state @param {Press & { now: number }} press @returns {Reason | null} */
function whyRowStopped(state, { target, overridden, now }) {
  const { allowance, phase, asks, pressed } = state;
  if (!allowance) return "wait";
  // A reservation of this tab counts against its own allowance; asking again gives it back.
  const mine = isLive(state, now) || phase === "checking";
  if (!mine && !overridden && !allows(allowance, now)) return "hold";
  if (asks !== false) return null;
  // This press may withdraw by itself, so it needs what a confirmation needs, and must not come twice.
  if (!isLive(state, now) || !isSame(state.target, target)) return "wait";
  return pressed ? "outcome_open" : null;
}

/** @param {State} state @param {Press & { now: number }} press @returns {Reason | null} */
function whyConfirmStopped(state, { target, overridden, now }) {
  const { allowance, phase } = state;
  const own = state.target?.label === target.label;
  if (own && isLive(state, now)) return null;
  if (phase === "checking" && own) return "wait";
  return allowance && !overridden && !allows(allowance, now) ? "hold" : "wait";
}
