/** @import { CardActions, RowState } from "../types.js" */
import { cardTools } from "./card-tools.js";
import { cardContent } from "./card.js";
import { watchPlace } from "../click-integrity.js";
import { make } from "../elements.js";

const OPEN_FOLDS = "details[open]";

/**
 * The card that a badge opens. It is filled only while it is open.
 * @param {CardActions} actions
 * @param {HTMLButtonElement} badge
 */
export function makeCardView(actions, badge) {
  const card = make("div", {
    class: "card",
    popover: "auto",
    role: "dialog",
    tabindex: -1,
    autofocus: true,
    "aria-labelledby": "title",
  });
  badge.popoverTargetElement = card;
  /** @type {{ state: RowState, name: string }} */
  let shown = { state: { kind: "thinking" }, name: "" };

  const isOpen = () => card.matches(":popover-open");
  function leave() {
    card.hidePopover();
    badge.focus({ preventScroll: true });
  }

  /** Fills the card anew; what had the focus keeps it, and keeps its place under the eyes. */
  function fill() {
    const root = /** @type {ShadowRoot} */ (card.getRootNode());
    const active = /** @type {HTMLElement | null} */ (root.activeElement);
    const before = active && card.contains(active) ? active : null;
    const top = before?.getBoundingClientRect().top ?? 0;
    const key = before?.dataset["key"];
    const folds = [...card.querySelectorAll(OPEN_FOLDS)].map((fold) =>
      fold.getAttribute("data-fold"),
    );
    const { scrollTop } = card;
    const tools = cardTools(actions.neighbour, leave);
    card.replaceChildren(...cardContent(shown.state, shown.name, actions, root.host, tools));
    for (const fold of folds) card.querySelector(`[data-fold="${fold}"]`)?.setAttribute("open", "");
    card.scrollTop = scrollTop;
    if (!before) return;
    const kept = key && card.querySelector(`[data-key="${CSS.escape(key)}"]`);
    const next = /** @type {HTMLElement} */ (
      kept || card.querySelector(".question button") || card
    );
    next.focus({ preventScroll: true });
    if (kept) card.scrollTop += kept.getBoundingClientRect().top - top;
  }

  card.addEventListener("beforetoggle", (event) => {
    if (event.newState === "open") fill();
  });
  card.addEventListener("toggle", () => {
    if (isOpen()) watchPlace(card, isOpen);
    else card.replaceChildren();
  });

  return {
    card,
    isOpen,
    leave,
    open: () => card.showPopover(),
    /** @param {RowState} state @param {string} name */
    show(state, name) {
      shown = { state, name };
      if (isOpen()) fill();
    },
  };
}
