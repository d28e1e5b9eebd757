/**
 * @import { CardActions, RowState } from "../types.js"
 * @import { Box } from "../host.js"
 * @import { RowReading } from "../../shared/messages/messages.js"
 */
import { boxOf } from "../../shared/box-of.js";
import { cardTools } from "./card-tools.js";
import { cardContent } from "./card.js";
import { fillCard } from "./fill-card.js";
import { watchPlace } from "../click-integrity.js";
import { make } from "../elements.js";
import { placeCard } from "./place-card.js";

/**
 * The card that a badge opens. It is filled only while it is open.
 * @param {CardActions} actions
 * @param {HTMLButtonElement} badge
 * @param {() => Box | null} rowBox where the row is now, in pixels of the window; null while nobody knows
 */
export function makeCardView(actions, badge, rowBox) {
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

  /** At each opening, before it is seen; again where the window changes. */
  function place() {
    if (isOpen()) placeCard(card, badge, rowBox() ?? boxOf(badge));
    else removeEventListener("resize", place);
  }

  card.addEventListener("beforetoggle", (event) => {
    if (event.newState !== "open") return;
    fill();
    addEventListener("resize", place);
    requestAnimationFrame(place);
  });
  card.addEventListener("toggle", () => {
    place();
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
