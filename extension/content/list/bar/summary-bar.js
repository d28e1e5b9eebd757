/**
 * @import { Filters, Generation } from "../../page/generation.js"
 * @import { Verdict } from "../../../ui/types.js"
 * @import { List } from "../list.js"
 * @import { Overview } from "./bar.js"
 */
import { themeAt } from "../../../ui/theme.js";
import { makeBar } from "./bar.js";
import { parentOf } from "../../page/dom.js";
import { toneOf } from "../../../ui/tones.js";
import { makeReinsertionLimit } from "../rows/reinsertion-limit.js";

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

/** The bar above the list, kept up to what the rows say. */
export class Summary {
  #list;
  #mayReturn = makeReinsertionLimit();
  /** @type {ReturnType<typeof makeBar> | null} */
  #bar = null;
  /** @type {Filters | null} */
  #filters = null;
  #shown = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #later;
  /** @type {Element | null} */
  #last = null;
  /** @type {Generation | null} */
  #page = null;
  #sizes = new ResizeObserver(() => this.restyle());

  /** @param {List} list @param {AbortSignal} signal */
  constructor(list, signal) {
    this.#list = list;
    signal.addEventListener("abort", () => this.#sizes.disconnect());
  }

  /** Places the bar anew: the page changed its sizes or colours. */
  restyle() {
    if (!this.#bar?.host.isConnected || !this.#filters) return;
    const { nav } = this.#filters;
    const origin = this.#bar.host.getBoundingClientRect();
    this.#bar.place(roomBeside(this.#filters), origin, themeAt(nav));
  }

  /** @param {Element} element */
  #verdictOf(element) {
    const known = this.#list.state.rows.get(element);
    const said = known && this.#list.adviceOn(known.reading);
    return said?.kind === "advice" ? said.advice.verdict : null;
  }

  /** @param {Overview} overview */
  #show(overview) {
    const key = JSON.stringify([[...overview.counts], overview.loaded, overview.total]);
    if (key === this.#shown) return;
    this.#shown = key;
    this.#bar?.show(overview);
    queueMicrotask(() => this.restyle());
  }

  /** The next row that asks for something after the one shown last, else after the top of the window. */
  #goOn() {
    const rows = this.#list.inOrder();
    const from = this.#last ? rows.indexOf(this.#last) : -1;
    const ahead = [...rows.slice(from + 1), ...rows.slice(0, from + 1)];
    for (const element of ahead.filter((each) => toneOf(this.#verdictOf(each) ?? "") !== "")) {
      const view = this.#list.reveal(element);
      if (!view) continue;
      this.#last = element;
      view.focus();
      return true;
    }
    return false;
  }

  /** @returns {Overview} */
  #overview() {
    const { rows, advice } = this.#list.state;
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
      total: this.#filters?.total ?? null,
    };
  }

  #draw() {
    if (!this.#list.mayDraw()) return this.#remove();
    this.#filters = this.#page?.filters(document) ?? null;
    const seen = this.#filters && this.#overview();
    if (!this.#filters || !seen || seen.counts.size === 0) return this.#remove();
    const { nav } = this.#filters;
    this.#bar ??= makeBar({
      onNext: () => this.#goOn(),
      onDim: (dims) => this.#list.dispatch({ type: "dimmed", dims }),
    });
    if (parentOf(this.#bar.host) !== nav && this.#mayReturn(nav)) {
      nav.append(this.#bar.host);
      this.#sizes.disconnect();
      this.#sizes.observe(nav);
    }
    this.#show(seen);
  }

  /** Draws at once where it is not there yet or no more; else once it has been calm. */
  update() {
    if (!this.#page) return this.#remove();
    if (this.#later !== undefined && this.#bar?.host.isConnected) return;
    clearTimeout(this.#later);
    this.#draw();
    this.#later = setTimeout(() => {
      this.#later = undefined;
      this.#draw();
    }, CALM);
  }

  /** @param {Generation} generation */
  frame(generation) {
    this.#page = generation;
    this.update();
  }

  #remove() {
    this.#bar?.host.remove();
    this.#bar = null;
    this.#shown = "";
    clearTimeout(this.#later);
    this.#later = undefined;
    this.#sizes.disconnect();
  }

  clear() {
    this.#last = this.#page = null;
    this.#remove();
  }
}
