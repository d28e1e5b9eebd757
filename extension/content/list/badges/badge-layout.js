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
 * @typedef {{ spacing: string, theme: Theme }} Look
 * @typedef {{ view: RowView, elements: RowElements, size?: Size, look?: Look }} Placed `size`: the row's when it was last looked at;
 *   `look`: what was applied to it
 */

/** @param {RowView} view @param {Look} look */
function apply(view, { spacing, theme }) {
  view.applySpacingFix(spacing);
  view.applyTheme(theme);
}

/** Fits what is drawn into rows that say how it must look there. @param {Placed[]} batch */
function fitAll(batch) {
  const themes = makeThemes();
  for (const placed of batch) {
    const { row } = placed.elements;
    placed.look = { spacing: spacingFixFor(row), theme: themes(row) };
  }
  for (const { view, look } of batch) if (look) apply(view, look);
}

/**
 * Places badges: all writes that sizes depend on, then all reads, then all writes, so that a frame costs one layout however many
 * rows it touches.
 * @param {Placed[]} batch
 */
function placeAll(batch) {
  for (const { view } of batch) view.badge.spread();
  fitAll(batch.filter(({ look }) => !look));
  const measured = batch
    .filter(({ view }) => view.isShown())
    .map((placed) => ({
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
}

/** Less than this, in pixels, is no other size. */
const SAME = 0.1;

/** Whether a row has the size that it had. @param {Size | undefined} before @param {ResizeObserverSize} now */
const isStill = (before, now) =>
  before !== undefined &&
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
    if (signal.aborted || batch.length === 0) return;
    placeAll(batch);
    usual = batch.at(-1)?.look ?? usual;
  }
  /** Fits it in anew, and places it. @param {Placed} placed */
  function renew(placed) {
    delete placed.look;
    due.add(placed);
  }
  const schedule = () => {
    if (asked) return;
    asked = true;
    queueMicrotask(flush);
  };
  const sizes = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const [now] = borderBoxSize;
      const placed = rows.get(target);
      if (!placed || !now || isStill(placed.size, now)) continue;
      const isFirst = !placed.size && !placed.view.isShown();
      placed.size = { width: now.inlineSize, height: now.blockSize };
      if (!isFirst) renew(placed);
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
      const mine = { ...known, ...placed };
      rows.set(placed.elements.row, mine);
      due.add(mine);
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
      for (const placed of rows.values()) renew(placed);
      schedule();
    },
  };
}
