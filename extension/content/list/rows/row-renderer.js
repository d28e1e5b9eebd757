/**
 * Draws what the list's state says of a row: nothing while nothing may be drawn, or while the row is far from what is shown.
 *
 * @import { RowState } from "../../../ui/types.js"
 * @import { RowParts } from "../../page/generation.js"
 * @import { RowActions, RowView } from "../badges/row-view.js"
 * @import { ListState } from "../rules/state.js"
 *
 * @typedef {{ view: RowView, drawn: RowState | null }} Drawn
 */
import { putInto } from "../../../shared/dom/tree.js";
import { parentOf } from "../../page/dom.js";
import { makeLayout } from "../badges/badge-layout.js";
import { makeRowView } from "../badges/row-view.js";
import { makeReinsertionLimit } from "./reinsertion-limit.js";
import { isFaded } from "../rules/groups.js";
import { mayDraw } from "../rules/state.js";

export class Renderer {
  #state;
  #actionsOf;
  /** @type {Map<Element, Drawn>} */
  #views = new Map();
  /** @type {WeakSet<Element>} Whose next verdict is said aloud. */
  #aloud = new WeakSet();
  #mayReinsert = makeReinsertionLimit();
  #redraw;
  /** Rows in which somebody changed what was drawn: once, and again. @type {[WeakSet<Element>, WeakSet<Element>]} */
  #changed = [new WeakSet(), new WeakSet()];
  #layout;

  /**
   * @param {object} around
   * @param {() => ListState} around.state
   * @param {(element: Element) => RowActions} around.actionsOf
   * @param {(element: Element) => void} around.redraw
   * @param {AbortSignal} around.signal
   */
  constructor({ state, actionsOf, redraw, signal }) {
    this.#state = state;
    this.#actionsOf = actionsOf;
    this.#redraw = redraw;
    this.#layout = makeLayout(signal);
  }

  /** @param {Element} element */
  undraw = (element) => {
    this.#layout.forget(element);
    this.#views.get(element)?.view.remove();
    this.#views.delete(element);
  };

  /** Somebody else changed what stands in a row: it is drawn once more, and if that does not last, the panel alone says it. @param {Element} element */
  #onChanged(element) {
    const [once, again] = this.#changed;
    (once.has(element) ? again : once).add(element);
    this.undraw(element);
    this.#redraw(element);
  }

  /** What is drawn for a row, in its place. @param {Element} element */
  #viewIn(element) {
    const before = this.#views.get(element);
    const mine = before ?? { view: makeRowView(this.#actionsOf(element)), drawn: null };
    this.#views.set(element, mine);
    if (!before) mine.view.onChanged(() => this.#onChanged(element));
    const { host } = mine.view;
    // A row that the page uses again and again for somebody else is not one that throws our node out.
    if (parentOf(host) !== element) {
      // Where the page does not want it, it must not stay in whatever row the page has put it into.
      if (!before || this.#mayReinsert(element)) putInto(element, host);
      else host.remove();
    }
    return mine;
  }

  /**
   * Until something is said of a row, nothing is seen of what is put into it; but it is laid out with the row, and not once more.
   * @param {Element} element
   * @param {RowParts} parts
   * @param {boolean} moved whether what it stands beside is elsewhere now
   */
  paint(element, parts, moved) {
    const now = this.#state();
    const known = now.rows.get(element);
    const said = (known && now.advice.get(known.identity)) ?? null;
    const before = this.#views.get(element);
    const isOld = !known || (before?.drawn && !said) || this.#changed[1].has(element);
    if (isOld || !mayDraw(now)) return this.undraw(element);
    if (!before && !now.near.has(element)) return;
    if (!moved && before?.drawn === said) return;
    const mine = this.#viewIn(element);
    this.#layout.place({ view: mine.view, elements: { ...parts, row: element } });
    if (!said) return;
    mine.view.fade(isFaded(now.filter, said));
    if (mine.drawn === said) return;
    mine.drawn = said;
    mine.view.show(said, known.reading, this.#aloud.delete(element));
  }

  /** Takes a view down that is not in use; false where it is. @param {Element} element */
  giveUp(element) {
    if (this.#views.get(element)?.view.isInUse()) return false;
    this.undraw(element);
    return true;
  }

  /** Takes all views down. */
  clear() {
    for (const element of [...this.#views.keys()]) this.undraw(element);
  }

  /** Whether what is drawn stands where it should. @param {Element} element */
  isInPlace(element) {
    const mine = this.#views.get(element);
    return !mine || parentOf(mine.view.host) === element;
  }

  /** The row's view, placed at once. @param {Element} element */
  placed(element) {
    this.#layout.flush();
    const mine = this.#views.get(element);
    return mine?.drawn ? mine.view : null;
  }

  /** @param {Element} element */
  isDrawn = (element) => this.#views.has(element);

  /** The row's next verdict is said aloud. @param {Element} element */
  announce = (element) => void this.#aloud.add(element);

  /** The page changed its colours. */
  restyle = () => this.#layout.again();

  /** Fades those that were not asked for, or does so no more. @param {Iterable<Element>} elements */
  fade(elements) {
    const { filter } = this.#state();
    for (const element of elements) {
      const mine = this.#views.get(element);
      if (mine?.drawn) mine.view.fade(isFaded(filter, mine.drawn));
    }
  }
}
