/**
 * The states of one withdrawal, of the list and of a profile alike, and what can happen to it. `update.js` says what follows;
 * docs/withdrawal-states.md shows every pair of both.
 *
 * @import { Ruling, RowReading } from "../../../shared/messages/messages.js"
 *
 * @typedef {(typeof PHASES)[number]} Phase
 * @typedef {"g1" | "g2" | "g3" | "profile"} Form in which the page sends its request
 * @typedef {"row" | "confirm"} Part the control that begins (of a row, or a profile's Pending), or the dialog's button
 *
 * @typedef {object} Target whom a withdrawal would be of
 * @property {string} label of the control that began it; the dialog is known by it
 * @property {RowReading} reading
 * @property {string | null} verdict
 * @property {Form} form
 *
 * @typedef {{ cause: string, message: string }} Fault why the background could not answer
 *
 * @typedef {object} State
 * @property {Phase} phase
 * @property {Ruling | null} allowance the last ruling that the background told, null where it told none
 * @property {Target | null} target
 * @property {Part} by which press asked for the reservation
 * @property {number} attempt counts the reservations asked for, so that a late answer is known
 * @property {string | null} token
 * @property {number} until when the reservation ends, in epoch milliseconds
 * @property {boolean} pressed whether the press itself went through, not only what came before it
 * @property {boolean} dialog whether the site's confirmation is open and understood
 * @property {boolean} modal whether another dialog of the site is open, which is not understood
 * @property {boolean} asked whether either was open since the press
 * @property {boolean | null} asks whether this page asks before it withdraws; null: not observed yet
 * @property {number | null} closedAt when the dialog closed
 * @property {number} since when the phase, or the press in it, began
 * @property {number | null} noticeAt when the site's notice came
 * @property {number | null} refusedAt when the browser stopped a request while the site's answer was awaited
 * @property {"left" | "passed" | "notice" | null} evidence what told of a withdrawal before its reservation was there; afterwards
 *   `passed` where the site's answer to a request told how it ended
 * @property {number} scriptAt when a script's press was last told of
 *
 * @typedef {object} Press one event on a withdraw control
 * @property {Part} part
 * @property {boolean} activates whether it is the press itself, or what comes before it
 * @property {boolean} trusted whether the browser says that a person did it
 * @property {boolean} meant whether the person could see what was pressed (`intent.js`)
 * @property {boolean} overridden whether a way past the hold is open for this person
 * @property {Target} target
 *
 * @typedef {{ now: number } & (
 *   ({ type: "press" } & Press)
 *   | { type: "ruling", ruling: Ruling }
 *   | { type: "granted", attempt: number, token: string, until: number }
 *   | { type: "denied", attempt: number, ruling: Ruling }
 *   | { type: "unanswered", attempt: number, fault: Fault }
 *   | { type: "dialog", open: boolean }
 *   | { type: "modal", open: boolean }
 *   | { type: "row_left" }
 *   | { type: "notice", failed: boolean }
 *   | { type: "request_passed", status: "ok" | "failed" }
 *   | { type: "request_refused" }
 *   | { type: "time" }
 *   | { type: "left" }
 * )} Event
 *
 * @typedef {"script" | "unseen" | "outcome_open" | "wait" | "hold" | "refused"} Reason why a press was stopped
 *
 * @typedef {{ do: "stop" }
 *   | { do: "tell", why: Reason, part: Part }
 *   | { do: "tell_fault", fault: Fault, part: Part }
 *   | { do: "quiet" }
 *   | { do: "learn" }
 *   | { do: "count_script" }
 *   | { do: "reserve", attempt: number, target: Target }
 *   | { do: "release", token: string }
 *   | { do: "spend", token: string, target: Target }
 *   | { do: "report", token: string, outcome: "withdrawn" | "failed" }
 *   | { do: "begin", target: Target }
 * } Effect `begin`: a press went through; from now on the page is watched for what follows
 */

export const PHASES = /** @type {const} */ ([
  "idle", // nothing is under way
  "checking", // a reservation was asked for
  "held", // and was not given
  "reserved", // it was given; the site's dialog did not open yet
  "confirming", // the dialog is open
  "awaiting", // it was confirmed; the site has not answered
  "done", // the invitation is withdrawn
  "failed", // the site did not do it
]);

/** @type {State} */
export const START = Object.freeze({
  phase: "idle",
  allowance: null,
  target: null,
  by: "row",
  attempt: 0,
  token: null,
  until: 0,
  pressed: false,
  dialog: false,
  modal: false,
  asked: false,
  asks: null,
  closedAt: null,
  since: 0,
  noticeAt: null,
  refusedAt: null,
  evidence: null,
  scriptAt: -Infinity,
});

/** The phases in which something waits for the page, the user or the background. @param {Phase} phase */
export const isOpen = (phase) =>
  phase === "checking" || phase === "reserved" || phase === "confirming" || phase === "awaiting";

/** Whether a reservation lives. @param {State} state @param {number} now */
export const isLive = ({ phase, until }, now) =>
  (phase === "reserved" || phase === "confirming") && until > now;

/**
 * Whether two targets are the same control of the same person.
 * @param {Target | null} one
 * @param {Target} other
 */
export const isSame = (one, other) =>
  one !== null &&
  one.label === other.label &&
  one.reading.key === other.reading.key &&
  one.reading.sent_text === other.reading.sent_text;
