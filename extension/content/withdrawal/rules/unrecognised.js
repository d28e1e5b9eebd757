/**
 * A press on something that is not known as a withdraw control, whose request the browser then refused: the site's own button must
 * not stay broken, so the next press on the same control may pass, within the budget. Pure.
 *
 * @typedef {object} State
 * @property {"none" | "refused" | "asking" | "open"} phase
 * @property {string} control what tells the control again, "" where there is none
 * @property {number} pressedAt when it was last pressed, in epoch milliseconds
 * @property {number} until when what is open closes
 *
 * @typedef {{ now: number } & (
 *   | { type: "pressed", control: string, activates: boolean, meant: boolean }
 *   | { type: "request_refused" }
 *   | { type: "opened", until: number }
 *   | { type: "denied" }
 * )} Event `pressed`: by a person, on anything that is no known withdraw control
 *
 * @typedef {"stop" | "ask" | "tell_refused" | "tell_wait"} Effect
 */

/** A refusal so soon after a press, in milliseconds, is of that press's request. */
const FOLLOWS_WITHIN = 5000;
/** After a refusal the same control is known for so long. */
const KNOWN_FOR = 60_000;

/** @type {State} */
export const START = Object.freeze({ phase: "none", control: "", pressedAt: -Infinity, until: 0 });

/** @param {State} state @param {Event} event @returns {[State, Effect[]]} */
export function update(state, event) {
  const { now } = event;
  const known = state.phase === "none" || now < state.until ? state : { ...START };
  if (event.type === "pressed") return onPressed(known, event);
  if (event.type === "request_refused") {
    if (known.control === "" || now - known.pressedAt > FOLLOWS_WITHIN) return [known, []];
    return [{ ...known, phase: "refused", until: now + KNOWN_FOR }, ["tell_refused"]];
  }
  if (known.phase !== "asking") return [known, []];
  if (event.type === "opened") return [{ ...known, phase: "open", until: event.until }, []];
  return [{ ...START }, []];
}

/** @param {State} state @param {Extract<Event, { type: "pressed" }>} event @returns {[State, Effect[]]} */
function onPressed(state, { control, activates, meant, now }) {
  if (state.phase === "none" || control !== state.control) {
    return [activates ? { ...START, control, pressedAt: now } : state, []];
  }
  if (!meant) return [state, activates ? ["stop", "tell_refused"] : ["stop"]];
  if (state.phase === "open")
    return [activates ? { ...START, control, pressedAt: now } : state, []];
  /** @type {Effect[]} */
  const effects = activates ? ["stop", "tell_wait"] : ["stop"];
  if (state.phase === "asking") return [state, effects];
  return [{ ...state, phase: "asking" }, [...effects, "ask"]];
}
