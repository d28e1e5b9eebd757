/**
 * Runs the withdrawal of one document: keeps its state, carries out what `update` asks for, and lets time pass while anything waits.
 *
 * @import { Effect, Event, State } from "./rules/states.js"
 * @import { Outbox } from "./outbox.js"
 * @import { Telling } from "./telling.js"
 * @import { Target } from "./rules/states.js"
 *
 * @typedef {Event extends infer E ? E extends { now: number } ? Omit<E, "now"> : never : never} Occurrence an event before
 *   the clock is read
 */
import { KIND } from "../../shared/messages/message-kinds.js";
import { START, isOpen } from "./rules/states.js";
import { update } from "./rules/update.js";

/** What is under way is looked at so often, in milliseconds. */
const LOOK_EVERY = 150;

export class Withdrawal {
  /** @type {State} */
  #state = START;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;
  #around;

  /**
   * @param {object} around
   * @param {Outbox} around.outbox
   * @param {(target: Target) => boolean} around.isCopied whether a draft for that person was copied
   * @param {Telling} around.telling
   * @param {(target: Target) => void} around.begin a press went through
   * @param {() => void} around.look looks for what the page shows of it, while something waits
   * @param {AbortSignal} around.signal
   */
  constructor(around) {
    this.#around = around;
    around.signal.addEventListener("abort", () => clearInterval(this.#timer));
  }

  get state() {
    return this.#state;
  }

  /** @param {Occurrence} occurrence @returns {Effect[]} */
  dispatch(occurrence) {
    const event = /** @type {Event} */ ({ ...occurrence, now: Date.now() });
    const [next, effects] = update(this.#state, event);
    this.#state = next;
    effects.forEach((effect) => this.#run(effect));
    this.#keepTime();
    return effects;
  }

  #keepTime() {
    const { look, signal } = this.#around;
    if (!isOpen(this.#state.phase) || signal.aborted) {
      clearInterval(this.#timer);
      this.#timer = undefined;
      return;
    }
    this.#timer ??= setInterval(() => {
      look();
      this.dispatch({ type: "time" });
    }, LOOK_EVERY);
  }

  /** Asks what may be done now. */
  async learn() {
    const reply = await this.#around.outbox.ask({ kind: KIND.get_ruling });
    if (reply.kind === KIND.ruling) this.dispatch({ type: "ruling", ruling: reply });
    return reply;
  }

  /** @param {number} attempt @param {Target} target */
  async #reserve(attempt, { reading, verdict, form }) {
    const { key, name, sent_text } = reading;
    const reply = await this.#around.outbox.ask({
      kind: KIND.reserve,
      key,
      name,
      verdict,
      sent_text,
      form,
    });
    if (reply.kind === KIND.reserved) {
      this.dispatch({ type: "granted", attempt, token: reply.token, until: reply.until });
    } else if (reply.kind === KIND.ruling) {
      this.dispatch({ type: "denied", attempt, ruling: reply });
    } else this.dispatch({ type: "unanswered", attempt, fault: reply });
  }

  async #learnForPress() {
    const reply = await this.learn();
    if (reply.kind === KIND.failed) this.#around.telling.fault("row", reply);
  }

  /** @param {Effect} effect */
  #run(effect) {
    const { outbox, telling, begin, isCopied } = this.#around;
    switch (effect.do) {
      case "stop":
        return undefined; // the listener does it, while the event is there
      case "tell":
        return telling.reason(effect.part, effect.why);
      case "tell_fault":
        return telling.fault(effect.part, effect.fault);
      case "quiet":
        return telling.quiet();
      case "learn":
        return void this.#learnForPress();
      case "count_script":
        return void outbox.ask({ kind: KIND.report_script_click });
      case "reserve":
        return void this.#reserve(effect.attempt, effect.target);
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
}
