/**
 * @import { CardActions, RowState } from "../types.js"
 * @import { Generation, RowParts } from "../page/generation.js"
 * @import { RowReading } from "../../shared/messages.js"
 * @import { RowView } from "../ui/row-view.js"
 *
 * @typedef {object} Row
 * @property {Element} element
 * @property {RowParts} parts
 * @property {RowReading} reading
 * @property {string} identity
 * @property {RowView | null} view
 * @property {RowState | null} drawn
 */
import { parentOf } from "../page/dom.js";
import { identityOf, readRow, stillShows } from "../page/rows.js";
import { makeRowView } from "../ui/row-view.js";

/** A page that throws our node out more often than this in so many milliseconds does not want it there. */
const MOST_RETURNS = 20;
const RETURNS_WITHIN = 10_000;

/**
 * Whether a touched row still shows the same in the same elements, our own among them.
 * @param {Row} row
 * @param {RowParts} parts
 * @param {RowReading} reading
 */
const isUnchanged = (row, parts, reading) =>
  JSON.stringify(row.reading) === JSON.stringify(reading) &&
  row.parts.label === parts.label &&
  MEASURED.every((part) => row.parts[part] === parts[part]) &&
  (row.view === null || parentOf(row.view.host) === row.element);

const MEASURED = /** @type {const} */ ([
  "control",
  "nameLine",
  "headlineLine",
  "sentLine",
  "note",
  "avatar",
]);

/**
 * Which invitation each row of the page shows now, and what is drawn for it. A row is bound by key and name, read anew
 * before anything is drawn.
 * @param {object} options
 * @param {(reading: RowReading) => RowState | null} options.stateOf
 * @param {(row: Row) => CardActions} options.actionsOf
 * @param {ReturnType<typeof import("../ui/layout.js").makeLayout>} options.layout
 */
export function makeBindings({ stateOf, actionsOf, layout }) {
  /** @type {Map<Element, Row>} */
  const rows = new Map();
  /** @type {WeakSet<Node>} */
  const hosts = new WeakSet();
  /** @type {WeakMap<Element, number[]>} */
  const returns = new WeakMap();
  let draws = false;
  let count = 0;

  /** @param {Row} row */
  function undraw(row) {
    layout.forget(row.element);
    row.view?.remove();
    row.view = null;
    row.drawn = null;
  }

  /** @param {Element} element */
  function mayReturn(element) {
    const now = Date.now();
    const recent = (returns.get(element) ?? []).filter((at) => now - at < RETURNS_WITHIN);
    returns.set(element, [...recent, now]);
    return recent.length < MOST_RETURNS;
  }

  /** The row's view, in its place. @param {Row} row */
  function viewOf(row) {
    row.view ??= makeRowView(actionsOf(row));
    const { host } = row.view;
    hosts.add(host);
    if (parentOf(host) !== row.element && mayReturn(row.element)) row.element.append(host);
    layout.place({ view: row.view, elements: { ...row.parts, row: row.element } });
    return row.view;
  }

  /** @param {Row} row @param {boolean} [announce] */
  function paint(row, announce = false) {
    const state = stateOf(row.reading);
    if (!draws || !state) return undraw(row);
    const view = viewOf(row);
    if (row.drawn === state) return;
    row.drawn = state;
    view.show(state, row.reading.name, announce);
  }

  /** @param {Generation} generation @param {Element} element */
  function bind(generation, element) {
    const before = rows.get(element);
    const parts = generation.parts(element);
    const id = before?.reading.id ?? `row-${(count += 1)}`;
    const reading = parts && readRow(parts, id, location.pathname);
    if (!reading) {
      if (before) undraw(before);
      rows.delete(element);
      return;
    }
    if (before && isUnchanged(before, parts, reading)) return;
    const identity = identityOf(reading);
    if (before && before.identity !== identity) undraw(before);
    const row = before ?? { element, parts, reading, identity, view: null, drawn: null };
    Object.assign(row, { parts, reading, identity });
    rows.set(element, row);
    paint(row);
  }

  return {
    rows: () => [...rows.values()],
    readings: () => [...rows.values()].map((row) => row.reading),
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
     * Brings rows up to the page: new ones are read, touched ones read again, those that left are dropped.
     * @param {Generation} generation
     * @param {Set<Node>} touched
     */
    update(generation, touched) {
      const elements = generation.rows(document);
      const present = new Set(elements);
      for (const row of [...rows.values()].filter(({ element }) => !present.has(element))) {
        undraw(row);
        rows.delete(row.element);
      }
      const stale = new Set();
      for (const node of touched) {
        const from = node instanceof Element ? node : parentOf(node);
        const element = from && generation.rowAt(from);
        if (element) stale.add(element);
      }
      for (const element of elements) {
        if (!rows.has(element) || stale.has(element)) bind(generation, element);
      }
    },

    /**
     * Draws what is known now of these invitations.
     * @param {Generation} generation
     * @param {Set<string>} identities
     * @param {boolean} announce
     */
    refresh(generation, identities, announce) {
      for (const row of [...rows.values()].filter(({ identity }) => identities.has(identity))) {
        if (stillShows(generation, row.element, row.reading)) paint(row, announce);
        else bind(generation, row.element);
      }
    },

    /** Whether badges may be drawn. @param {boolean} may */
    draw(may) {
      if (draws === may) return;
      draws = may;
      for (const row of rows.values()) paint(row);
    },

    clear() {
      for (const row of rows.values()) undraw(row);
      rows.clear();
    },
  };
}

/** @typedef {ReturnType<typeof makeBindings>} Bindings */
