/**
 * Reads which invitation each row shows now, anew before anything is drawn for it; no more rows in a task than a frame has time for.
 *
 * @import { Generation, RowParts } from "../../page/generation.js"
 * @import { Renderer } from "./row-renderer.js"
 * @import { ListEvent, ListState } from "../rules/state.js"
 */
import { isConnected } from "../../page/dom.js";
import { identityOf } from "../../page/identity.js";
import { readRow, rowsAround } from "../../page/rows.js";
import { hasSameParts, isSameReading } from "./sameness.js";
import { makeBacklog, makeSlice } from "./row-backlog.js";
import { makeDiscovery } from "./row-discovery.js";
import { watchVisibility } from "./visibility.js";

export class Binding {
  #around;
  /** @type {Map<Element, RowParts>} */
  #known = new Map();
  /** Those whose signs do not agree enough. @type {Set<Element>} */
  #unread = new Set();
  /** @type {WeakMap<Element, string>} */
  #ids = new WeakMap();
  #count = 0;
  #backlog = makeBacklog();
  #visibility;
  #discovery;

  /**
   * @param {object} around
   * @param {() => Generation | null} around.page what the page was recognised as, while it is watched
   * @param {() => ListState} around.state
   * @param {(event: ListEvent) => void} around.dispatch
   * @param {Renderer} around.renderer
   * @param {() => void} around.onLeft there are rows for which there was no time
   * @param {AbortSignal} around.signal
   */
  constructor(around) {
    this.#around = around;
    const { dispatch, signal } = around;
    this.#visibility = watchVisibility(
      (rows) => dispatch({ type: "rows_near", rows }),
      (rows) => dispatch({ type: "rows_passed", rows }),
      signal,
    );
    this.#discovery = makeDiscovery({
      isHere: this.#isHere,
      isUnread: this.isUnread,
      again: (element) => this.#again(element),
      keep: (present) => this.#keep(present),
      meet: (elements) => this.#meet(elements),
    });
  }

  /** @param {Element} element */
  #isHere = (element) =>
    this.#known.has(element) || this.#unread.has(element) || this.#backlog.has(element);

  /** @param {Element} element */
  isUnread = (element) => this.#unread.has(element);

  /** One that was not understood is tried once more. @param {Element} element */
  #again(element) {
    if (this.#unread.delete(element)) this.#backlog.add(element);
  }

  /** All others left. @param {Set<Element>} present */
  #keep(present) {
    const left = [...this.#known.keys(), ...this.#unread].filter((row) => !present.has(row));
    for (const element of left) {
      this.#visibility.unobserve(element);
      this.#known.delete(element);
      this.#unread.delete(element);
    }
    if (left.length > 0) this.#around.dispatch({ type: "rows_left", rows: left });
    this.#backlog.keep(present);
  }

  /** These came. @param {Element[]} elements */
  #meet(elements) {
    elements.forEach(this.#backlog.add);
    const rows = elements.filter(this.#visibility.observe);
    if (rows.length > 0) this.#around.dispatch({ type: "rows_near", rows });
  }

  /** @param {Element} element */
  #idOf(element) {
    const id = this.#ids.get(element) ?? `row-${(this.#count += 1)}`;
    this.#ids.set(element, id);
    return id;
  }

  /** Reads one row; null where it shows what it showed. @param {Generation} generation @param {Element} element */
  #read(generation, element) {
    const { state, renderer } = this.#around;
    const parts = generation.parts(element);
    const reading = parts && readRow(parts, this.#idOf(element), location.pathname);
    if (!parts || !reading) {
      this.#known.delete(element);
      this.#unread.add(element);
      return { row: element, known: null };
    }
    const before = state().rows.get(element);
    const old = this.#known.get(element);
    this.#known.set(element, parts);
    this.#unread.delete(element);
    const isSame =
      before && old && hasSameParts(old, parts) && isSameReading(before.reading, reading);
    if (isSame && renderer.isInPlace(element)) return null;
    return { row: element, known: { reading, identity: identityOf(reading) } };
  }

  /** Reads rows, tells what they say now, and draws that. @param {Generation} generation @param {Element[]} elements */
  #bind(generation, elements) {
    const { dispatch, renderer } = this.#around;
    const read = elements.map((element) => this.#read(generation, element));
    const changed = read.filter((each) => each !== null);
    if (changed.length > 0) dispatch({ type: "rows_read", rows: changed });
    elements.forEach((element, at) => {
      const parts = this.#known.get(element);
      if (parts) renderer.paint(element, parts, read[at] !== null);
      else renderer.undraw(element);
    });
  }

  /** @param {Generation} generation @param {ReturnType<typeof makeSlice>} slice */
  #work = (generation, slice) => this.#backlog.work(slice, (some) => this.#bind(generation, some));

  /** Whether rows wait to be read, or to be looked for. */
  waits = () => this.#discovery.isStale() || !this.#backlog.isEmpty();

  /** Whether most rows of the page are here or can be read. @param {Generation} generation */
  canRead = (generation) => this.#discovery.canRead(generation);
  isEmpty = () => this.#known.size === 0;
  /** @param {Element} element */
  partsOf = (element) => this.#known.get(element) ?? null;

  /** The rows from top to bottom, as they stood in the last frame. */
  inOrder = () => this.#discovery.order().filter((element) => this.#known.has(element));
  /** The same, with those that could not be read; and how many these are. */
  allInOrder = () => this.#discovery.order();
  unread = () => this.#unread.size;

  /** Reads and draws known rows again. @param {Iterable<Element>} elements */
  redraw(elements) {
    const generation = this.#around.page();
    const some = [...elements].filter((element) => this.#known.has(element));
    if (!generation || some.length === 0) return;
    // What is read for the first time is asked about, which is done once a frame.
    const others = this.waits();
    some.forEach(this.#backlog.add);
    this.#work(generation, makeSlice());
    if (others || this.waits()) this.#around.onLeft();
  }

  /** The view of a row, drawn at once; null where it left. @param {Element} element */
  reveal = (element) => {
    const { page, dispatch, renderer } = this.#around;
    const generation = page();
    if (!generation || !isConnected(element)) return null;
    dispatch({ type: "rows_near", rows: [element] });
    this.#bind(generation, [element]);
    return renderer.placed(element);
  };

  /**
   * Brings rows up to the page: new ones are read, touched ones read again, those that left are dropped. A touched
   * one that there is no time for is taken for unknown.
   * @param {Generation} generation
   * @param {Set<Node>} touched
   * @param {boolean} sure whether nothing changes in the page that is not touched
   * @returns {boolean} whether rows are left that came
   */
  update(generation, touched, sure) {
    const { around, beyond } = rowsAround(generation, touched, this.#isHere);
    if (beyond || !sure || this.#discovery.isStale()) this.#discovery.look(generation);
    const slice = makeSlice();
    for (const element of around) {
      if (!this.#known.has(element) && !this.#unread.has(element)) continue;
      this.#backlog.drop(element);
      if (slice.isOver()) this.#putOff(element);
      else this.#bind(generation, [element]);
    }
    this.#work(generation, slice);
    return this.#backlog.hasArrived();
  }

  /** There is no time for a row that the page changed. @param {Element} element */
  #putOff(element) {
    this.#known.delete(element);
    this.#around.dispatch({ type: "rows_read", rows: [{ row: element, known: null }] });
    this.#around.renderer.undraw(element);
    this.#backlog.addChanged(element);
  }

  clear() {
    this.#keep(new Set());
    this.#discovery.clear();
  }
}
