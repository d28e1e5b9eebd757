/**
 * Whether a press is what a person meant: they could see the control, it stood still where it belongs, and a key reached it because
 * they had moved the focus there.
 *
 * @import { Places, Sample } from "../page/sight/steadiness.js"
 * @import { Hit } from "../page/withdraw/withdraw-controls.js"
 * @import { Activity } from "./guard-listeners.js"
 */
import { boxOf, contains } from "../page/dom.js";
import { makeFocusOrigin } from "../page/sight/focus-origin.js";
import { isSeen } from "../page/sight/seen.js";
import { isSteady, withSample } from "../page/sight/steadiness.js";

/** Places are looked at no more often, in milliseconds. */
const SAMPLE_EVERY = 100;
/** The button of a dialog that the person's own press brought may have come just now, and must not have moved for so long. */
const CONFIRM_STEADY = 200;
/** The events of one press, from the pointer's going down on, are judged once, for so many milliseconds. */
const SAME_PRESS = 400;
/** A click that no pointer made follows its key within this time. */
const SAME_KEY = 1000;
const SCROLL_KEYS = new Set(["PageDown", "PageUp", "Home", "End", "ArrowDown", "ArrowUp", " "]);

/** Where a pointer pressed; null: no pointer did it. @param {globalThis.Event} event */
const pointOf = (event) =>
  event instanceof MouseEvent &&
  event.detail + Math.abs(event.clientX) + Math.abs(event.clientY) > 0
    ? { x: event.clientX, y: event.clientY }
    : null;

export class Intent {
  #isOurs;
  #placesNow;
  #focus = makeFocusOrigin();
  /** @type {Sample[]} */
  #samples = [];
  #scrolledAt = -Infinity;
  #keyAt = -Infinity;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #later;
  /** @type {{ control: Element, at: number, meant: boolean } | null} */
  #judged = null;

  /**
   * @param {(node: Node) => boolean} isOurs
   * @param {() => Places} placesNow
   */
  constructor(isOurs, placesNow) {
    this.#isOurs = isOurs;
    this.#placesNow = placesNow;
  }

  /** Notes where the controls stand: now, or as soon as it has been long enough. @param {number} [every] milliseconds */
  sample(every = SAMPLE_EVERY) {
    const now = performance.now();
    const due = (this.#samples.at(-1)?.at ?? -Infinity) + every;
    if (now < due) {
      this.#later ??= setTimeout(() => this.sample(0), due - now);
      return;
    }
    clearTimeout(this.#later);
    this.#later = undefined;
    this.#samples = withSample(this.#samples, { at: now, places: this.#placesNow() });
  }

  /** Whatever moved may have moved a control. @param {globalThis.Event} event */
  #onMove = (event) => {
    if (event.isTrusted && this.#samples.length > 0) this.sample();
  };

  /** @param {globalThis.Event} event */
  #onScroll = (event) => {
    if (!event.isTrusted) return;
    if (event instanceof KeyboardEvent && !SCROLL_KEYS.has(event.key)) return;
    this.#scrolledAt = performance.now();
  };

  /** @param {globalThis.Event} event */
  #onKey = (event) => {
    if (event.isTrusted) this.#keyAt = performance.now();
  };

  /** @type {[string, (event: globalThis.Event) => void][]} */
  watchers = [
    ...this.#focus.listeners,
    ["pointermove", this.#onMove],
    ["scroll", this.#onMove],
    ["wheel", this.#onScroll],
    ["touchmove", this.#onScroll],
    ["keydown", this.#onScroll],
    ["keydown", this.#onKey],
    ["keyup", this.#onKey],
  ];

  /** @param {Activity} activity @param {Hit} hit */
  isMeant(activity, hit) {
    const now = performance.now();
    const before = this.#judged;
    const fresh = before?.control === hit.control && now - before.at < SAME_PRESS;
    // What a press does is judged anew in each case; what only comes with it, once.
    if (fresh && !activity.activates && activity.event.type !== "pointerdown") return before.meant;
    const meant = this.#look(activity, hit);
    this.#judged = { control: hit.control, at: now, meant };
    return meant;
  }

  /** @param {Activity} activity @param {Hit} hit */
  #look({ event, target }, { control, holder, label, part }) {
    if (!(target instanceof Element) || !contains(control, target)) return false;
    const at = pointOf(event);
    const byKey =
      event instanceof KeyboardEvent || (!at && performance.now() - this.#keyAt < SAME_KEY);
    // Who brought the focus here by hand need not aim: moving it may scroll the page.
    if (byKey) return this.#focus.isOwn() && isSeen(control, holder, at, this.#isOurs);
    const steady = isSteady(this.#samples, {
      label: `${part}:${label}`,
      box: boxOf(control),
      now: performance.now(),
      scrolledAt: this.#scrolledAt,
      ...(part === "confirm" && { steady: CONFIRM_STEADY, mayAppear: true }),
    });
    return steady && isSeen(control, holder, at, this.#isOurs);
  }
}
