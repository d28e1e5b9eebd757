/**
 * Whether a press is what a person meant: they could see the control, it stood still where it belongs, and a key reached it because
 * they had moved the focus there.
 *
 * @import { Places, Sample } from "../page/steadiness.js"
 * @import { Hit } from "../page/withdraw-controls.js"
 * @import { Activity } from "./guard-listeners.js"
 */
import { boxOf, contains } from "../page/dom.js";
import { makeFocusOrigin } from "../page/focus-origin.js";
import { isSeen } from "../page/seen.js";
import { isSteady, withSample } from "../page/steadiness.js";

/** Places are looked at no more often, in milliseconds. */
const SAMPLE_EVERY = 100;
/** The button of a dialog that the person's own press brought may have come just now, and must not have moved for so long. */
const CONFIRM_STEADY = 200;
/** The events of one press, from the pointer's going down on, are judged once, for so many milliseconds. */
const SAME_PRESS = 400;
/** A click that no pointer made follows its key within this time. */
const SAME_KEY = 1000;
const SCROLL_KEYS = new Set(["PageDown", "PageUp", "Home", "End", "ArrowDown", "ArrowUp", " "]);

/**
 * @param {(node: Node) => boolean} isOurs
 * @param {() => Places} placesNow
 */
export function makeIntent(isOurs, placesNow) {
  const focus = makeFocusOrigin();
  /** @type {Sample[]} */
  let samples = [];
  let scrolledAt = -Infinity;
  let keyAt = -Infinity;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let later;
  /** @type {{ control: Element, at: number, meant: boolean } | null} */
  let judged = null;

  /** Notes where the controls stand: now, or as soon as it has been long enough. @param {number} [every] milliseconds */
  function sample(every = SAMPLE_EVERY) {
    const now = performance.now();
    const due = (samples.at(-1)?.at ?? -Infinity) + every;
    if (now < due) {
      later ??= setTimeout(sample, due - now, 0);
      return;
    }
    clearTimeout(later);
    later = undefined;
    samples = withSample(samples, { at: now, places: placesNow() });
  }

  /** Whatever moved may have moved a control. @param {globalThis.Event} event */
  const onMove = (event) => {
    if (event.isTrusted && samples.length > 0) sample();
  };
  /** @param {globalThis.Event} event */
  const onScroll = (event) => {
    if (!event.isTrusted) return;
    if (event instanceof KeyboardEvent && !SCROLL_KEYS.has(event.key)) return;
    scrolledAt = performance.now();
  };
  /** @param {globalThis.Event} event */
  const onKey = (event) => {
    if (event.isTrusted) keyAt = performance.now();
  };

  /** @param {Activity["event"]} event @returns {{ x: number, y: number } | null} null: no pointer did it */
  const pointOf = (event) =>
    event instanceof MouseEvent &&
    event.detail + Math.abs(event.clientX) + Math.abs(event.clientY) > 0
      ? { x: event.clientX, y: event.clientY }
      : null;

  /** @param {Activity} activity @param {Hit} hit */
  function look({ event, target }, { control, holder, label, part }) {
    if (!(target instanceof Element) || !contains(control, target)) return false;
    const at = pointOf(event);
    const byKey = event instanceof KeyboardEvent || (!at && performance.now() - keyAt < SAME_KEY);
    if (byKey && !focus.isOwn()) return false;
    const steady = isSteady(samples, {
      label: `${part}:${label}`,
      box: boxOf(control),
      now: performance.now(),
      scrolledAt,
      ...(part === "confirm" && { steady: CONFIRM_STEADY, mayAppear: true }),
    });
    return steady && isSeen(control, holder, at, isOurs);
  }

  return {
    sample,

    /** @type {[string, (event: globalThis.Event) => void][]} */
    watchers: [
      ...focus.listeners,
      ["pointermove", onMove],
      ["scroll", onMove],
      ["wheel", onScroll],
      ["touchmove", onScroll],
      ["keydown", onScroll],
      ["keydown", onKey],
      ["keyup", onKey],
    ],

    /** @param {Activity} activity @param {Hit} hit */
    isMeant(activity, hit) {
      const now = performance.now();
      const fresh = judged?.control === hit.control && now - judged.at < SAME_PRESS;
      // What a press does is judged anew in each case; what only comes with it, once.
      if (fresh && !activity.activates && activity.event.type !== "pointerdown") {
        return judged?.meant ?? false;
      }
      const meant = look(activity, hit);
      judged = { control: hit.control, at: now, meant };
      return meant;
    },
  };
}
