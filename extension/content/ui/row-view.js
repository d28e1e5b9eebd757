/**
 * @import { CardActions, RowState } from "../types.js"
 * @import { Notice } from "./pace.js"
 * @import { Box, Spot } from "./placement.js"
 * @import { Theme } from "./theme.js"
 */
import { words } from "../../shared/i18n.js";
import { makeBadge } from "./badge.js";
import { cardContent } from "./card.js";
import { makeHost, sheetOf } from "./host.js";
import { make } from "./make.js";
import { noticeContent } from "./pace.js";
import { BADGE_STYLE } from "./styles/badge.js";
import { CARD_STYLE } from "./styles/card.js";
import { DRAFTS_STYLE } from "./styles/drafts.js";
import { verdictWords } from "./words.js";

/** A notice that nobody asked for goes away by itself. */
const SCRIPT_NOTICE_SHOWS = 6000;

const OPEN_FOLDS = "details[open]";

/** @typedef {ReturnType<typeof makeRowView>} RowView */

/**
 * Everything that is drawn for one row: badge, card and notice, in one shadow root.
 * @param {CardActions} actions
 */
export function makeRowView(actions) {
  const { host, root } = makeHost([BADGE_STYLE, CARD_STYLE, DRAFTS_STYLE]);
  const badge = makeBadge();
  const status = make("p", { class: "unseen", role: "status" });
  const control = make("div", { class: "control" });
  const card = make("div", {
    class: "card",
    popover: "auto",
    role: "dialog",
    tabindex: -1,
    autofocus: true,
    "aria-labelledby": "title",
  });
  const notice = make("div", {
    class: "card notice",
    popover: "auto",
    role: "dialog",
    tabindex: -1,
  });
  const frame = make("div", { class: "ours" }, badge.button, card, status, control, notice);
  root.append(frame);
  badge.button.popoverTargetElement = card;

  /** @type {{ state: RowState, name: string }} */
  let shown = { state: { kind: "thinking" }, name: "" };
  let stopNotice = () => {};
  const ownSheets = [...root.adoptedStyleSheets];
  let worn = "";

  const close = () =>
    make(
      "button",
      {
        type: "button",
        class: "close",
        "aria-label": words("content_close"),
        on: { click: () => leave() },
      },
      "\u00d7",
    );

  function fill() {
    const key = /** @type {HTMLElement | null} */ (root.activeElement)?.dataset["key"];
    const within = card.contains(root.activeElement);
    const folds = [...card.querySelectorAll(OPEN_FOLDS)].map((fold) =>
      fold.getAttribute("data-fold"),
    );
    const { scrollTop } = card;
    card.replaceChildren(...cardContent(shown.state, shown.name, actions, host, close()));
    for (const fold of folds) card.querySelector(`[data-fold="${fold}"]`)?.setAttribute("open", "");
    card.scrollTop = scrollTop;
    if (!within) return;
    const kept = key && card.querySelector(`[data-key="${CSS.escape(key)}"]`);
    const next = kept || card.querySelector(".question button") || card;
    /** @type {HTMLElement} */ (next).focus({ preventScroll: true });
  }
  const isOpen = () => card.matches(":popover-open");
  card.addEventListener("beforetoggle", (event) => {
    if (event.newState === "open") fill();
  });
  card.addEventListener("toggle", () => {
    if (!isOpen()) card.replaceChildren();
  });
  function leave() {
    card.hidePopover();
    badge.button.focus({ preventScroll: true });
  }
  frame.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen()) return;
    event.preventDefault();
    leave();
  });
  notice.addEventListener("toggle", () => {
    if (notice.matches(":popover-open")) return;
    stopNotice();
    notice.replaceChildren();
  });

  return {
    host,
    badge,

    /**
     * @param {RowState} state
     * @param {string} name
     * @param {boolean} [announce] whether to say a changed verdict aloud, once
     */
    show(state, name, announce = false) {
      shown = { state, name };
      badge.show(state, name);
      if (isOpen()) fill();
      if (announce && state.kind === "advice") {
        status.textContent = words("content_now", name, verdictWords(state.advice.verdict));
      }
    },

    /** @param {Notice} why */
    notify(why) {
      stopNotice();
      const script = why.kind === "script";
      notice.popover = script ? "manual" : "auto";
      notice.setAttribute("role", script ? "status" : "dialog");
      notice.setAttribute("aria-label", words(`content_pace_${why.kind}`));
      const { nodes, stop } = noticeContent(why, actions.statement, () => notice.hidePopover());
      notice.replaceChildren(...nodes);
      stopNotice = stop;
      notice.showPopover();
      if (script) setTimeout(() => notice.isConnected && notice.hidePopover(), SCRIPT_NOTICE_SHOWS);
    },

    /** @param {Theme} theme */
    dress(theme) {
      if (frame.dataset["theme"] !== theme) frame.dataset["theme"] = theme;
    },

    /** Keeps the row's own layout as it was. @param {string} stillness a rule for the host, see `stillnessOf` */
    keepStill(stillness) {
      if (stillness === worn) return;
      worn = stillness;
      root.adoptedStyleSheets = stillness ? [...ownSheets, sheetOf(stillness)] : ownSheets;
    },

    /** @param {Spot} spot @param {Box} controlBox @param {{ left: number, top: number }} origin */
    place(spot, controlBox, origin) {
      badge.place(spot, origin);
      control.style.left = `${controlBox.left - origin.left}px`;
      control.style.top = `${controlBox.top - origin.top}px`;
      control.style.width = `${controlBox.right - controlBox.left}px`;
      control.style.height = `${controlBox.bottom - controlBox.top}px`;
    },

    remove() {
      stopNotice();
      host.remove();
    },
  };
}
