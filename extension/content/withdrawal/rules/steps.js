/**
 * Steps that several events lead to.
 * @import { Effect, Phase, State } from "./states.js"
 */

/**
 * Enters a phase. What belongs to one attempt alone starts anew with it.
 * @param {Phase} phase
 * @param {State} state
 * @param {number} now
 * @param {Partial<State>} [more]
 * @returns {State}
 */
export const to = (phase, state, now, more = {}) => ({
  ...state,
  phase,
  since: now,
  token: null,
  until: 0,
  pressed: false,
  dialog: false,
  modal: false,
  asked: false,
  closedAt: null,
  noticeAt: null,
  refusedAt: null,
  evidence: null,
  ...more,
});

/** What was reserved goes back. @param {State} state @param {number} now @returns {[State, Effect[]]} */
export function cancelled(state, now) {
  const { token } = state;
  return [to("idle", state, now), token === null ? [] : [{ do: "release", token }]];
}

/**
 * The reservation is used up: the confirmation was pressed, or something else tells that the site was asked.
 * @param {State} state
 * @param {number} now
 * @param {Partial<State>} [more]
 * @returns {[State, Effect[]]}
 */
export function spent(state, now, more = {}) {
  const { token, target, asked, dialog } = state;
  if (token === null || target === null) return [state, []];
  return [
    to("awaiting", state, now, { token, asked: asked || dialog, dialog, ...more }),
    [{ do: "spend", token, target }, { do: "quiet" }],
  ];
}

/**
 * The outcome is known.
 * @param {State} state awaiting
 * @param {number} now
 * @param {"withdrawn" | "failed"} outcome
 * @returns {[State, Effect[]]}
 */
export function settled(state, now, outcome) {
  const { token } = state;
  const next = to(outcome === "withdrawn" ? "done" : "failed", state, now);
  return [next, token === null ? [] : [{ do: "report", token, outcome }]];
}

/**
 * It failed; where the browser had stopped a request meanwhile, that is why.
 * @param {State} state awaiting
 * @param {number} now
 * @returns {[State, Effect[]]}
 */
export function failed(state, now) {
  const [next, effects] = settled(state, now, "failed");
  if (state.refusedAt === null) return [next, effects];
  return [
    next,
    [...effects, { do: "tell", why: "refused", part: state.asked ? "confirm" : "row" }],
  ];
}
