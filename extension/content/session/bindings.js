/**
 * @import { CardActions, Drawing, RowState } from "../types.js"
 * @import { Generation } from "../page/generation.js"
 * @import { RowReading } from "../../shared/messages.js"
 * @import { Row } from "./row.js"
 */
import { handed } from "../handed.js";
import { parentOf } from "../page/dom.js";
import { identityOf, readRow, rowsAround } from "../page/rows.js";
import { makeReturns } from "./returns.js";
import { isUnchanged, rests } from "./row.js";
import { makeQueue, makeSlice } from "./waiting.js";

/** Of rows that nobody has read yet so many are tried, to tell whether they can be read. */
const TRIED = 20;

/**
 * Which invitation each row of the page shows now, and what is drawn for it. A row is bound by key and name, read anew
 * before anything is drawn. No task reads or draws more rows than a frame has time for.
 * @param {object} options
 * @param {(identity: string) => RowState | null} options.stateOf
 * @param {(row: Row) => CardActions} options.actionsOf
 * @param {AbortSignal} options.signal
 */
export function makeBindings({ stateOf, actionsOf, signal }) {
  /** @type {Map<Element, Row>} */
  const rows = new Map();
  /** @type {Element[]} From top to bottom. */
  let order = [];
  /** @type {WeakSet<Node>} */
  const hosts = new WeakSet();
  /** @type {WeakSet<Element>} Whose next verdict is said aloud. */
  const aloud = new WeakSet();
  const mayReturn = makeReturns();
  const queue = makeQueue();
  /** @type {ReturnType<Drawing["makeLayout"]> | undefined} */
  let layout;
  let draws = false;
  let dims = false;
  let count = 0;

  /** @param {Row} row */
  function undraw(row) {
    layout?.forget(row.element);
    row.view?.remove();
    row.view = null;
    row.drawn = null;
  }

  const forget = (/** @type {Row} */ row) => {
    undraw(row);
    rows.delete(row.element);
  };

  /** The row's view, in its place; null where nothing can be drawn yet. @param {Row} row */
  function viewOf(row) {
    const part = handed();
    if (!part) return null;
    layout ??= part.makeLayout(signal);
    row.view ??= part.makeRowView(actionsOf(row));
    const { host } = row.view;
    hosts.add(host);
    if (parentOf(host) !== row.element && mayReturn(row.element)) row.element.append(host);
    layout.place({ view: row.view, elements: { ...row.parts, row: row.element } });
    return row.view;
  }

  /** @param {Row} row @param {boolean} [moved] whether what it stands beside is elsewhere now */
  function paint(row, moved = false) {
    const state = stateOf(row.identity);
    if (!draws || !state) return undraw(row);
    if (!moved && row.view && row.drawn === state) return;
    const view = viewOf(row);
    if (!view) return;
    view.dim(dims && rests(state));
    if (row.drawn === state) return;
    row.drawn = state;
    view.show(state, row.reading.name, aloud.delete(row.element));
  }

  /** @param {Generation} generation @param {Element} element */
  function bind(generation, element) {
    const before = rows.get(element);
    const parts = generation.parts(element);
    const id = before?.reading.id ?? `row-${(count += 1)}`;
    const reading = parts && readRow(parts, id, location.pathname);
    if (!reading) {
      if (before) forget(before);
      return;
    }
    if (before && isUnchanged(before, parts, reading)) return paint(before);
    const identity = identityOf(reading);
    if (before && before.identity !== identity) undraw(before);
    const row = before ?? { element, parts, reading, identity, view: null, drawn: null };
    Object.assign(row, { parts, reading, identity });
    rows.set(element, row);
    paint(row, true);
  }

  return {
    rows: () => [...rows.values()],
    readings: () => [...rows.values()].map((row) => row.reading),

    /** Whether every row of the page is bound, or waits for it and can be read. @param {Generation} generation */
    hasAll(generation) {
      const others = generation
        .rows(document)
        .filter((each) => !rows.has(each) && !queue.has(each));
      return others.slice(0, TRIED).every((each) => generation.parts(each) !== null);
    },

    isEmpty: () => rows.size === 0,
    /** @param {Element} element */
    row: (element) => rows.get(element) ?? null,
    /** Whether a row shows this very invitation. @param {RowReading} reading */
    isKnown: (reading) => {
      const identity = identityOf(reading);
      return [...rows.values()].some((row) => row.identity === identity);
    },
    /** @param {Node} node */
    isOurs: (node) => hosts.has(node),
    viewOf,

    /**
     * Brings rows up to the page: new ones are read, touched ones read again, those that left are dropped. A touched
     * one that there is no time for is taken for unknown.
     * @param {Generation} generation
     * @param {Set<Node>} touched
     * @returns {boolean} whether rows are left that came
     */
    update(generation, touched) {
      order = generation.rows(document);
      const present = new Set(order);
      for (const row of rows.values()) if (!present.has(row.element)) forget(row);
      queue.keep(present);
      for (const element of order) {
        if (!rows.has(element) && !queue.has(element)) queue.arrived.add(element);
      }
      const slice = makeSlice();
      for (const element of rowsAround(generation, touched)) {
        const row = rows.get(element);
        if (!row) continue;
        queue.arrived.delete(element);
        if (!slice.isOver()) bind(generation, element);
        else {
          forget(row);
          queue.changed.add(element);
        }
      }
      queue.work(slice, (element) => bind(generation, element));
      return queue.arrived.size > 0;
    },

    /**
     * Draws what is known now of these invitations; those that there is no time for, with the next frame.
     * @param {Generation} generation
     * @param {Set<string>} identities
     * @param {boolean} announce
     */
    refresh(generation, identities, announce) {
      for (const { element, identity } of rows.values()) {
        if (!identities.has(identity)) continue;
        queue.arrived.add(element);
        if (announce) aloud.add(element);
      }
      queue.work(makeSlice(), (element) => bind(generation, element));
    },

    /** The rows from top to bottom, as they stood in the last frame. */
    inOrder: () => order.flatMap((element) => rows.get(element) ?? []),

    /** Whether rows about which nothing need be done are dimmed. @param {boolean} does */
    dim(does) {
      dims = does;
      for (const { view, drawn } of rows.values()) if (drawn) view?.dim(dims && rests(drawn));
    },

    /** The page changed its colours. */
    restyle: () => layout?.again(),

    /** Whether badges may be drawn. @param {boolean} may */
    draw(may) {
      if (draws === may) return;
      draws = may;
      for (const row of rows.values()) {
        if (may) queue.arrived.add(row.element);
        else undraw(row);
      }
    },

    clear() {
      rows.forEach(forget);
      queue.clear();
      order = [];
    },
  };
}

/** @typedef {ReturnType<typeof makeBindings>} Bindings */
