/** @import { Box } from "../host.js" */
import { boxOf } from "../../shared/box-of.js";
import { heightOf, sideOf } from "./placement.js";

/** Where the first answer was last, in pixels of the window: from card to card the hand need not look for it. @type {number | null} */
let answerAt = null;

/**
 * Places an open card by its row. It hangs on its badge from then on, and scrolls with it.
 * @param {HTMLElement} card
 * @param {Element} badge
 * @param {Box} row in pixels of the window
 */
export function placeCard(card, badge, row) {
  const hung = boxOf(badge);
  const root = document.documentElement;
  const rtl = root.matches(":dir(rtl)");
  const { side, left, width } = sideOf({ row, badge: hung, windowWidth: root.clientWidth, rtl });
  const { style, scrollTop } = card;
  style.width = `${width}px`;
  style.maxHeight = "none";
  const { top: from, height } = boxOf(card);
  const first = card.querySelector(".question button");
  const answer = first && boxOf(first).top - from;
  const windowHeight = innerHeight;
  const { top, most } = heightOf({ side, row, windowHeight, height, answer, before: answerAt });
  style.maxHeight = `${most}px`;
  style.setProperty("--x", `${left - hung.left}px`);
  style.setProperty("--y", `${top - hung.top}px`);
  card.scrollTop = scrollTop;
  if (answer !== null) answerAt = top + answer;
}
