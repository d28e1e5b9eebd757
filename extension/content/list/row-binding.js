/**
 * @import { CardActions, RowState } from "../../ui/types.js"
 * @import { Generation } from "../page/generation.js"
 * @import { RowReading } from "../../shared/messages.js"
 * @import { Row } from "./row.js"
 */
import { identityOf, readRow, rowsAround } from "../page/rows.js";
import { makeListing } from "./row-discovery.js";
import { makePainting } from "./row-renderer.js";
import { isUnchanged } from "./row.js";
import { makeSight } from "./visibility.js";
import { makeQueue, makeSlice } from "./row-backlog.js";

/**
 * Which invitation each row of the page shows now, and what is drawn for it. A row is bound by key and name, read anew
 * before anything is drawn; drawn is what is near sight. No task reads or draws more rows than a frame has time for.
 * @param {object} options
 * @param {() => Generation | null} options.page what the page was recognised as, while it is watched
 * @param {(identity: string) => RowState | null} options.stateOf
 * @param {(row: Row) => CardActions} options.actionsOf
 * @param {() => void} options.onLeft there are rows for which there was no time
 * @param {AbortSignal} options.signal
 */
export function makeBindings({ page, stateOf, actionsOf, onLeft, signal }) {
  /** @type {Map<Element, Row>} */
  const rows = new Map();
  const queue = makeQueue();
  const sight = makeSight(redraw, (element) => painting.giveUp(rows.get(element)), signal);
  const painting = makePainting({ stateOf, actionsOf, isNear: sight.has, signal });
  let count = 0;

  /** Whether a row is bound or waits for it. @param {Element} element */
  const isHere = (element) => rows.has(element) || queue.has(element);

  /** @param {Row} row */
  function forget(row) {
    painting.undraw(row);
    rows.delete(row.element);
  }

  /** @param {Row} row */
  function leave(row) {
    sight.leave(row.element);
    forget(row);
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
    if (before && isUnchanged(before, parts, reading)) return painting.paint(before);
    const identity = identityOf(reading);
    if (before && before.identity !== identity) painting.undraw(before);
    const row = before ?? { element, parts, reading, identity, view: null, drawn: null };
    Object.assign(row, { parts, reading, identity });
    rows.set(element, row);
    painting.paint(row, true);
  }

  /** @param {Generation} generation @param {ReturnType<typeof makeSlice>} slice */
  const work = (generation, slice) => queue.work(slice, (element) => bind(generation, element));

  const listing = makeListing({
    isHere,
    keep(present) {
      for (const row of rows.values()) if (!present.has(row.element)) leave(row);
      queue.keep(present);
    },
    meet(element) {
      queue.arrived.add(element);
      sight.meet(element);
    },
  });

  /** Whether rows wait to be read, or to be looked for. */
  const waits = () => listing.isStale() || queue.arrived.size + queue.changed.size > 0;

  /** Reads and draws bound rows again. @param {Iterable<Element>} elements */
  function redraw(elements) {
    const generation = page();
    if (!generation) return;
    // What is bound for the first time must be judged, which is done once a frame.
    const others = waits();
    for (const element of elements) if (rows.has(element)) queue.arrived.add(element);
    work(generation, makeSlice());
    if (others || waits()) onLeft();
  }

  /** The rows from top to bottom, as they stood in the last frame. */
  const inOrder = () => listing.order().flatMap((element) => rows.get(element) ?? []);

  /** The view of a row, drawn at once where it is far from what is shown; null where it left. @param {Row} row */
  function reveal({ element }) {
    const generation = page();
    if (!generation || !element.isConnected) return null;
    sight.reach(element);
    bind(generation, element);
    const row = rows.get(element);
    return row ? painting.paintNow(row) : null;
  }

  return {
    rows: () => [...rows.values()],
    readings: () => [...rows.values()].map((row) => row.reading),

    hasAll: listing.hasAll,
    isEmpty: () => rows.size === 0,
    /** @param {Element} element */
    row: (element) => rows.get(element) ?? null,
    /** Whether a row shows this very invitation. @param {RowReading} reading */
    isKnown: (reading) => {
      const identity = identityOf(reading);
      return [...rows.values()].some((row) => row.identity === identity);
    },
    waits,
    isOurs: painting.isOurs,
    viewOf: painting.viewOf,

    /**
     * Brings rows up to the page: new ones are read, touched ones read again, those that left are dropped. A touched
     * one that there is no time for is taken for unknown.
     * @param {Generation} generation
     * @param {Set<Node>} touched
     * @param {boolean} sure whether nothing changes in the page that is not touched
     * @returns {boolean} whether rows are left that came
     */
    update(generation, touched, sure) {
      const { around, beyond } = rowsAround(generation, touched, isHere);
      if (beyond || !sure || listing.isStale()) listing.arrange(generation);
      const slice = makeSlice();
      for (const element of around) {
        const row = rows.get(element);
        if (!row) continue;
        queue.arrived.delete(element);
        if (!slice.isOver()) bind(generation, element);
        else {
          forget(row);
          queue.changed.add(element);
        }
      }
      work(generation, slice);
      return queue.arrived.size > 0;
    },

    /**
     * Draws what is known now of these invitations; those that there is no time for, with the next frame.
     * @param {Set<string>} identities
     * @param {boolean} announce
     */
    refresh(identities, announce) {
      const some = [...rows.values()].filter(
        (row) => identities.has(row.identity) && (row.view || sight.has(row.element)),
      );
      if (announce) for (const { element } of some) painting.announce(element);
      redraw(some.map(({ element }) => element));
    },

    inOrder,
    reveal,

    /** The view of the row after or before. @param {Row} row @param {1 | -1} step */
    neighbour(row, step) {
      const all = inOrder();
      const next = all[all.indexOf(row) + step];
      if (!next) return null;
      return { focus: () => reveal(next)?.focus(), open: () => reveal(next)?.open() };
    },

    /** Whether rows about which nothing need be done are dimmed. @param {boolean} does */
    dim: (does) => painting.dim(does, rows.values()),

    restyle: painting.restyle,

    /** Whether badges may be drawn. @param {boolean} may */
    draw(may) {
      if (!painting.allow(may)) return;
      for (const row of rows.values()) {
        if (!may) painting.undraw(row);
        else if (sight.has(row.element)) queue.arrived.add(row.element);
      }
    },

    clear() {
      rows.forEach(leave);
      queue.clear();
      listing.clear();
    },
  };
}

/** @typedef {ReturnType<typeof makeBindings>} Bindings */
