/**
 * @import { RowState } from "../types.js"
 * @typedef {{ left: number, top: number, height: number, compact: boolean }} Spot pixels of the window
 */
import { words } from "../../shared/words/i18n.js";
import { toneOf } from "../styles/tones.js";
import { make } from "../elements.js";
import { verdictMark } from "./marks.js";
import { isOpen, labelOf, tooltipOf } from "../sureness.js";

/** The button beside an invitation. It stays one element through all states, so that focus is never lost. */
export function makeBadge() {
  const button = make("button", { class: "badge unplaced", hidden: true });
  let tone = "";
  /** @type {Spot | null} */
  let place = null;
  let thinking = false;
  let open = false;
  let faded = false;

  const dress = () => {
    const look = [
      "badge",
      tone,
      open && "open",
      faded && "faded",
      thinking && "skeleton",
      !place && "unplaced",
      place?.compact && !thinking && "compact",
      place && place.height < 22 && "low",
    ];
    button.className = look.filter(Boolean).join(" ");
  };

  return {
    button,

    /** @param {RowState} state @param {string} name */
    show(state, name) {
      button.hidden = false;
      thinking = state.kind === "thinking";
      button.disabled = thinking;
      button.setAttribute("aria-busy", String(thinking));
      const verdict = state.kind === "advice" ? state.advice.verdict : state.kind;
      button.dataset["verdict"] = verdict;
      tone = toneOf(verdict);
      open = state.kind === "advice" && isOpen(state.advice);
      if (state.kind === "thinking") {
        button.setAttribute("aria-label", words("content_thinking", name));
        button.replaceChildren();
      } else {
        const label = labelOf(state);
        button.setAttribute("aria-label", words("content_badge_label", name, label));
        const mark = verdictMark(state.kind === "advice" ? state.advice.verdict : "no_core");
        button.replaceChildren(mark, make("span", { class: "wording" }, label));
      }
      button.title = tooltipOf(state);
      dress();
    },

    /** How wide the badge is with words, in pixels; the compact form is undone for the reading. */
    spread() {
      if (place?.compact) {
        place = { ...place, compact: false };
        dress();
      }
    },

    width: () => button.offsetWidth,

    /** Whether it steps back behind others; its words stay readable. @param {boolean} does */
    fade(does) {
      if (does === faded) return;
      faded = does;
      dress();
    },

    /** @param {Spot} spot @param {{ left: number, top: number }} origin the host's place */
    place(spot, origin) {
      place = spot;
      button.style.left = `${spot.left - origin.left}px`;
      button.style.top = `${spot.top - origin.top}px`;
      dress();
    },
  };
}
