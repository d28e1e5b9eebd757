/** @import { Known, State } from "../rules/state.js" */
import { make } from "../../../ui/elements.js";
import { asksOther, shownOf } from "../rules/shown.js";
import { ROW, inSight, pageOf, scrolledTo, toDraw } from "../rules/window.js";
import { makeDrawnRows } from "./drawn-rows.js";
import { makeScroller } from "./scroller.js";

/**
 * What is pressed in the list, and where the focus goes.
 * @param {HTMLElement} list
 * @param {object} on
 * @param {(key: string, event: MouseEvent) => void} on.press a row, anywhere but its box
 * @param {(key: string, event: MouseEvent) => void} on.pick its box
 * @param {(key: string) => void} on.enter the focus came to a row
 */
function listen(list, { press, pick, enter }) {
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
    if (key !== undefined) enter(key);
  });
}

/**
 * The people as a list of which only what is near sight is drawn.
 * @param {Parameters<typeof listen>[1] & { scrolled: () => void }} on `scrolled`: others may be in sight now
 */
export function makeRows({ press, pick, enter, scrolled }) {
  const list = make("ul", { class: "people" });
  const drawn = makeDrawnRows(list);
  const { root, window, scrollTo } = makeScroller(list, () => {
    draw();
    scrolled();
  });
  /** @type {State | null} */
  let state = null;
  /** @type {Known[]} */
  let rows = [];
  const placeOf = (/** @type {string | null} */ key) => rows.findIndex((each) => each.key === key);
  const sight = () => inSight(window, rows.length);
  listen(list, { press, pick, enter: (key) => key !== state?.current && enter(key) });

  function draw() {
    if (!state) return;
    const wanted = toDraw(window, rows.length, placeOf(state.current));
    const active = /** @type {HTMLElement | null} */ (document.activeElement);
    const held = list.contains(active);
    drawn.draw(state, rows, wanted);
    if (!held || active === document.activeElement) return;
    // Whoever had the focus was moved, or is not in the list any more.
    const next = active?.isConnected ? active : drawn.body(rows[wanted.reached]?.key);
    next?.focus({ preventScroll: true });
  }

  return {
    root,
    list,
    /** @param {State} next */
    show(next) {
      const [first] = sight();
      const kept =
        window.top > 0 && state && !asksOther(state, next) ? rows[first]?.key : undefined;
      state = next;
      rows = shownOf(next).rows;
      list.style.height = `${rows.length * ROW}px`;
      const now = kept === undefined ? -1 : placeOf(kept);
      // Who is being read stays where they are, whoever comes to stand above.
      if (now >= 0 && now !== first) scrollTo(window.top + (now - first) * ROW);
      draw();
    },
    /** The keys of those in sight. */
    inSight: () => rows.slice(...sight()).map(({ key }) => key),
    /** The key so many rows on from another; the nearest there is. @param {string | null} key @param {number} by */
    from(key, by) {
      const at = placeOf(key);
      const from = at < 0 ? sight()[0] - Math.sign(by) : at;
      return rows[Math.min(Math.max(from + by, 0), rows.length - 1)]?.key;
    },
    /** Brings a row into sight and the focus to it. @param {string} key */
    focus(key) {
      const at = placeOf(key);
      if (at < 0) return;
      const to = scrolledTo(window, at);
      if (to !== window.top) scrollTo(to);
      draw();
      drawn.body(key)?.focus({ preventScroll: true });
    },
    /** Gives the focus to a row in sight, where there is one. */
    focusAny() {
      const key = rows[sight()[0]]?.key;
      if (key !== undefined) this.focus(key);
    },
    /** To the top, for another list is shown. */
    toTop: () => scrollTo(0),
    /** How many rows fit into sight. */
    page: () => pageOf(window),
  };
}
