/**
 * Draws what the list's state says of a row: nothing while nothing may be drawn, or while the row is far from what is shown.
 *
 * @import { CardActions, RowState } from "../../../ui/types.js"
 * @import { RowParts } from "../../page/generation.js"
 * @import { RowView } from "../badges/row-view.js"
 * @import { ListState } from "../rules/state.js"
 *
 * @typedef {{ view: RowView, drawn: RowState | null }} Drawn
 */
import { toneOf } from "../../../ui/tones.js";
import { parentOf } from "../../page/dom.js";
import { makeLayout } from "../badges/badge-layout.js";
import { makeRowView } from "../badges/row-view.js";
import { makeReinsertionLimit } from "./reinsertion-limit.js";
import { mayDraw } from "../rules/state.js";

/** Whether nothing need be done about it. @param {RowState} state */
const rests = (state) => state.kind === "advice" && toneOf(state.advice.verdict) === "";

export class Renderer {
  #state;
  #actionsOf;
  /** @type {Map<Element, Drawn>} */
  #views = new Map();
  /** @type {WeakSet<Element>} Whose next verdict is said aloud. */
  #aloud = new WeakSet();
  #mayReturn = makeReinsertionLimit();
  #layout;

  /**
   * @param {object} around
   * @param {() => ListState} around.state
   * @param {(element: Element) => CardActions} around.actionsOf
   * @param {AbortSignal} around.signal
   */
  constructor({ state, actionsOf, signal }) {
    this.#state = state;
    this.#actionsOf = actionsOf;
    this.#layout = makeLayout(signal);
  }

  /** @param {Element} element */
  undraw = (element) => {
    this.#layout.forget(element);
    this.#views.get(element)?.view.remove();
    this.#views.delete(element);
  };

  /** What is drawn for a row, in its place. @param {Element} element @param {RowParts} parts */
  #viewIn(element, parts) {
    const before = this.#views.get(element);
    const mine = before ?? { view: makeRowView(this.#actionsOf(element)), drawn: null };
    this.#views.set(element, mine);
    const { host } = mine.view;
    // A row that the page uses again and again for somebody else is not one that throws our node out.
    const mayGo = () => !before || this.#mayReturn(element);
    if (parentOf(host) !== element && mayGo()) element.append(host);
    this.#layout.place({ view: mine.view, elements: { ...parts, row: element } });
    return mine;
  }

  /** @param {Element} element @param {RowParts} parts @param {boolean} moved whether what it stands beside is elsewhere now */
  paint(element, parts, moved) {
    const now = this.#state();
    const known = now.rows.get(element);
    const said = known && now.advice.get(known.identity);
    if (!mayDraw(now) || !said) return this.undraw(element);
    const before = this.#views.get(element);
    if (!before && !now.near.has(element)) return;
    if (!moved && before?.drawn === said) return;
    const mine = this.#viewIn(element, parts);
    mine.view.dim(now.dims && rests(said));
    if (mine.drawn === said) return;
    mine.drawn = said;
    mine.view.show(said, known.reading.name, this.#aloud.delete(element));
  }

  /** Takes a view down that is not in use; false where it is. @param {Element} element */
  giveUp(element) {
    if (this.#views.get(element)?.view.isInUse()) return false;
    this.undraw(element);
    return true;
  }

  /** Whether what is drawn stands where it should. @param {Element} element */
  isInPlace(element) {
    const mine = this.#views.get(element);
    return !mine || parentOf(mine.view.host) === element;
  }

  /** The row's view, placed at once. @param {Element} element */
  placed(element) {
    this.#layout.flush();
    return this.#views.get(element)?.view ?? null;
  }

  /** @param {Element} element */
  isDrawn = (element) => this.#views.has(element);

  /** The row's next verdict is said aloud. @param {Element} element */
  announce = (element) => void this.#aloud.add(element);

  /** The page changed its colours. */
  restyle = () => this.#layout.again();

  /** Dims, or does so no more. @param {Iterable<Element>} elements */
  dim(elements) {
    const { dims } = this.#state();
    for (const element of elements) {
      const mine = this.#views.get(element);
      if (mine?.drawn) mine.view.dim(dims && rests(mine.drawn));
    }
  }
}
