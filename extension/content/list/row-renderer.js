/**
 * Draws what the list's state says of a row: nothing while nothing may be drawn, or while the row is far from what is shown.
 *
 * @import { CardActions, RowState } from "../../ui/types.js"
 * @import { RowParts } from "../page/generation.js"
 * @import { Ui } from "../ui-registry.js"
 * @import { RowView } from "./badges/row-view.js"
 * @import { ListState } from "./state.js"
 *
 * @typedef {{ view: RowView, drawn: RowState | null }} Drawn
 */
import { toneOf } from "../../ui/tones.js";
import { parentOf } from "../page/dom.js";
import { loadedUi } from "../ui-registry.js";
import { makeReinsertionLimit } from "./reinsertion-limit.js";
import { mayDraw } from "./state.js";

/** Whether nothing need be done about it. @param {RowState} state */
const rests = (state) => state.kind === "advice" && toneOf(state.advice.verdict) === "";

/**
 * @param {object} options
 * @param {() => ListState} options.state
 * @param {(element: Element) => CardActions} options.actionsOf
 * @param {AbortSignal} options.signal
 */
export function makeRenderer({ state, actionsOf, signal }) {
  /** @type {Map<Element, Drawn>} */
  const views = new Map();
  /** @type {WeakSet<Element>} Whose next verdict is said aloud. */
  const aloud = new WeakSet();
  const mayReturn = makeReinsertionLimit();
  /** @type {ReturnType<Ui["makeLayout"]> | undefined} */
  let layout;

  /** @param {Element} element */
  function undraw(element) {
    layout?.forget(element);
    views.get(element)?.view.remove();
    views.delete(element);
  }

  /** What is drawn for a row, in its place; null where the part that draws is not there. @param {Element} element @param {RowParts} parts */
  function viewIn(element, parts) {
    const ui = loadedUi();
    if (!ui) return null;
    layout ??= ui.makeLayout(signal);
    const before = views.get(element);
    const mine = before ?? { view: ui.makeRowView(actionsOf(element)), drawn: null };
    views.set(element, mine);
    const { host } = mine.view;
    // A row that the page uses again and again for somebody else is not one that throws our node out.
    const mayGo = () => !before || mayReturn(element);
    if (parentOf(host) !== element && mayGo()) element.append(host);
    layout.place({ view: mine.view, elements: { ...parts, row: element } });
    return mine;
  }

  /** @param {Element} element @param {RowParts} parts @param {boolean} [moved] whether what it stands beside is elsewhere now */
  function paint(element, parts, moved = false) {
    const now = state();
    const known = now.rows.get(element);
    const said = known && now.advice.get(known.identity);
    if (!mayDraw(now) || !said) return undraw(element);
    const before = views.get(element);
    if (!before && !now.near.has(element)) return;
    if (!moved && before?.drawn === said) return;
    const mine = viewIn(element, parts);
    if (!mine) return;
    mine.view.dim(now.dims && rests(said));
    if (mine.drawn === said) return;
    mine.drawn = said;
    mine.view.show(said, known.reading.name, aloud.delete(element));
  }

  return {
    undraw,
    paint,

    /** Takes a view down that is not in use; false where it is. @param {Element} element */
    giveUp(element) {
      if (views.get(element)?.view.isInUse()) return false;
      undraw(element);
      return true;
    },

    /** Whether what is drawn stands where it should. @param {Element} element */
    isInPlace: (element) => {
      const mine = views.get(element);
      return !mine || parentOf(mine.view.host) === element;
    },

    /** The row's view, placed at once. @param {Element} element */
    placed(element) {
      layout?.flush();
      return views.get(element)?.view ?? null;
    },

    /** @param {Element} element */
    isDrawn: (element) => views.has(element),

    /** The row's next verdict is said aloud. @param {Element} element */
    announce: (element) => void aloud.add(element),

    /** The page changed its colours. */
    restyle: () => layout?.again(),

    /** Dims, or does so no more. @param {Iterable<Element>} elements */
    dim(elements) {
      for (const element of elements) {
        const mine = views.get(element);
        if (mine?.drawn) mine.view.dim(state().dims && rests(mine.drawn));
      }
    },
  };
}
