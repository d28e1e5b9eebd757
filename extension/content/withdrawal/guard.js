/**
 * Guards the withdraw controls of one document, a frame's, too: what is pressed is judged from what is in the document at that moment,
 * whatever its address says, so nothing has to be awake for it.
 *
 * @import { Life } from "../life.js"
 * @import { DocumentState } from "../document-state.js"
 * @import { Hit } from "../page/withdraw/withdraw-controls.js"
 * @import { Labels } from "../page/generation.js"
 * @import { ListSide, StatementText } from "../types.js"
 * @import { Push } from "../../shared/messages/replies.d.ts"
 * @import { Activity } from "./guard-listeners.js"
 * @import { Part, Target } from "./rules/states.js"
 */
import { overlayRoots } from "../page/withdraw/overlays.js";
import { reached } from "../page/recognise.js";
import { withdrawControlAt } from "../page/withdraw/withdraw-controls.js";
import { isOurHost, keepInside } from "../ui-registry.js";
import { Evidence } from "./evidence.js";
import { Follow } from "./follow.js";
import { listen } from "./guard-listeners.js";
import { Intent } from "./intent.js";
import { messageOutbox } from "./message-outbox.js";
import { makeNotices } from "./notices.js";
import { makeOverrides } from "./overrides.js";
import { makePlaces } from "./places.js";
import { isOpen } from "./rules/states.js";
import { targetOf } from "./target.js";
import { Telling } from "./telling.js";
import { makeUnrecognisedPress } from "./unrecognised-press.js";
import { Withdrawal } from "./withdrawal.js";

export class Guard {
  #life;
  #isFrame;
  #list;
  /** The control of each part that was pressed last. @type {Partial<Record<Part, Hit>>} */
  #hits = {};
  #overrides = makeOverrides();
  #places;
  #evidence;
  #intent;
  #telling;
  #unrecognised;
  #withdrawal;
  #follow;

  /**
   * @param {object} around
   * @param {Life} around.life
   * @param {boolean} around.isFrame nothing but a notice is drawn in frames
   * @param {DocumentState} around.documentState
   * @param {StatementText} around.statement
   * @param {() => ListSide | null} around.list
   */
  constructor({ life, isFrame, documentState, statement, list }) {
    const { signal } = life;
    this.#life = life;
    this.#isFrame = isFrame;
    this.#list = list;
    const notices = makeNotices(statement, isFrame, signal);
    this.isOurs = (/** @type {Node} */ node) => isOurHost(node) || notices.isOurs(node);
    const labels = () => this.#labels();
    this.#places = makePlaces(list, labels, () => this.isBusy());
    this.#evidence = new Evidence(() => this.#places.rows().map(({ reading }) => reading));
    this.#intent = new Intent(this.isOurs, this.#places.now);
    this.#telling = new Telling({
      show: notices.show,
      quiet: notices.quiet,
      hits: this.#hits,
      overrides: this.#overrides,
      allowance: () => this.#withdrawal.state.allowance,
    });
    this.#unrecognised = makeUnrecognisedPress(this.#telling.show, this.isOurs);
    this.#withdrawal = new Withdrawal({
      outbox: messageOutbox(life),
      isCopied: ({ reading }) => list()?.isCopied(reading) ?? false,
      telling: this.#telling,
      begin: (target) => this.#begin(target),
      look: () => this.#follow.look(),
      signal,
    });
    this.#follow = new Follow({
      withdrawal: this.#withdrawal,
      labels,
      documentState,
      onDialog: (found, { target, allowance }) => list()?.onDialog(found, target, allowance),
      isOurs: this.isOurs,
      onFrame: () => this.#look(),
      signal,
    });
    this.#listen();
  }

  #listen() {
    const { signal, hear, onLook } = this.#life;
    const { watchers } = this.#intent;
    const isStopped = this.#isStopped.bind(this);
    const ensure = listen({ isStopped, watchers, onWriting: keepInside, signal });
    hear((push) => this.#hear(push));
    onLook(() => {
      ensure(window);
      overlayRoots(document).forEach(ensure);
      this.#places.remember();
      if (!this.#places.isWorth()) return;
      this.sample();
      if (this.#withdrawal.state.allowance === null) this.learn();
    });
    const leave = () => this.#withdrawal.dispatch({ type: "left" });
    addEventListener("pagehide", leave, { signal });
    const comeBack = (/** @type {PageTransitionEvent} */ { persisted }) =>
      void (persisted && this.#places.isWorth() && this.learn());
    addEventListener("pageshow", comeBack, { signal });
  }

  /** @param {Push} push */
  #hear(push) {
    const withdrawal = this.#withdrawal;
    if (push.kind === "ruling") {
      withdrawal.dispatch({ type: "ruling", ruling: push });
      if (!this.#isFrame && this.#places.isWorth()) this.#overrides.learn();
    } else if (push.kind === "request_passed") {
      withdrawal.dispatch({ type: "request_passed", status: push.status });
    } else if (push.kind === "request_refused") {
      const isOther = !this.isBusy();
      withdrawal.dispatch({ type: "request_refused" });
      if (isOther) this.#unrecognised.refused();
    }
  }

  /** By which a dialog is known: the control that was pressed, and those of all rows. @returns {Labels} */
  #labels() {
    const { phase, target } = this.#withdrawal.state;
    const counts = target && (isOpen(phase) || phase === "held" || this.#follow.hasDialog());
    return {
      pressed: counts ? target.label : "",
      name: counts ? target.reading.name : "",
      shown: () => this.#places.rows().map(({ label }) => label),
    };
  }

  /** A press went through. @param {Target} target */
  #begin(target) {
    if (this.#hits.row) this.#evidence.begin(target, this.#hits.row);
    this.#follow.begin();
  }

  /** Looks where the controls stand, and for what the page shows of the withdrawal. */
  #look() {
    this.#intent.sample(0);
    if (!this.isBusy()) return;
    const { left, notice } = this.#evidence.look();
    if (notice !== "none")
      this.#withdrawal.dispatch({ type: "notice", failed: notice === "failed" });
    if (left) this.#withdrawal.dispatch({ type: "row_left" });
  }

  /** @param {Activity} activity */
  #isStopped(activity) {
    if (this.#life.isOver()) return false;
    const { activates, trusted } = activity;
    const element = reached(activity.target);
    const hit = element && withdrawControlAt(element, this.#labels());
    if (!hit || (!hit.sure && trusted)) {
      return trusted && !this.#isFrame && this.#unrecognised.isStopped(activity);
    }
    const { part } = hit;
    this.#hits[part] = hit;
    const { target: before } = this.#withdrawal.state;
    const near = this.#unrecognised.person();
    const target = targetOf(hit, before, this.#places.rows(), this.#list(), near);
    const effects = this.#withdrawal.dispatch({
      type: "press",
      part,
      activates,
      trusted,
      meant: trusted && this.#intent.isMeant(activity, hit),
      overridden: this.#overrides.isReadyFor(target.reading),
      target,
    });
    if (part === "confirm" && effects.some((effect) => effect.do === "spend")) {
      this.#evidence.confirm(target, hit);
      this.#follow.begin();
    }
    return effects.some((effect) => effect.do === "stop");
  }

  /** Asks the background what may be done now. */
  learn = () => {
    this.#withdrawal.learn();
    if (!this.#isFrame) this.#overrides.learn();
  };

  /** Notes where the controls stand. */
  sample = () => this.#intent.sample();

  /** Whether something waits for a person or the page. */
  isBusy = () => isOpen(this.#withdrawal.state.phase);
}
