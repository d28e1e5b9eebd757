/**
 * The list of one document: keeps its state, carries out what `update` asks for.
 *
 * @import { FactValue } from "../../ui/types.js"
 * @import { FACTS, RowReading } from "../../shared/messages/messages.js"
 * @import { Generation } from "../page/generation.js"
 * @import { RowActions } from "./badges/row-view.js"
 * @import { DraftEdits } from "./draft-edits.js"
 * @import { ListEffect, ListEvent, ListState, RowKey } from "./rules/state.js"
 */
import { send } from "../../shared/chrome.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { identityOf } from "../page/identity.js";
import { stillShows } from "../page/rows.js";
import { nearRows } from "./rows/near-rows.js";
import { Binding } from "./rows/row-binding.js";
import { Renderer } from "./rows/row-renderer.js";
import { makeSharedTexts } from "./shared-texts.js";
import { makeScrollPace } from "./rows/scroll-pace.js";
import { isInSight } from "./rows/visibility.js";
import { START, mayDraw } from "./rules/state.js";
import { update } from "./rules/update.js";

/** Thinking is shown only where it lasts longer than this, in milliseconds. */
const QUIET = 150;
/** @param {RowKey} row */
const elementOf = (row) => /** @type {Element} */ (row);

export class List {
  #around;
  /** @type {ListState} */
  #state = START;
  #renderer;
  #binding;
  #paced;
  #share = makeSharedTexts();

  /**
   * @param {object} around
   * @param {() => Generation | null} around.page what the page was recognised as, while it is watched
   * @param {DraftEdits} around.edits
   * @param {(id: string) => Promise<string>} around.statement
   * @param {() => void} around.onAdvice something else is known of some rows
   * @param {() => void} around.onEscape the key was pressed in a row where nothing is open
   * @param {() => void} around.onLeft there are rows for which there was no time
   * @param {AbortSignal} around.signal
   */
  constructor(around) {
    const { page, onLeft, signal } = (this.#around = around);
    const [state, actionsOf] = [() => this.#state, this.#actionsOf.bind(this)];
    const redraw = (/** @type {Element} */ row) => this.#binding.redraw([row]);
    this.#renderer = new Renderer({ state, actionsOf, redraw, signal });
    this.#binding = new Binding({
      page,
      state,
      dispatch: (event) => this.dispatch(event),
      renderer: this.#renderer,
      onLeft,
      signal,
    });
    this.#paced = makeScrollPace(signal);
    this.restyle = this.#renderer.restyle;
    this.inOrder = this.#binding.inOrder;
    this.allInOrder = this.#binding.allInOrder;
    this.reveal = this.#binding.reveal;
    this.partsOf = this.#binding.partsOf;
    this.unread = this.#binding.unread;
    this.waits = this.#binding.waits;
    this.canRead = this.#binding.canRead;
    this.isEmpty = this.#binding.isEmpty;
  }

  get state() {
    return this.#state;
  }

