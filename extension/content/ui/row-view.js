/**
 * @import { CardActions, RowState } from "../types.js"
 * @import { Point } from "./host.js"
 * @import { Box, Spot } from "./placement.js"
 * @import { Theme } from "./theme.js"
 */
import { words } from "../../shared/i18n.js";
import { makeBadge } from "./badge.js";
import { cover, makeFrame, makeHost, sheetOf } from "./host.js";
import { makeCardView } from "./card-view.js";
import { make } from "./make.js";
import { makeNotice } from "./notice.js";
import BADGE_STYLE from "./styles/badge.css";
import CARD_STYLE from "./styles/card.css";
import PARTS_STYLE from "./styles/card-parts.css";
import DRAFTS_STYLE from "./styles/drafts.css";
import NOTICE_STYLE from "./styles/notice.css";
import { verdictWords } from "./words.js";

const LATER = [CARD_STYLE, PARTS_STYLE, NOTICE_STYLE, DRAFTS_STYLE];

/** Keys that lead from badge to badge. */
const STEPS = new Map(
  /** @type {[string, 1 | -1][]} */ ([
    ["ArrowDown", 1],
    ["ArrowUp", -1],
  ]),
);

/** @typedef {ReturnType<typeof makeRowView>} RowView */

/**
 * Everything that is drawn for one row: badge, card and notice, in one shadow root.
 * @param {CardActions} actions
 */
export function makeRowView(actions) {
  const { host, root } = makeHost([BADGE_STYLE]);
  const badge = makeBadge();
  const status = make("p", { class: "unseen", role: "status" });
  const control = make("div", { class: "control" });
  const veil = make("div", { class: "veil", hidden: true });
  const card = makeCardView(actions, badge.button);
  const notice = makeNotice(actions.statement);
  const frame = makeFrame(veil, badge.button, card.card, status, control, notice.element);
  root.append(frame);
  let own = [...root.adoptedStyleSheets];
  let worn = "";
  const wear = () => {
    root.adoptedStyleSheets = worn ? [...own, sheetOf(worn)] : own;
  };
  /** What opens is styled from its first opening on: each sheet costs something in every root that wears it. */
  const style = () => {
    own = [...new Set([...own, ...LATER.map(sheetOf)])];
    wear();
  };
  for (const each of [card.card, notice.element]) each.addEventListener("beforetoggle", style);

  frame.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && card.isOpen()) {
      event.preventDefault();
      card.leave();
    }
    const step = STEPS.get(event.key);
    if (!step || event.target !== badge.button) return;
    event.preventDefault();
    actions.neighbour(step)?.focus();
  });

  /** Brings the row into view and the focus to its badge. */
  function focus() {
    host.scrollIntoView({ block: "center" });
    badge.button.focus({ preventScroll: true, focusVisible: true });
  }

  return {
    host,
    badge,
    focus,

    /** Opens the card, with its row in view. */
    open() {
      focus();
      card.open();
    },

    /**
     * @param {RowState} state
     * @param {string} name
     * @param {boolean} [announce] whether to say a changed verdict aloud, once
     */
    show(state, name, announce = false) {
      badge.show(state, name);
      card.show(state, name);
      if (announce && state.kind === "advice") {
        status.textContent = words("content_now", name, verdictWords(state.advice.verdict));
      }
    },

    /** Says why a press was stopped. */
    notify: notice.show,

    /** @param {Theme} theme */
    dress(theme) {
      if (frame.dataset["theme"] !== theme) frame.dataset["theme"] = theme;
    },

    /** Keeps the row's own layout as it was. @param {string} stillness a rule for the host, see `stillnessOf` */
    keepStill(stillness) {
      if (stillness === worn) return;
      worn = stillness;
      wear();
    },

    /** Whether a veil lies over the row; presses go through it. @param {boolean} does */
    dim(does) {
      veil.hidden = !does;
    },

    /** @param {Spot} spot @param {{ control: Box, area: Box }} around @param {Point} origin the host's place */
    place(spot, around, origin) {
      badge.place(spot, origin);
      cover(control, around.control, origin);
      cover(veil, around.area, origin);
    },

    remove() {
      notice.stop();
      host.remove();
    },
  };
}
