/**
 * @import { RowElements } from "./badge-measure.js"
 * @import { RowView } from "./row-view.js"
 * @import { Theme } from "../../../ui/styles/theme.js"
 */
import { boxOf } from "../../page/dom.js";
import { surroundingsOf } from "./badge-measure.js";
import { placeBadge } from "./badge-placement.js";
import { spacingFixFor } from "../../../ui/styles/spacing-fix.js";
import { makeThemes } from "../../../ui/styles/theme.js";

/**
 * @typedef {{ width: number, height: number }} Size
 * @typedef {{ view: RowView, elements: RowElements, size?: Size }} Placed `size`: the row's when its badge was placed
 * @typedef {{ spacing: string, theme: Theme }} Look
 */

/** @param {RowView} view @param {Look} look */
function apply(view, { spacing, theme }) {
  view.applySpacingFix(spacing);
  view.applyTheme(theme);
}

/**
 * Places badges: all writes that sizes depend on, then all reads, then all writes, so that a frame costs one layout however many
 * rows it touches.
 * @param {Placed[]} batch
 * @returns {Look | null} what was applied to the last of them
 */
function placeAll(batch) {
  for (const { view } of batch) view.badge.spread();
  const themes = makeThemes();
  const looks = batch.map(({ elements }) => ({
    spacing: spacingFixFor(elements.row),
    theme: themes(elements.row),
  }));
  batch.forEach(({ view }, at) => looks[at] && apply(view, looks[at]));
  const measured = batch.map((placed) => ({
    placed,
    origin: placed.view.host.getBoundingClientRect(),
    size: boxOf(placed.elements.row),
    around: surroundingsOf(placed.elements, placed.view.badge.width()),
  }));
  for (const { placed, origin, size, around } of measured) {
    if (!around) continue;
    placed.size = size;
    placed.view.place(placeBadge(around), around, origin);
  }
  return looks.at(-1) ?? null;
}

/** Less than this, in pixels, is no other size. */
const SAME = 0.1;

/** Whether a row has the size that it had. @param {Size | undefined} before @param {ResizeObserverSize | undefined} now */
const isStill = (before, now) =>
  before !== undefined &&
  now !== undefined &&
  Math.abs(before.width - now.inlineSize) < SAME &&
  Math.abs(before.height - now.blockSize) < SAME;

/**
 * Places badges in batches; rows that change their size are placed again.
 * @param {AbortSignal} signal
 */
export function makeLayout(signal) {
  /** @type {Map<Element, Placed>} */
  const rows = new Map();
  /** @type {Set<Placed>} */
  let due = new Set();
  let asked = false;
  /** What was applied to the last row. Most rows of a list need the same and need not be styled twice. @type {Look | null} */
  let usual = null;

  /** Places all that are due. */
  function flush() {
    asked = false;
    const batch = [...due].filter(({ view }) => view.host.isConnected);
    due = new Set();
    if (!signal.aborted && batch.length > 0) usual = placeAll(batch);
  }
  const schedule = () => {
    if (asked) return;
    asked = true;
    queueMicrotask(flush);
  };
  const sizes = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const placed = rows.get(target);
      if (placed && !isStill(placed.size, borderBoxSize[0])) due.add(placed);
    }
    if (due.size > 0) schedule();
  });
  signal.addEventListener("abort", () => sizes.disconnect());

  return {
    /** Places a row's badge soon, and again whenever the row's size changes. @param {Placed} placed */
    place(placed) {
      const known = rows.get(placed.elements.row);
      if (known) due.delete(known);
      else {
        sizes.observe(placed.elements.row);
        if (usual) apply(placed.view, usual);
      }
      rows.set(placed.elements.row, placed);
      due.add(placed);
      schedule();
    },
    /** @param {Element} row */
    forget(row) {
      sizes.unobserve(row);
      const known = rows.get(row);
      if (known) due.delete(known);
      rows.delete(row);
    },
    flush,
    /** Places all rows anew: the page changed its colours. */
    again() {
      for (const placed of rows.values()) due.add(placed);
      schedule();
    },
  };
}
