/**
 * @import { CardActions, RowState } from "../../../ui/types.js"
 *
 * @typedef {CardActions & { escape: () => void }} RowActions `escape`: the key was pressed where nothing is open
 *
 * @import { Point } from "../../../ui/host.js"
 * @import { RowPlace } from "./row-overlay.js"
 * @import { Spot } from "../../../ui/badge/badge.js"
 * @import { Theme } from "../../../ui/styles/theme.js"
 * @import { RowReading } from "../../../shared/messages/messages.js"
 */
import { words } from "../../../shared/words/i18n.js";
import { makeBadge } from "../../../ui/badge/badge.js";
import { makeFrame, makeHost } from "../../../ui/host.js";
import { makeCardView } from "../../../ui/card/card-view.js";
import { make } from "../../../ui/elements.js";
import BADGE_STYLE from "../../../ui/styles/badge.css";
import CARD_STYLE from "../../../ui/styles/card.css";
import PARTS_STYLE from "../../../ui/styles/card-parts.css";
import DRAFTS_STYLE from "../../../ui/styles/drafts.css";
import { labelOf } from "../../../ui/sureness.js";
import { makeSheets } from "../../../ui/sheets.js";
import { makeRowOverlay } from "./row-overlay.js";
import { watchChanges } from "./watch-changes.js";

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
 * @param {RowActions} actions
 */
export function makeRowView(actions) {
  const { host, root } = makeHost([BADGE_STYLE]);
  const badge = makeBadge();
  const status = make("p", { class: "unseen", role: "status" });
  const card = makeCardView(actions, badge.button, () => overlay.rowBox(host));
  const frame = makeFrame(badge.button, card.card, status);
  const overlay = makeRowOverlay(frame);
  root.append(frame);
  const sheets = makeSheets(root);
  const changes = watchChanges({ host, root, frame, badge });
  // What opens is styled from its first opening on.
  card.card.addEventListener("beforetoggle", () => sheets.add(LATER));

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

    /** Whether anything is seen of it. */
    isShown: () => !badge.button.hidden,

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

    /** Keeps the row's own layout as it was, by a rule for the host, see `spacingFixFor`. */
    applySpacingFix: sheets.setOwn,

    /** Whether the row steps back: a pale layer lies over all but the site's own control; presses go through it. @param {boolean} does */
    fade(does) {
      badge.fade(does);
      overlay.fade(does);
    },

    /** Marks the row for a moment: somebody asked where it is. */
    mark: overlay.mark,

    /** @param {Spot} spot @param {RowPlace} row @param {Point} origin the host's place */
    place(spot, row, origin) {
      badge.place(spot, origin);
      overlay.place(row, origin);
    },

    /** Calls once somebody else has changed what stands here. */
    onChanged: changes.tell,

    remove: () => void (changes.end(), host.remove()),
  };
}
