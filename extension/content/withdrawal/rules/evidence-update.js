/**
 * What the page and the browser show of a withdrawal. Any one of these is enough to count it, also where the dialog's button
 * was not recognised: a reserved person's row leaves, the site says something, a withdraw request passes.
 * @import { Effect, Event, State } from "./states.js"
 */
import { ANSWERED_WITHIN } from "./time-update.js";
import { failed as failing, settled, spent, to } from "./steps.js";

/** A press that was followed by this without any dialog: the page withdraws without asking. @param {State} state */
const withoutAsking = (state) => ({
  ...state,
  asks: state.pressed && !state.asked ? false : state.asks,
});

/** @param {State} state @param {Extract<Event, { type: "dialog" }>} event @returns {[State, Effect[]]} */
export function onDialog(state, { open, now }) {
  if (open) {
    const phase = state.phase === "reserved" ? "confirming" : state.phase;
    return [{ ...state, phase, dialog: true, asked: true, asks: true, closedAt: null }, []];
  }
  if (!state.dialog) return [state, []];
  if (state.phase === "held") return [to("idle", state, now), []];
  return [{ ...state, dialog: false, closedAt: now }, []];
}

/** @param {State} state @param {Extract<Event, { type: "modal" }>} event @returns {[State, Effect[]]} */
export function onModal(state, { open, now }) {
  if (open === state.modal) return [state, []];
  if (open) return [{ ...state, modal: true, asked: true, closedAt: null }, []];
  return [{ ...state, modal: false, closedAt: state.dialog ? null : now }, []];
}

/** @param {State} state @param {number} now @returns {[State, Effect[]]} */
export function onRowLeft(state, now) {
  if (state.phase === "awaiting") return settled(state, now, "withdrawn");
  if (!state.pressed) return [state, []];
  if (state.phase === "checking") return [{ ...withoutAsking(state), evidence: "left" }, []];
  if (state.phase !== "reserved" && state.phase !== "confirming") return [state, []];
  const [next, effects] = spent(withoutAsking(state), now);
  const [last, more] = settled(next, now, "withdrawn");
  return [last, [...effects, ...more]];
}

/** @param {State} state @param {Extract<Event, { type: "notice" }>} event @returns {[State, Effect[]]} */
export function onNotice(state, { failed, now }) {
  if (state.phase === "awaiting") {
    if (failed) return failing(state, now);
    return [{ ...state, noticeAt: state.noticeAt ?? now }, []];
  }
  // Beside an open confirmation that is understood, a notice is about something else.
  if (!state.pressed || state.dialog) return [state, []];
  if (state.phase === "checking") return [{ ...state, evidence: state.evidence ?? "notice" }, []];
  if (state.phase !== "reserved" && state.phase !== "confirming") return [state, []];
  const [next, effects] = spent(withoutAsking(state), now, { noticeAt: now });
  if (!failed) return [next, effects];
  const [last, more] = settled(next, now, "failed");
  return [last, [...effects, ...more]];
}

/**
 * The site's answer to a request is final, whoever sent it: the one withdrawal that the reservation stood for was made by it.
 * @param {State} state
 * @param {Extract<Event, { type: "request_passed" }>} event
 * @returns {[State, Effect[]]}
 */
export function onPassed(state, { status, now }) {
  const outcome = status === "ok" ? "withdrawn" : "failed";
  if (state.phase === "awaiting") return answered(state, now, outcome);
  if (state.phase === "checking" && state.pressed) {
    return [{ ...withoutAsking(state), evidence: state.evidence ?? "passed" }, []];
  }
  if (state.phase !== "reserved" && state.phase !== "confirming") return [state, []];
  const [next, effects] = spent(withoutAsking(state), now);
  const [last, more] = answered(next, now, outcome);
  return [last, [...effects, ...more]];
}

/** @param {State} state @param {number} now @param {"withdrawn" | "failed"} outcome @returns {[State, Effect[]]} */
function answered(state, now, outcome) {
  const [next, effects] = settled(state, now, outcome);
  return [{ ...next, evidence: "passed" }, effects];
}

/**
 * The browser stopped a request of this tab, the page's own or a script's: nobody can tell which. So it settles nothing at once;
 * only where nothing else is heard of the page's own does it stand for that (`time-update.js`).
 * @param {State} state
 * @param {number} now
 * @returns {[State, Effect[]]}
 */
export function onRefused(state, now) {
  if (state.phase === "awaiting") return [{ ...state, refusedAt: state.refusedAt ?? now }, []];
  // The site's own word that it failed was quicker than the browser's why.
  const failed = state.phase === "failed" && state.evidence !== "passed";
  if (failed && now - state.since < ANSWERED_WITHIN) {
    return [state, [{ do: "tell", why: "refused", part: "row" }]];
  }
  const under = state.phase === "checking" || state.phase === "reserved";
  // Beside an open confirmation the page has not been told to ask for anything yet.
  if (!under || !state.pressed || !state.target) return [state, []];
  // The next press on the same control needs the reservation that this one came too early for; what the site said was of this one.
  const evidence = state.evidence === "notice" ? null : state.evidence;
  return [
    { ...withoutAsking(state), pressed: state.asked, evidence },
    [{ do: "tell", why: "refused", part: state.asked ? "confirm" : "row" }],
  ];
}
