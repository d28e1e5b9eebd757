/**
 * @import { Filters, Generation } from "../page/generation.js"
 * @import { Drawing } from "../ui-registry.js"
 * @import { RowState, Verdict } from "../../ui/types.js"
 * @import { Bindings } from "./row-binding.js"
 * @import { Row } from "./row.js"
 */
import { parentOf } from "../page/dom.js";
import { toneOf } from "../../ui/tones.js";
import { handed } from "../ui-registry.js";
import { makeReturns } from "./reinsertion-limit.js";

/** Most urgent first; the two that are no advice come last. */
const ORDER = /** @type {Verdict[]} */ ([
  "withdraw",
  "clarify",
  "connect_elsewhere",
  "wait",
  "leave_pending",
  "let_expire",
  "not_applicable",
  "unreadable",
]);
/** Between the bar and what stands beside it, in pixels. */
const GAP = 12;
/** Its figures follow the rows no more often, in milliseconds: each time the page is laid out once more. */
const CALM = 300;

/** The free part of the filters' line. @param {Filters} filters */
function roomBeside({ nav, items }) {
  const box = nav.getBoundingClientRect();
  const taken = items.map((item) => item.getBoundingClientRect());
  const rtl = getComputedStyle(nav).direction === "rtl";
  const lefts = taken.map(({ left }) => left);
  const rights = taken.map(({ right }) => right);
  // As far from the end as the first filter is from the start.
  const inset = Math.max(
    rtl ? box.right - Math.max(...rights) : Math.min(...lefts) - box.left,
    GAP,
  );
  const middle = Math.max(...taken.map(({ top, bottom }) => (top + bottom) / 2));
  const start = rtl ? box.left + inset : Math.max(...rights) + GAP;
  const end = rtl ? Math.min(...lefts) - GAP : box.right - inset;
  return { start, end, middle, rtl };
}

/**
 * The bar above the list, kept up to what the rows say.
 * @param {object} options
 * @param {Bindings} options.bindings
 * @param {(identity: string) => RowState | null} options.stateOf
 * @param {AbortSignal} options.signal
 */
export function makeOverview({ bindings, stateOf, signal }) {
  const mayReturn = makeReturns();
  /** @type {ReturnType<Drawing["makeBar"]> | null} */
  let bar = null;
  /** @type {Filters | null} */
  let filters = null;
  let shown = "";
  let later = 0;
  /** @type {Element | null} */
  let last = null;
  /** @type {Generation | null} What the page is, where something may be drawn in it. */
  let page = null;

  function place() {
    const part = handed();
    if (!part || !bar?.host.isConnected || !filters) return;
    const { nav } = filters;
    bar.place(roomBeside(filters), bar.host.getBoundingClientRect(), part.themeAt(nav));
  }
  const sizes = new ResizeObserver(place);
  signal.addEventListener("abort", () => sizes.disconnect());

  /** @param {Row} row */
  function verdictOf({ identity }) {
    const state = stateOf(identity);
    return state?.kind === "advice" ? state.advice.verdict : null;
  }

  /** @param {ReturnType<typeof overview>} seen */
  function show(seen) {
    const key = JSON.stringify([[...seen.counts], seen.loaded, seen.total]);
    if (key === shown) return;
    shown = key;
    bar?.show(seen);
    queueMicrotask(place);
  }

  /** The next row that asks for something after the one shown last, else after the top of the window. */
  function goOn() {
    const rows = bindings.inOrder();
    const from = rows.findIndex(({ element }) => element === last);
    const ahead = [...rows.slice(from + 1), ...rows.slice(0, from + 1)];
    for (const row of ahead.filter((each) => toneOf(verdictOf(each) ?? "") !== "")) {
      const view = bindings.reveal(row);
      if (!view) continue;
      last = row.element;
      view.focus();
      return true;
    }
    return false;
  }

  function remove() {
    bar?.host.remove();
    bar = null;
    shown = "";
    clearTimeout(later);
    later = 0;
    sizes.disconnect();
  }

  function overview() {
    const rows = bindings.rows();
    const counts = new Map(ORDER.map((each) => [each, 0]));
    for (const row of rows) {
      const verdict = verdictOf(row);
      if (verdict) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    }
    return {
      counts: new Map([...counts].filter(([, count]) => count > 0)),
      loaded: rows.length,
      total: filters?.total ?? null,
    };
  }

  function draw() {
    filters = page?.filters(document) ?? null;
    const seen = filters && overview();
    if (!filters || !seen || seen.counts.size === 0) return remove();
    const { nav } = filters;
    bar ??= handed()?.makeBar({ onNext: goOn, onDim: bindings.dim }) ?? null;
    if (!bar) return;
    if (parentOf(bar.host) !== nav && mayReturn(nav)) {
      nav.append(bar.host);
      sizes.disconnect();
      sizes.observe(nav);
    }
    show(seen);
  }

  /** Draws at once where it is not there yet or no more; else once it has been calm. */
  function update() {
    if (!page) return remove();
    if (later !== 0 && bar?.host.isConnected) return;
    clearTimeout(later);
    draw();
    later = setTimeout(() => {
      later = 0;
      draw();
    }, CALM);
  }

  return {
    /** @param {Node} node */
    isOurs: (node) => node === bar?.host,

    /** @param {Generation} generation @param {boolean} may whether anything may be drawn */
    frame(generation, may) {
      page = may ? generation : null;
      update();
    },

    /** Some rows have another verdict now. */
    update,

    /** The page changed its colours. */
    again: place,

    clear() {
      bindings.dim(false);
      last = page = null;
      remove();
    },
  };
}
