/**
 * What one event makes of a withdrawal, and what is to be done for it. Nothing here knows the browser: the clock comes with
 * the event, and everything that touches the page or the background is an effect.
 * @import { Effect, Event, Phase, Press, State } from "./states.js"
 */
import { onDialog, onModal, onNotice, onPassed, onRefused, onRowLeft } from "./evidence-update.js";
import { onTime } from "./time-update.js";
import { DOUBLE_CLICK, whyStopped } from "./press.js";
import { isOpen, isSame } from "./states.js";
import { cancelled, spent, to } from "./steps.js";

/** A script's presses are told of no more often, in milliseconds. */
const SCRIPT_EVERY = 1000;

/**
 * @param {State} state
 * @param {Event} event
 * @returns {[State, Effect[]]}
 */
export function update(state, event) {
  switch (event.type) {
    case "press":
      return onPress(state, event);
    case "ruling":
      return [{ ...state, allowance: event.ruling }, []];
    case "granted":
      return onGranted(state, event);
    case "denied":
      return onDenied(state, event);
    case "unanswered":
      return onUnanswered(state, event);
    case "dialog":
      return onDialog(state, event);
    case "modal":
      return onModal(state, event);
    case "row_left":
      return onRowLeft(state, event.now);
    case "notice":
      return onNotice(state, event);
    case "request_passed":
      return onPassed(state, event);
    case "request_refused":
      return onRefused(state, event.now);
    case "time":
      return onTime(state, event.now);
    case "left":
      return onLeft(state, event.now);
  }
}

/** @param {State} state @param {Press & { now: number }} press @returns {[State, Effect[]]} */
function onPress(state, press) {
  const why = whyStopped(state, press);
  if (why === null) return onLetThrough(state, press);
  const { part, now } = press;
  /** @type {Effect[]} */
  const effects = [{ do: "stop" }];
  if (why === "script") {
    if (now - state.scriptAt < SCRIPT_EVERY) return [state, effects];
    effects.push({ do: "count_script" });
    // What a script provokes must not come to lie over the user's own dialog.
    if (part === "confirm" || !state.dialog) effects.push({ do: "tell", why, part });
    return [{ ...state, scriptAt: now }, effects];
  }
  const under = state.phase === "checking" && isSame(state.target, press.target);
  if (!press.activates) {
    // With the pointer down on a dialog that nobody prepared, the answer is there before it comes up again.
    if (why !== "wait" || part === "row" || under) return [state, effects];
    const [next, more] = reserve(state, press);
    return [next, [...effects, ...more]];
  }
  if (why === "outcome_open" && now - state.since < DOUBLE_CLICK) return [state, effects];
  effects.push({ do: "tell", why, part });
  if (why !== "wait") return [state, effects];
  if (part === "row" && !state.allowance) return [state, [...effects, { do: "learn" }]];
  if (under) return [state, effects];
  const [next, more] = reserve(state, press);
  return [next, [...effects, ...more]];
}

/** @param {State} state @param {Press & { now: number }} press @returns {[State, Effect[]]} */
function onLetThrough(state, press) {
  const { part, activates, target, now } = press;
  if (part === "confirm") return activates ? spent(state, now) : [state, []];
  const mine = isSame(state.target, target) && isOpen(state.phase);
  const [next, effects] = mine ? [state, []] : reserve(state, press);
  if (!activates) return [next, effects];
  return [
    { ...next, pressed: true, since: now },
    [...effects, { do: "quiet" }, { do: "begin", target }],
  ];
}

/**
 * Asks for the one withdrawal of this person; whatever was given before goes back by that.
 * @param {State} state
 * @param {Press & { now: number }} press
 * @returns {[State, Effect[]]}
 */
function reserve(state, { target, part, now }) {
  const attempt = state.attempt + 1;
  const next = to("checking", state, now, {
    target,
    by: part,
    attempt,
    dialog: part === "confirm",
  });
  return [next, [{ do: "reserve", attempt, target }]];
}

/** @param {State} state @param {Extract<Event, { type: "granted" }>} event @returns {[State, Effect[]]} */
function onGranted(state, { attempt, token, until, now }) {
  if (state.phase !== "checking" || state.attempt !== attempt) {
    // Where another one is under way, the background took this one back by itself.
    return [state, isOpen(state.phase) ? [] : [{ do: "release", token }]];
  }
  /** @type {Phase} */
  const phase = state.dialog ? "confirming" : "reserved";
  /** @type {State} */
  const next = { ...state, phase, token, until, evidence: null };
  if (state.evidence === "left") return onRowLeft(next, now);
  if (state.evidence !== null) return spent(next, now);
  // Whoever was asked to press again still reads it.
  return [next, []];
}

/** Whether somebody waits for the answer, and not yet for the site's dialog. @param {State} state */
const isAwaited = ({ by, asks }) => by === "confirm" || asks === false;

/** @param {State} state @param {Extract<Event, { type: "denied" }>} event @returns {[State, Effect[]]} */
function onDenied(state, { attempt, ruling }) {
  const known = { ...state, allowance: ruling };
  if (state.phase !== "checking" || state.attempt !== attempt) return [known, []];
  return [
    { ...known, phase: "held" },
    isAwaited(state) ? [{ do: "tell", why: "hold", part: state.by }] : [],
  ];
}

/** @param {State} state @param {Extract<Event, { type: "unanswered" }>} event @returns {[State, Effect[]]} */
function onUnanswered(state, { attempt, fault }) {
  if (state.phase !== "checking" || state.attempt !== attempt) return [state, []];
  return [
    { ...state, phase: "idle" },
    isAwaited(state) || state.pressed ? [{ do: "tell_fault", fault, part: state.by }] : [],
  ];
}

/** The page goes away, or we do. @param {State} state @param {number} now @returns {[State, Effect[]]} */
function onLeft(state, now) {
  if (state.phase === "reserved" && state.pressed && state.asks === false) return spent(state, now);
  if (state.phase === "awaiting") return [to("idle", state, now), []];
  return cancelled(state, now);
}
