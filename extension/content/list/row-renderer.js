/**
 * @import { CardActions, RowState } from "../../ui/types.js"
 * @import { Drawing } from "../ui-registry.js"
 * @import { Row } from "./row.js"
 */
import { handed } from "../ui-registry.js";
import { parentOf } from "../page/dom.js";
import { makeReturns } from "./reinsertion-limit.js";
import { rests } from "./row.js";

/**
 * What is drawn for a row: nothing while it may not be, or while the row is far from what is shown.
 * @param {object} options
 * @param {(identity: string) => RowState | null} options.stateOf
 * @param {(row: Row) => CardActions} options.actionsOf
 * @param {(element: Element) => boolean} options.isNear
 * @param {AbortSignal} options.signal
 */
export function makePainting({ stateOf, actionsOf, isNear, signal }) {
  /** @type {WeakSet<Node>} */
  const hosts = new WeakSet();
  /** @type {WeakSet<Element>} Whose next verdict is said aloud. */
  const aloud = new WeakSet();
  const mayReturn = makeReturns();
  /** @type {ReturnType<Drawing["makeLayout"]> | undefined} */
  let layout;
  let draws = false;
  let dims = false;

  /** @param {Row} row */
  function undraw(row) {
    layout?.forget(row.element);
    row.view?.remove();
    row.view = null;
    row.drawn = null;
  }

  /** The row's view, in its place; null where nothing can be drawn yet. @param {Row} row */
  function viewOf(row) {
    const part = handed();
    if (!part) return null;
    layout ??= part.makeLayout(signal);
    const isNew = row.view === null;
    row.view ??= part.makeRowView(actionsOf(row));
    const { host } = row.view;
    hosts.add(host);
    // A row that the page uses again and again for somebody else is not one that throws our node out.
    const mayGo = () => isNew || mayReturn(row.element);
    if (parentOf(host) !== row.element && mayGo()) row.element.append(host);
    layout.place({ view: row.view, elements: { ...row.parts, row: row.element } });
    return row.view;
  }

  /** @param {Row} row @param {boolean} [moved] whether what it stands beside is elsewhere now */
  function paint(row, moved = false) {
    const state = stateOf(row.identity);
    if (!draws || !state) return undraw(row);
    if (!row.view && !isNear(row.element)) return;
    if (!moved && row.view && row.drawn === state) return;
    const view = viewOf(row);
    if (!view) return;
    view.dim(dims && rests(state));
    if (row.drawn === state) return;
    row.drawn = state;
    view.show(state, row.reading, aloud.delete(row.element));
  }

  return {
    undraw,

    /** Takes a view down that is not in use; false where it is. @param {Row | undefined} row */
    giveUp(row) {
      if (row?.view?.isInUse()) return false;
      if (row) undraw(row);
      return true;
    },

    viewOf,
    paint,

    /** The row's view, painted and placed at once. @param {Row} row */
    paintNow(row) {
      paint(row);
      layout?.flush();
      return row.view;
    },

    /** @param {Node} node */
    isOurs: (node) => hosts.has(node),

    /** The row's next verdict is said aloud. @param {Element} element */
    announce: (element) => aloud.add(element),

    /** The page changed its colours. */
    restyle: () => layout?.again(),

    /** @param {boolean} may @returns {boolean} whether that is another answer than before */
    allow(may) {
      const changed = draws !== may;
      draws = may;
      return changed;
    },

    /** Whether rows about which nothing need be done are dimmed. @param {boolean} does @param {Iterable<Row>} rows */
    dim(does, rows) {
      dims = does;
      for (const { view, drawn } of rows) if (drawn) view?.dim(dims && rests(drawn));
    },
  };
}
