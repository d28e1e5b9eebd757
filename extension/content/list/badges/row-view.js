/**
 * @import { CardActions, RowState } from "../../../ui/types.js"
 * @import { Box, Point } from "../../../ui/host.js"
 * @import { Spot } from "../../../ui/badge/badge.js"
 * @import { Theme } from "../../../ui/theme.js"
 */
import { words } from "../../../shared/i18n.js";
import { makeBadge } from "../../../ui/badge/badge.js";
import { cover, makeFrame, makeHost, sheetOf } from "../../../ui/host.js";
import { makeCardView } from "../../../ui/card/card-view.js";
import { make } from "../../../ui/elements.js";
import BADGE_STYLE from "../../../ui/styles/badge.css";
import CARD_STYLE from "../../../ui/styles/card.css";
import PARTS_STYLE from "../../../ui/styles/card-parts.css";
import DRAFTS_STYLE from "../../../ui/styles/drafts.css";
import { verdictWords } from "../../../ui/words.js";

const LATER = [CARD_STYLE, PARTS_STYLE, DRAFTS_STYLE];

/** Keys that lead from badge to badge. */
const STEPS = new Map(
  /** @type {[string, 1 | -1][]} */ ([
    ["ArrowDown", 1],
    ["ArrowUp", -1],
  ]),
);

/** @typedef {ReturnType<typeof makeRowView>} RowView */

/**
 * Everything that is drawn for one row: badge and card, in one shadow root.
 * @param {CardActions} actions
 */
export function makeRowView(actions) {
  const { host, root } = makeHost([BADGE_STYLE]);
  const badge = makeBadge();
  const status = make("p", { class: "unseen", role: "status" });
  const card = makeCardView(actions, badge.button);
  const frame = makeFrame(badge.button, card.card, status);
  // Few rows ever need one.
  /** @type {HTMLElement | null} */
  let dimLayer = null;
  /** @type {{ area: Box, origin: Point } | null} */
  let placed = null;
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
  card.card.addEventListener("beforetoggle", style);

  function coverRow() {
    if (placed && dimLayer) cover(dimLayer, placed.area, placed.origin);
  }

  function makeDimLayer() {
    const made = make("div", { class: "veil" });
    frame.prepend(made);
    dimLayer = made;
    coverRow();
    return made;
  }

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

    /** Whether something is open in it, or has the focus. */
    isInUse: () => root.activeElement !== null || root.querySelector(":popover-open") !== null,

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

    /** @param {Theme} theme */
    applyTheme(theme) {
      if (frame.dataset["theme"] !== theme) frame.dataset["theme"] = theme;
    },

    /** Keeps the row's own layout as it was. @param {string} fix a rule for the host, see `spacingFixFor` */
    applySpacingFix(fix) {
      if (fix === worn) return;
      worn = fix;
      wear();
    },

    /** Whether a pale layer lies over the row; presses go through it. @param {boolean} does */
    dim(does) {
      if (does) dimLayer ??= makeDimLayer();
      if (dimLayer) dimLayer.hidden = !does;
    },

    /** @param {Spot} spot @param {{ area: Box }} row @param {Point} origin the host's place */
    place(spot, { area }, origin) {
      badge.place(spot, origin);
      placed = { area, origin };
      coverRow();
    },

    remove: () => host.remove(),
  };
}
