/**
 * @import { Filters, Generation } from "../../page/generation.js"
 * @import { Verdict } from "../../../ui/types.js"
 * @import { Ui } from "../../ui-registry.js"
 * @import { List } from "../list.js"
 */
import { parentOf } from "../../page/dom.js";
import { toneOf } from "../../../ui/tones.js";
import { loadedUi } from "../../ui-registry.js";
import { makeReinsertionLimit } from "../reinsertion-limit.js";

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
 * @param {List} options.list
 * @param {AbortSignal} options.signal
 */
export function makeSummary({ list, signal }) {
  const mayReturn = makeReinsertionLimit();
  /** @type {ReturnType<Ui["makeBar"]> | null} */
  let bar = null;
  /** @type {Filters | null} */
  let filters = null;
  let shown = "";
  let later = 0;
  /** @type {Element | null} */
  let last = null;
  /** @type {Generation | null} */
  let page = null;

  function place() {
    const part = loadedUi();
    if (!part || !bar?.host.isConnected || !filters) return;
    const { nav } = filters;
    bar.place(roomBeside(filters), bar.host.getBoundingClientRect(), part.themeAt(nav));
  }
  const sizes = new ResizeObserver(place);
  signal.addEventListener("abort", () => sizes.disconnect());

  /** @param {Element} element */
  function verdictOf(element) {
    const known = list.state().rows.get(element);
    const said = known && list.adviceOn(known.reading);
    return said?.kind === "advice" ? said.advice.verdict : null;
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
    const rows = list.inOrder();
    const from = last ? rows.indexOf(last) : -1;
    const ahead = [...rows.slice(from + 1), ...rows.slice(0, from + 1)];
    for (const element of ahead.filter((each) => toneOf(verdictOf(each) ?? "") !== "")) {
      const view = list.reveal(element);
      if (!view) continue;
      last = element;
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
    const { rows, advice } = list.state();
    const counts = new Map(ORDER.map((each) => [each, 0]));
    for (const { identity } of rows.values()) {
      const said = advice.get(identity);
      if (said?.kind !== "advice") continue;
      const { verdict } = said.advice;
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    }
    return {
      counts: new Map([...counts].filter(([, count]) => count > 0)),
      loaded: rows.size,
      total: filters?.total ?? null,
    };
  }

  /** @param {boolean} dims */
  const onDim = (dims) => list.dispatch({ type: "dimmed", dims });

  function draw() {
    filters = page?.filters(document) ?? null;
    const seen = filters && overview();
    if (!filters || !seen || seen.counts.size === 0) return remove();
    const { nav } = filters;
    bar ??= loadedUi()?.makeBar({ onNext: goOn, onDim }) ?? null;
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
    if (!page || !list.mayDraw()) return remove();
    if (later !== 0 && bar?.host.isConnected) return;
    clearTimeout(later);
    draw();
    later = setTimeout(() => {
      later = 0;
      draw();
    }, CALM);
  }

  return {
    /** @param {Generation} generation */
    frame(generation) {
      page = generation;
      update();
    },

    /** Some rows have another verdict now. */
    update,

    /** The page changed its colours. */
    restyle: place,

    clear() {
      last = page = null;
      remove();
    },
  };
}
