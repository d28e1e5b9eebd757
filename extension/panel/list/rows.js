/** @import { Known, State } from "./rules/state.js" */
import { make } from "../../ui/elements.js";
import { makeRow } from "./row.js";
import { asksOther, shownOf } from "./rules/shown.js";

/** The height of a row in pixels; all are alike, so that the list can be drawn in part. */
export const ROW = 82;
/** So many rows above and below those in sight are drawn, too. */
const BEYOND = 6;

/**
 * The people as a list of which only what is near sight is drawn.
 * @param {object} on
 * @param {(key: string, event: MouseEvent) => void} on.press a row, anywhere but its box
 * @param {(key: string, event: MouseEvent) => void} on.pick its box
 * @param {(key: string) => void} on.enter the focus came to a row
 * @param {() => void} on.scrolled others may be in sight now
 */
export function makeRows({ press, pick, enter, scrolled }) {
  const list = make("ul", { class: "people" });
  const root = make("div", { class: "scroll", on: { scroll: drawSoon } }, list);
  /** @type {Map<string, ReturnType<typeof makeRow>>} */
  const drawn = new Map();
  /** @type {State | null} */
  let state = null;
  /** @type {Known[]} */
  let rows = [];
  let frame = 0;
  /** As last read: to ask while rows are being written would have them laid out each time. */
  let [top, height] = [0, 0];

  const keyAt = (/** @type {Event} */ event) =>
    /** @type {HTMLElement} */ (event.target).closest("li")?.dataset["key"];
  list.addEventListener("click", (event) => {
    const key = keyAt(event);
    const target = /** @type {HTMLElement} */ (event.target);
    if (key === undefined) return;
    if (target.closest(".body")) press(key, event);
    else if (target.matches(".check")) pick(key, event);
  });
  list.addEventListener("focusin", (event) => {
    const key = keyAt(event);
    if (key !== undefined && key !== state?.current) enter(key);
  });
  new ResizeObserver(() => {
    height = root.clientHeight;
    drawSoon();
  }).observe(root);

  function drawSoon() {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      top = root.scrollTop;
      draw();
      scrolled();
    });
  }

  /** From and to, as far as they are in sight. */
  function sight() {
    const from = Math.max(Math.min(top, rows.length * ROW - height), 0);
    const last = Math.ceil((from + height) / ROW);
    return /** @type {const} */ ([Math.floor(from / ROW), Math.min(last, rows.length)]);
  }

  /** Those to draw: near sight, and the one that the keyboard is at, so that it keeps the focus. */
  function near() {
    const [first, last] = sight();
    const from = Math.max(first - BEYOND, 0);
    const places = rows.slice(from, last + BEYOND).map((_, at) => from + at);
    const current = rows.findIndex(({ key }) => key === state?.current);
    if (current >= 0 && !places.includes(current)) places.push(current);
    return { places: places.sort((a, b) => a - b), reached: current < 0 ? first : current };
  }

  /** @param {number} to */
  function scrollTo(to) {
    root.scrollTop = to;
    top = to;
  }

  function draw() {
    if (!state) return;
    const { people, picked, waiting, unanswered } = state;
    const today = new Date().setHours(0, 0, 0, 0);
    const { places, reached } = near();
    const active = /** @type {HTMLElement | null} */ (document.activeElement);
    const held = list.contains(active);
    const wanted = new Set(places.map((at) => rows[at]?.key));
    for (const [key, { element }] of drawn) {
      if (wanted.has(key) && people.has(key)) continue;
      element.remove();
      drawn.delete(key);
    }
    /** @type {Element | null} */
    let before = null;
    for (const at of places) {
      const person = /** @type {Known} */ (rows[at]);
      const { key } = person;
      const row = drawn.get(key) ?? makeRow(key);
      drawn.set(key, row);
      row.show({
        person,
        at,
        of: rows.length,
        picked: picked.has(key),
        waits: waiting.has(key) && !unanswered.has(key),
        reached: at === reached,
        today,
      });
      // In the order of the list, for those who go through it by keyboard or ear.
      if (row.element.previousElementSibling !== before || !row.element.parentNode) {
        if (before) before.after(row.element);
        else list.prepend(row.element);
      }
      before = row.element;
    }
    if (!held || active === document.activeElement) return;
    // Whoever had the focus was moved, or is not in the list any more.
    const next = active?.isConnected ? active : drawn.get(rows[reached]?.key ?? "")?.body;
    next?.focus({ preventScroll: true });
  }

  return {
    root,
    list,
    /** @param {State} next */
    show(next) {
      const [first] = sight();
      const kept = top > 0 && state && !asksOther(state, next) ? rows[first]?.key : undefined;
      state = next;
      rows = shownOf(next).rows;
      list.style.height = `${rows.length * ROW}px`;
      const now = kept === undefined ? -1 : rows.findIndex(({ key }) => key === kept);
      // Who is being read stays where they are, whoever comes to stand above.
      if (now >= 0 && now !== first) scrollTo(top + (now - first) * ROW);
      draw();
    },
    /** The keys of those in sight. */
    inSight() {
      const [first, last] = sight();
      return rows.slice(first, last).map(({ key }) => key);
    },
    /** The key so many rows on from another; the nearest there is. @param {string | null} key @param {number} by */
    from(key, by) {
      const at = rows.findIndex((each) => each.key === key);
      const from = at < 0 ? sight()[0] - Math.sign(by) : at;
      return rows[Math.min(Math.max(from + by, 0), rows.length - 1)]?.key;
    },
    /** Brings a row into sight and the focus to it. @param {string} key */
    focus(key) {
      const at = rows.findIndex((each) => each.key === key);
      if (at < 0) return;
      const place = at * ROW;
      if (place < top) scrollTo(place);
      else if (place + ROW > top + height) scrollTo(place + ROW - height);
      draw();
      drawn.get(key)?.body.focus({ preventScroll: true });
    },
    /** Gives the focus to a row in sight, where there is one. */
    focusAny() {
      const key = rows[sight()[0]]?.key;
      if (key !== undefined) this.focus(key);
    },
    /** To the top, for another list is shown. */
    toTop: () => scrollTo(0),
    /** How many rows fit into sight. */
    page: () => Math.max(Math.floor(height / ROW) - 1, 1),
  };
}
