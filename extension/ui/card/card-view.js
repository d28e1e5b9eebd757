/**
 * @import { CardActions, RowState } from "../types.js"
 * @import { RowReading } from "../../shared/messages/messages.js"
 */
import { cardTools } from "./card-tools.js";
import { cardContent } from "./card.js";
import { fillCard } from "./fill-card.js";
import { watchPlace } from "../click-integrity.js";
import { make } from "../elements.js";

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
  /** @type {{ state: RowState, reading: RowReading } | null} */
  let shown = null;

  const isOpen = () => card.matches(":popover-open");
  function leave() {
    card.hidePopover();
    badge.focus({ preventScroll: true });
  }

  function fill() {
    const { host } = /** @type {ShadowRoot} */ (card.getRootNode());
    const tools = cardTools(actions.neighbour, leave);
    fillCard(card, shown ? cardContent(shown, actions, host, tools) : []);
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
    /** @param {RowState} state @param {RowReading} reading whom it is about */
    show(state, reading) {
      shown = { state, reading };
      if (isOpen()) fill();
    },
  };
}
