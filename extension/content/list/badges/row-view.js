/**
 * @import { CardActions, RowState } from "../../../ui/types.js"
 *
 * @typedef {CardActions & { escape: () => void }} RowActions `escape`: the key was pressed where nothing is open
 *
 * @import { Box, Point } from "../../../ui/host.js"
 * @import { Spot } from "../../../ui/badge/badge.js"
 * @import { Theme } from "../../../ui/styles/theme.js"
 * @import { RowReading } from "../../../shared/messages/messages.js"
 */
import { boxOf } from "../../page/dom.js";
import { words } from "../../../shared/words/i18n.js";
import { makeBadge } from "../../../ui/badge/badge.js";
import { cover, makeFrame, makeHost, sheetOf } from "../../../ui/host.js";
import { makeCardView } from "../../../ui/card/card-view.js";
import { make } from "../../../ui/elements.js";
import BADGE_STYLE from "../../../ui/styles/badge.css";
import CARD_STYLE from "../../../ui/styles/card.css";
import PARTS_STYLE from "../../../ui/styles/card-parts.css";
import DRAFTS_STYLE from "../../../ui/styles/drafts.css";
import { labelOf } from "../../../ui/sureness.js";

const LATER = [CARD_STYLE, PARTS_STYLE, DRAFTS_STYLE];

/** Keys that lead from badge to badge. */
const STEPS = new Map(
  /** @type {[string, 1 | -1][]} */ ([
    ["ArrowDown", 1],
    ["ArrowUp", -1],
  ]),
);

/** How long a row stays marked, in milliseconds. */
const MARKED = 2500;
/** Air around the site's control, in pixels. */
const AIR = 2;

/**
 * All of a box but what lies around the site's control, as a clip path.
 * @param {Box} box
 * @param {Box} control
 */
function around(box, control) {
  const [left, right] = [control.left - AIR, control.right + AIR].map((x) => `${x - box.left}px`);
  const [top, bottom] = [control.top - AIR, control.bottom + AIR].map((y) => `${y - box.top}px`);
  const hole = `${left} ${top}, ${right} ${top}, ${right} ${bottom}, ${left} ${bottom}, ${left} ${top}`;
  return `polygon(evenodd, 0 0, 100% 0, 100% 100%, 0 100%, 0 0, ${hole}, 0 0)`;
}

/** @typedef {{ area: Box, control: Box, origin: Point }} Placed */

/** Where a row is by now: it moves with its host. @param {Placed} placed @param {Element} host @returns {Box} */
function shifted({ area, origin }, host) {
  const { left, top } = boxOf(host);
  const [x, y] = [left - origin.left, top - origin.top];
  return { left: area.left + x, right: area.right + x, top: area.top + y, bottom: area.bottom + y };
}
/** @typedef {ReturnType<typeof makeRowView>} RowView */

/**
 * Everything that is drawn for one row: badge and card, in one shadow root.
 * @param {RowActions} actions
 */
export function makeRowView(actions) {
  const { host, root } = makeHost([BADGE_STYLE]);
  const badge = makeBadge();
  const status = make("p", { class: "unseen", role: "status" });
  const card = makeCardView(actions, badge.button, () => placed && shifted(placed, host));
  const frame = makeFrame(badge.button, card.card, status);
  // Few rows ever need one.
  /** @type {HTMLElement | null} */
  let veil = null;
  /** @type {Placed | null} */
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
    if (!placed || !veil) return;
    cover(veil, placed.area, placed.origin);
    veil.style.clipPath = around(placed.area, placed.control);
  }

  function makeVeil() {
    veil = make("div", { class: "veil" });
    frame.prepend(veil);
    coverRow();
    return veil;
  }

  frame.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && card.isOpen()) {
      event.preventDefault();
      card.leave();
    } else if (event.key === "Escape") actions.escape();
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
     * @param {RowReading} reading
     * @param {boolean} [announce] whether to say a changed verdict aloud, once
     */
    show(state, reading, announce = false) {
      badge.show(state, reading.name);
      card.show(state, reading);
      if (announce && state.kind === "advice") {
        status.textContent = words("content_now", reading.name, labelOf(state));
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

    /** Whether the row steps back: a pale layer lies over all but the site's own control; presses go through it. @param {boolean} does */
    fade(does) {
      badge.fade(does);
      if (does) veil ??= makeVeil();
      if (veil) veil.hidden = !does;
    },

    /** Marks the row for a moment: somebody asked where it is. */
    mark() {
      if (!placed) return;
      const ring = make("div", { class: "ring" });
      cover(ring, placed.area, placed.origin);
      frame.prepend(ring);
      setTimeout(() => ring.remove(), MARKED);
    },

    /** @param {Spot} spot @param {{ area: Box, control: Box }} row @param {Point} origin the host's place */
    place(spot, { area, control }, origin) {
      badge.place(spot, origin);
      placed = { area, control, origin };
      coverRow();
    },

    remove: () => host.remove(),
  };
}
