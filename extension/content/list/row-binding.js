/**
 * Reads which invitation each row of the page shows now, always anew before anything is drawn for it. No task reads or draws more
 * rows than a frame has time for.
 *
 * @import { Generation, RowParts } from "../page/generation.js"
 * @import { RowReading } from "../../shared/messages.js"
 * @import { KnownRow, ListEvent, ListState } from "./state.js"
 */
import { isConnected } from "../page/dom.js";
import { identityOf } from "../page/identity.js";
import { readRow, rowsAround } from "../page/rows.js";
import { makeBacklog, makeSlice } from "./row-backlog.js";
import { makeDiscovery } from "./row-discovery.js";
import { watchVisibility } from "./visibility.js";

const MEASURED = /** @type {const} */ ([
  "control",
  "nameLine",
  "headlineLine",
  "sentLine",
  "note",
  "avatar",
]);

/** Whether a touched row still shows the same in the same elements. @param {RowParts} one @param {RowParts} other */
const hasSameParts = (one, other) =>
  one.label === other.label && MEASURED.every((part) => one[part] === other[part]);

/** @param {RowReading} one @param {RowReading} other */
const isSameReading = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/**
 * @param {object} options
 * @param {() => Generation | null} options.page what the page was recognised as, while it is watched
 * @param {() => ListState} options.state
 * @param {(event: ListEvent) => void} options.dispatch
 * @param {ReturnType<typeof import("./row-renderer.js").makeRenderer>} options.renderer
 * @param {() => void} options.onLeft there are rows for which there was no time
 * @param {AbortSignal} options.signal
 */
export function makeBinding({ page, state, dispatch, renderer, onLeft, signal }) {
  /** @type {Map<Element, RowParts>} */
  const known = new Map();
  /** @type {WeakMap<Element, string>} */
  const ids = new WeakMap();
  let count = 0;
  const backlog = makeBacklog();
  const visibility = watchVisibility(
    (rows) => dispatch({ type: "rows_near", rows }),
    (rows) => dispatch({ type: "rows_passed", rows }),
    signal,
  );

  /** @param {Element} element */
  function idOf(element) {
    const id = ids.get(element) ?? `row-${(count += 1)}`;
    ids.set(element, id);
    return id;
  }

  /** Reads one row; null where it shows what it showed. @param {Generation} generation @param {Element} element */
  function read(generation, element) {
    const parts = generation.parts(element);
    const reading = parts && readRow(parts, idOf(element), location.pathname);
    if (!parts || !reading) {
      known.delete(element);
      return { row: element, known: null };
    }
    const before = state().rows.get(element);
    const old = known.get(element);
    known.set(element, parts);
    const isSame =
      before && old && hasSameParts(old, parts) && isSameReading(before.reading, reading);
    if (isSame && renderer.isInPlace(element)) return null;
    return { row: element, known: { reading, identity: identityOf(reading) } };
  }

  /** Reads rows, tells what they say now, and draws that. @param {Generation} generation @param {Element[]} elements */
  function bind(generation, elements) {
    /** @type {{ row: Element, known: KnownRow | null }[]} */
    const changed = elements.flatMap((element) => read(generation, element) ?? []);
    if (changed.length > 0) dispatch({ type: "rows_read", rows: changed });
    const moved = new Set(changed.map(({ row }) => row));
    for (const element of elements) {
      const parts = known.get(element);
      if (parts) renderer.paint(element, parts, moved.has(element));
      else renderer.undraw(element);
    }
  }

  /** @param {Generation} generation @param {ReturnType<typeof makeSlice>} slice */
  function work(generation, slice) {
    /** One row at a time, for what one costs is not known before. @param {Element} element */
    const one = (element) => bind(generation, [element]);
    backlog.work(slice, one);
  }

  /** @param {Element} element */
  const isHere = (element) => known.has(element) || backlog.has(element);

  const discovery = makeDiscovery({
    isHere,
    keep(present) {
      const left = [...known.keys()].filter((element) => !present.has(element));
      for (const element of left) {
        visibility.unobserve(element);
        known.delete(element);
      }
      if (left.length > 0) dispatch({ type: "rows_left", rows: left });
      backlog.keep(present);
    },
    meet(element) {
      backlog.add(element);
      if (visibility.observe(element)) dispatch({ type: "rows_near", rows: [element] });
    },
  });

  /** Whether rows wait to be read, or to be looked for. */
  const waits = () => discovery.isStale() || !backlog.isEmpty();

  return {
    waits,
    hasAll: discovery.hasAll,
    isEmpty: () => known.size === 0,
    /** @param {Element} element */
    partsOf: (element) => known.get(element) ?? null,
    /** The rows from top to bottom, as they stood in the last frame. */
    inOrder: () => discovery.order().filter((element) => known.has(element)),

    /** Reads and draws known rows again. @param {Iterable<Element>} elements */
    redraw(elements) {
      const generation = page();
      const some = [...elements].filter((element) => known.has(element));
      if (!generation || some.length === 0) return;
      // What is read for the first time is asked about, which is done once a frame.
      const others = waits();
      some.forEach(backlog.add);
      work(generation, makeSlice());
      if (others || waits()) onLeft();
    },

    /** The view of a row, drawn at once where it is far from what is shown; null where it left. @param {Element} element */
    reveal(element) {
      const generation = page();
      if (!generation || !isConnected(element)) return null;
      dispatch({ type: "rows_near", rows: [element] });
      bind(generation, [element]);
      return renderer.placed(element);
    },

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
      if (beyond || !sure || discovery.isStale()) discovery.look(generation);
      const slice = makeSlice();
      for (const element of around) {
        if (!known.has(element)) continue;
        backlog.drop(element);
        if (!slice.isOver()) bind(generation, [element]);
        else {
          known.delete(element);
          dispatch({ type: "rows_read", rows: [{ row: element, known: null }] });
          renderer.undraw(element);
          backlog.addChanged(element);
        }
      }
      work(generation, slice);
      return backlog.hasArrived();
    },

    clear() {
      for (const element of known.keys()) visibility.unobserve(element);
      known.clear();
      backlog.clear();
      discovery.clear();
    },
  };
}

/** @typedef {ReturnType<typeof makeBinding>} Binding */
