/** @import { Ruling } from "../../../shared/messages/messages.js" */

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
