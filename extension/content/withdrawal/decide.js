/**
 * @import { Ruling } from "../../shared/messages.js"
 *
 * @typedef {object} Reservation what this tab has been given for one person, or asked for
 * @property {"asked" | "live" | "held" | "unreachable"} state
 * @property {string} label the label of the control that was activated
 * @property {number} until epoch milliseconds; 0 unless live
 *
 * @typedef {object} Attempt
 * @property {boolean} trusted whether a person's hand made the event
 * @property {"row" | "confirm"} part
 * @property {string} label the control's label
 * @property {Ruling | null} allowance the last ruling that the background told, null where it told none
 * @property {Reservation | null} reservation
 * @property {number} now epoch milliseconds
 *
 * @typedef {"pass" | "hold" | "refuse" | "wait"} Decision
 *   `hold`: the budget is spent; `refuse`: no hand did it; `wait`: nothing is known yet, the same click may pass later
 */

/**
 * Whether an allowance lets a withdrawal begin: at once, or because its waiting time is over.
 * @param {Ruling} allowance
 * @param {number} now epoch milliseconds
 */
export function allows(allowance, now) {
  if (allowance.ruling === "allow") return true;
  return allowance.ruling === "hold" && endOf(allowance) <= now;
}

/**
 * When a hold ends, in epoch milliseconds; never, where the ruling names no time.
 * @param {Ruling} allowance
 */
export function endOf(allowance) {
  const end = allowance.next_at === null ? NaN : Date.parse(allowance.next_at);
  return Number.isNaN(end) ? Infinity : end;
}

/**
 * What becomes of one event on a withdraw control. Pure and at once: the event cannot wait for an answer.
 * @param {Attempt} attempt
 * @returns {Decision}
 */
export function decide({ trusted, part, label, allowance, reservation, now }) {
  if (!trusted) return "refuse";
  const own = reservation?.label === label ? reservation : null;
  const live = own?.state === "live" && own.until > now;
  if (part === "confirm") {
    if (live) return "pass";
    if (own?.state === "held" && allowance && !allows(allowance, now)) return "hold";
    if (own === null && allowance && !allows(allowance, now)) return "hold";
    return "wait";
  }
  if (!allowance) return "wait";
  // A reservation of this tab counts against its own allowance; asking again gives it back.
  const mine = reservation?.state === "live" && reservation.until > now;
  return mine || allows(allowance, now) ? "pass" : "hold";
}
