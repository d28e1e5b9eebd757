/**
 * Runs the withdrawal of one document: keeps its state, carries out what `update` asks for, and lets time pass while anything waits.
 *
 * @import { Effect, Event, Part, State } from "./states.js"
 * @import { Outbox } from "./outbox.js"
 * @import { Reason, Fault, Target } from "./states.js"
 *
 * @typedef {Event extends infer E ? E extends { now: number } ? Omit<E, "now"> : never : never} Occurrence an event before
 *   the clock is read
 */
import { KIND } from "../../shared/message-kinds.js";
import { START, isOpen } from "./states.js";
import { update } from "./update.js";

/** What is under way is looked at so often, in milliseconds. */
const LOOK_EVERY = 150;

/**
 * @param {object} around
 * @param {Outbox} around.outbox
 * @param {(target: Target) => boolean} around.isCopied whether a draft for that person was copied
 * @param {(part: Part, why: Reason) => void} around.tell
 * @param {(part: Part, fault: Fault) => void} around.tellFault
 * @param {() => void} around.quiet takes away what was told
 * @param {(target: Target) => void} around.begin a press went through
 * @param {() => void} around.look looks for what the page shows of it, while something waits
 * @param {AbortSignal} around.signal
 */
export function makeWithdrawal({ outbox, isCopied, tell, tellFault, quiet, begin, look, signal }) {
  let state = START;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let timer;

  /** @param {Occurrence} occurrence @returns {Effect[]} */
  function dispatch(occurrence) {
    const event = /** @type {Event} */ ({ ...occurrence, now: Date.now() });
    const [next, effects] = update(state, event);
    state = next;
    effects.forEach(run);
    keepTime();
    return effects;
  }

  function keepTime() {
    const waits = isOpen(state.phase) && !signal.aborted;
    if (waits) {
      timer ??= setInterval(() => {
        look();
        dispatch({ type: "time" });
      }, LOOK_EVERY);
    } else {
      clearInterval(timer);
      timer = undefined;
    }
  }

  /** @param {number} attempt @param {Target} target */
  async function reserve(attempt, { reading, verdict, form }) {
    const { key, name, sent_text } = reading;
    const reply = await outbox.ask({ kind: KIND.reserve, key, name, verdict, sent_text, form });
    if (reply.kind === KIND.reserved) {
      dispatch({ type: "granted", attempt, token: reply.token, until: reply.until });
    } else if (reply.kind === KIND.ruling) {
      dispatch({ type: "denied", attempt, ruling: reply });
    } else dispatch({ type: "unanswered", attempt, fault: reply });
  }

  async function learn() {
    const reply = await outbox.ask({ kind: KIND.get_ruling });
    if (reply.kind === KIND.ruling) dispatch({ type: "ruling", ruling: reply });
    return reply;
  }

  /** @param {Effect} effect */
  function run(effect) {
    switch (effect.do) {
      case "stop":
        return; // the listener does it, while the event is there
      case "tell":
        return tell(effect.part, effect.why);
      case "tell_fault":
        return tellFault(effect.part, effect.fault);
      case "quiet":
        return quiet();
      case "learn":
        return void learn().then((reply) => {
          if (reply.kind === KIND.failed) tellFault("row", reply);
        });
      case "count_script":
        return void outbox.ask({ kind: KIND.report_script_click });
      case "reserve":
        return void reserve(effect.attempt, effect.target);
      case "release":
        return outbox.insist({ kind: KIND.release, token: effect.token });
      case "spend": {
        const { token, target } = effect;
        return outbox.insist({ kind: KIND.spend, token, copied: isCopied(target) });
      }
      case "report": {
        const { token, outcome } = effect;
        return outbox.insist({ kind: KIND.report_outcome, token, outcome });
      }
      case "begin":
        return begin(effect.target);
    }
  }
  signal.addEventListener("abort", () => clearInterval(timer));

  return {
    dispatch,
    learn,
    /** @returns {State} */
    state: () => state,
  };
}

/** @typedef {ReturnType<typeof makeWithdrawal>} Withdrawal */