  /** @param {ListEvent} event */
  dispatch(event) {
    const [next, effects] = update(this.#state, event);
    this.#state = next;
    effects.forEach((effect) => this.#run(effect));
  }

  /** @param {number} epoch @param {RowReading[]} readings */
  async #advise(epoch, readings) {
    const identities = readings.map(identityOf);
    const late = setTimeout(() => this.dispatch({ type: "answer_late", epoch, identities }), QUIET);
    const reply = this.#share(await send({ kind: KIND.advise, readings }));
    clearTimeout(late);
    if (!this.#around.signal.aborted) this.dispatch({ type: "answered", epoch, readings, reply });
  }

  /** @param {ReadonlySet<string>} identities @param {boolean} announce */
  #show(identities, announce) {
    const { rows, near } = this.#state;
    const some = [...rows]
      .filter(([, { identity }]) => identities.has(identity))
      .map(([row]) => elementOf(row))
      .filter((element) => near.has(element) || this.#renderer.isDrawn(element));
    if (announce) some.forEach(this.#renderer.announce);
    this.#binding.redraw(some);
    this.#around.onAdvice();
  }

  /** @param {ListEffect} effect */
  #run(effect) {
    switch (effect.do) {
      case "advise":
        return void this.#advise(effect.epoch, effect.readings);
      case "show":
        return this.#paced(() => this.#show(effect.identities, effect.announce));
      case "draw":
        return this.#binding.redraw(effect.rows.map(elementOf));
      case "undraw":
        return effect.rows.map(elementOf).forEach(this.#renderer.undraw);
      case "give_up":
        return effect.rows.forEach((row) => {
          if (!this.#renderer.giveUp(elementOf(row))) this.dispatch({ type: "row_in_use", row });
        });
      case "fade":
        return this.#renderer.fade(effect.rows.map(elementOf));
    }
  }

  /** What a row's card asks for. @param {Element} element @returns {RowActions} */
  #actionsOf(element) {
    const { statement, edits } = this.#around;
    const reading = () => this.#state.rows.get(element)?.reading;
    return {
      statement,
      desk: edits(/** @type {RowReading} */ (reading())),
      retry: async () => this.dispatch({ type: "retried" }),
      neighbour: (step) => this.#neighbour(element, step),
      escape: this.#around.onEscape,
      tell: (fact, value) => this.tell(reading(), fact, value, element),
    };
  }

  /** @param {Element} element @param {1 | -1} step */
  #neighbour(element, step) {
    const all = this.inOrder();
    const next = all[all.indexOf(element) + step];
    if (!next) return null;
    return { focus: () => this.reveal(next)?.focus(), open: () => this.reveal(next)?.open() };
  }

  /** @param {RowReading | undefined} reading whom it is told of @param {string} fact @param {FactValue} value @param {RowKey} [row] */
  tell = async (reading, fact, value, row = reading && this.#rowOf(reading)) => {
    const generation = this.#around.page();
    // Told of the person whom the card or the dialog was about, or of nobody.
    if (!reading || !row || !generation || !stillShows(generation, elementOf(row), reading)) return;
    const named = /** @type {keyof typeof FACTS} */ (fact);
    const reply = await send({ kind: KIND.set_fact, reading, fact: named, value });
    this.dispatch({ type: "fact_set", reading, reply });
  };

  /** All rows that are understood. */
  rows() {
    return [...this.#state.rows].flatMap(([row, { reading }]) => {
      const parts = this.#binding.partsOf(elementOf(row));
      return parts ? [{ ...parts, reading }] : [];
    });
  }

  /** Rows near what is shown, with those that are not understood. */
  near = () => nearRows(this.#state, this.#binding, this.#around.page());

  /** Reads every row again: what their words mean hangs on the address, too. */
  readAgain = () => this.#binding.redraw([...this.#state.rows.keys()].map(elementOf));

  mayDraw = () => mayDraw(this.#state);

  /** What is known of an invitation. @param {RowReading} reading */
  adviceOn = (reading) => this.#state.advice.get(identityOf(reading)) ?? null;

  /** The row that shows this very invitation. @param {RowReading} reading */
  #rowOf(reading) {
    const wanted = identityOf(reading);
    return [...this.#state.rows].find(([, { identity }]) => identity === wanted)?.[0];
  }

  /** Whether a row shows this very invitation. @param {RowReading} reading */
  isKnown = (reading) => this.#rowOf(reading) !== undefined;

  /** Brings the list up to the page, and asks about what is new. @param {Generation} generation @param {Set<Node>} touched @param {boolean} sure */
  update(generation, touched, sure) {
    const more = this.#binding.update(generation, touched, sure);
    if (this.#state.fresh.size > 0) {
      const inSight = [...this.#state.near].map(elementOf).filter(isInSight);
      this.dispatch({ type: "advice_due", inSight: new Set(inSight) });
    }
    return more;
  }

  clear() {
    this.dispatch({ type: "cleared" });
    this.#renderer.clear();
    this.#binding.clear();
  }
}
