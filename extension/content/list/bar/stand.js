/**
 * The bar in the page: right above the list, and under the site's own header while the list scrolls.
 * @import { makeBar } from "./bar.js"
 */
import { colourBehind, themeAt } from "../../../ui/styles/theme.js";
import { putBefore } from "../../../shared/dom/tree.js";
import { boxOf, nextOf, parentOf } from "../../page/dom.js";
import { placeAbove, scrollerOf } from "../../page/place/list-place.js";
import { stickyEdge } from "../../page/place/sticky-edge.js";
import { makeReinsertionLimit } from "../rows/reinsertion-limit.js";

/** Between the bar and what is scrolled out from under it, in pixels. */
const GAP = 8;

export class Stand {
  #bar;
  #scroller;
  #mayReinsert = makeReinsertionLimit();
  #sizes = new ResizeObserver(() => this.restyle());

  /** @param {ReturnType<typeof makeBar>} bar @param {Element} row any */
  constructor(bar, row) {
    this.#bar = bar;
    this.#scroller = scrollerOf(row);
    this.#sizes.observe(bar.frame);
  }

  get bar() {
    return this.#bar;
  }

  get scroller() {
    return this.#scroller;
  }

  /** Pixels of the window below which rows can be seen. */
  get edge() {
    return boxOf(this.#bar.host).bottom;
  }

  /**
   * Puts it where it belongs, or leaves it there.
   * @param {Element} first the uppermost row
   * @param {Element} last
   * @param {Element | null} nav the site's filters
   * @returns {boolean} whether it stands
   */
  put(first, last, nav) {
    const place = placeAbove(first, last, nav);
    const { host } = this.#bar;
    if (!place) return false;
    if (parentOf(host) === place.parent && nextOf(host) === place.before) return true;
    if (!this.#mayReinsert(place.parent)) return false;
    this.#scroller = scrollerOf(first);
    putBefore(place.parent, host, place.before);
    queueMicrotask(() => this.restyle());
    return true;
  }

  /** Fits it into the page anew: the page changed its sizes or colours. */
  restyle() {
    const around = parentOf(this.#bar.host);
    if (!around) return;
    const rtl = getComputedStyle(around).direction === "rtl";
    const look = { theme: themeAt(around), behind: colourBehind(around), rtl };
    this.#bar.place(stickyEdge(this.#bar.host, this.#scroller), look);
  }

  /** What gets the focus under the bar comes out from under it: nobody presses what cannot be seen. @param {Element} target */
  uncover(target) {
    const { top, bottom } = boxOf(this.#bar.host);
    const box = boxOf(target);
    if (box.height === 0 || box.top >= bottom || box.bottom <= top) return;
    this.#scroller.scrollBy({ top: box.top - bottom - GAP, behavior: "instant" });
  }

  remove() {
    this.#bar.host.remove();
    this.#sizes.disconnect();
  }
}
