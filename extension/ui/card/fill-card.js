import { boxOf } from "../../shared/box-of.js";

/**
 * Fills a card anew: what had the focus keeps it, and keeps its place under the eyes; what was folded open stays so.
 * @param {HTMLElement} card within a root of ours
 * @param {Node[]} content
 */
export function fillCard(card, content) {
  const root = /** @type {ShadowRoot} */ (card.getRootNode());
  const active = /** @type {HTMLElement | null} */ (root.activeElement);
  const before = active && card.contains(active) ? active : null;
  const top = before ? boxOf(before).top : 0;
  const key = before?.dataset["key"];
  const folds = [...card.querySelectorAll("details")].map(
    (fold) => /** @type {const} */ ([fold.dataset["fold"], fold.open]),
  );
  const { scrollTop } = card;
  card.replaceChildren(...content);
  for (const [fold, open] of folds) {
    card.querySelector(`[data-fold="${fold}"]`)?.toggleAttribute("open", open);
  }
  card.scrollTop = scrollTop;
  if (!before) return;
  const kept = key && card.querySelector(`[data-key="${CSS.escape(key)}"]`);
  const next = /** @type {HTMLElement} */ (kept || card.querySelector(".question button") || card);
  next.focus({ preventScroll: true });
  if (kept) card.scrollTop += boxOf(kept).top - top;
}
