/**
 * The bar above the list, kept up to what the rows say; and the way from row to row.
 * @import { Filters, Generation } from "../../page/generation.js"
 * @import { List } from "../list.js"
 * @import { CountedGroup } from "../rules/groups.js"
 * @import { Overview } from "./bar.js"
 */
import { send } from "../../../shared/chrome.js";
import { OPEN_PANEL } from "../../../shared/messages/list-messages.js";
import { filtersAbove } from "../../page/filters.js";
import { isTranslated } from "../../page/translated.js";
import { scrollerOf } from "../../page/place/list-place.js";
import { countGroups, isWanted } from "../rules/groups.js";
import { nextStep } from "../rules/next-step.js";
import { leadTo } from "../lead.js";
import { makeBar } from "./bar.js";
import { makeListEnd } from "./list-end.js";
import { makePace } from "./pace.js";
import { Stand } from "./stand.js";
import { aheadIn } from "./where.js";

/** So long, in milliseconds, what to press instead is said. */
const READ_IN = 10_000;
/** So long after somebody has scrolled, in milliseconds, it is fitted in again: the site may keep another thing above the rows there. */
const SETTLES = 300;

export class Summary {
  #list;
  #end = makeListEnd(() => this.#show());
  /** @type {Stand | null} */
  #stand = null;
  /** @type {Filters | null} */
  #filters = null;
  #shown = "";
  #pace = makePace(() => this.#draw());
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #settles;
  /** The row in which somebody was last. @type {Element | null} */
  #last = null;
  /** Whether a press waits for what is said of some rows. */
  #waits = false;
  /** @type {Generation | null} */
  #page = null;

  /** @param {List} list @param {AbortSignal} signal */
  constructor(list, signal) {
    this.#list = list;
    const look = () => {
      if (!this.#stand) return;
      this.#end.scrolled(this.#stand.scroller);
      this.#show();
    };
    const onScroll = () => {
      if (this.#settles === undefined) look();
      clearTimeout(this.#settles);
      this.#settles = setTimeout(() => {
        this.#settles = undefined;
        this.restyle();
        look();
      }, SETTLES);
    };
    const onFocus = (/** @type {FocusEvent} */ { target }) => {
      const row = target instanceof Element && this.#page?.rowAt(target);
      if (!row) return;
      this.#last = row;
      this.#stand?.uncover(target);
    };
    addEventListener("scrollend", onScroll, { signal, capture: true, passive: true });
    addEventListener("focusin", onFocus, { signal, capture: true });
  }

  /** Fits the bar into the page anew: the page changed its sizes or colours. */
  restyle = () => this.#stand?.restyle();

  #loaded = () => this.#list.state.rows.size + this.#list.unread();

  /** @param {Element[]} rows from top to bottom */
  #step(rows) {
    const { rows: known, advice, filter } = this.#list.state;
    const wanted = rows.map((row) => isWanted(filter, advice.get(known.get(row)?.identity ?? "")));
    const from = aheadIn(rows, {
      last: this.#last,
      partOf: (row) => this.#list.partsOf(row)?.control ?? null,
      edge: this.#stand?.edge ?? 0,
    });
    return nextStep(wanted, from, this.#loaded() >= (this.#filters?.total ?? Infinity));
  }

  /** Goes to the next row that asks for something, else to where there may be more. */
  next() {
    if (!this.#page) return;
    const rows = this.#list.inOrder();
    const step = this.#step(rows);
    this.#end.say("");
    this.#waits = step.do === "wait";
    const row = step.do === "go" || step.do === "first" ? rows[step.at] : undefined;
    if (row) leadTo(this.#list, (this.#last = row));
    if (step.do === "scroll" && rows[0]) {
      this.#end.scrollOn(scrollerOf(rows[0]), this.#page, this.#loaded());
    }
    this.#show();
  }

  /** @param {CountedGroup | null} group null: all rows */
  #filter(group) {
    this.#end.say("");
    if (group?.key !== this.#list.state.filter?.key) {
      this.#list.dispatch({ type: "filtered", group });
    }
    this.#show();
  }

  /** Shows all rows alike again. */
  lift = () => this.#filter(null);

  async #openPanel() {
    this.#end.say("");
    const reply = await send({ kind: OPEN_PANEL });
    if (reply.kind === "failed" || !reply.opened) this.#end.say("content_bar_icon", READ_IN);
  }

  /** @returns {Overview} */
  #overview() {
    const { state } = this.#list;
    return {
      groups: countGroups(state),
      chosen: state.filter?.key ?? null,
      loaded: this.#loaded(),
      total: this.#filters?.total ?? null,
      unread: this.#list.unread(),
      step: this.#step(this.#list.inOrder()).do,
      said: this.#end.said(),
    };
  }

  #show() {
    if (!this.#stand) return;
    const overview = this.#overview();
    const shown = JSON.stringify(overview);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#stand.bar.show(overview);
  }

  /** @param {Element[]} rows from top to bottom @returns {boolean} whether the bar stands */
  #isUp(rows) {
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last) return false;
    this.#stand ??= new Stand(
      makeBar({
        onFilter: (group) => this.#filter(group),
        onPress: (group) => this.#filter(this.#list.state.filter?.key === group.key ? null : group),
        onStep: () => this.next(),
        onPanel: () => void this.#openPanel(),
      }),
      first,
    );
    return this.#stand.put(first, last, this.#filters?.nav ?? null);
  }

  #draw() {
    if (!this.#page) return this.#remove();
    this.#filters = filtersAbove(document);
    if (this.#waits) this.next();
    if (!this.#list.mayDraw() || !this.#isUp(this.#list.inOrder())) return this.#remove();
    this.#end.has(this.#loaded());
    if (isTranslated()) this.#end.sayOnce("content_bar_translated", READ_IN);
    this.#show();
  }

  /** Something else is known. */
  update() {
    if (this.#page) this.#pace.changed(this.#stand?.bar.host.isConnected ?? false);
    else this.#remove();
  }

  /** @param {Generation} generation */
  frame(generation) {
    this.#page = generation;
    this.update();
  }

  #remove() {
    this.#stand?.remove();
    this.#stand = null;
    this.#shown = "";
    this.#pace.stop();
    clearTimeout(this.#settles);
    this.#end.clear();
  }

  clear() {
    this.#last = this.#page = null;
    this.#waits = false;
    this.#remove();
  }
}
