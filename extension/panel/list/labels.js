/** @import { Event } from "./rules/state.js" */
/** @import { Shown } from "./rules/shown.js" */
import { numberWords, words } from "../../shared/words/i18n.js";
import { verdictMark } from "../../ui/badge/marks.js";
import { make } from "../../ui/elements.js";
import { toneOf } from "../../ui/styles/tones.js";
import { rove } from "../shell/roving.js";

/**
 * A button for each label that is there, with how many have it; pressed, the list is narrowed to it.
 * @param {(event: Event) => void} dispatch
 */
export function makeLabels(dispatch) {
  const root = make("div", {
    class: "chips",
    role: "group",
    "aria-label": words("panel_list_labels"),
  });
  const settle = rove(root);
  /** @type {Map<string, ReturnType<typeof makeChip>>} */
  const chips = new Map();

  /** @param {Shown["labels"][number]} label */
  function makeChip({ verdict, label }) {
    const number = make("b", {});
    const wording = make("span", {}, label);
    const button = make(
      "button",
      {
        class: `chip ${toneOf(verdict) || "rest"}`,
        on: { click: () => dispatch({ type: "verdict", verdict }) },
      },
      verdictMark(/** @type {any} */ (verdict)),
      wording,
      number,
    );
    return { button, number, wording };
  }

  return {
    root,
    /** @param {Shown["labels"]} labels @param {string | null} pressed */
    show(labels, pressed) {
      // One label alone narrows nothing.
      root.hidden = labels.length < 2 && pressed === null;
      const wanted = labels.map((label) => {
        const chip = chips.get(label.verdict) ?? makeChip(label);
        chips.set(label.verdict, chip);
        chip.wording.textContent = label.label;
        chip.number.textContent = numberWords(label.count);
        chip.button.ariaPressed = String(label.verdict === pressed);
        return chip.button;
      });
      const now = [...root.children];
      if (wanted.length !== now.length || wanted.some((button, at) => button !== now[at])) {
        const active = /** @type {HTMLElement | null} */ (document.activeElement);
        root.replaceChildren(...wanted);
        if (active?.isConnected && root.contains(active)) active.focus({ preventScroll: true });
      }
      settle();
    },
  };
}
