/**
 * @import { RowState } from "../types.js"
 * @typedef {{ left: number, top: number, height: number, compact: boolean }} Spot pixels of the window
 */
import { words } from "../../shared/i18n.js";
import { toneOf } from "../tones.js";
import { make } from "../elements.js";
import { certaintyMark, verdictMark } from "./marks.js";
import { certaintyWords, verdictWords } from "../words.js";

/** The button beside an invitation. It stays one element through all states, so that focus is never lost. */
export function makeBadge() {
  const button = make("button", { type: "button", class: "badge unplaced", hidden: true });
  let tone = "";
  /** @type {Spot | null} */
  let place = null;
  let thinking = false;

  const dress = () => {
    const look = [
      "badge",
      tone,
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
      button.replaceChildren();
      const verdict = state.kind === "advice" ? state.advice.verdict : state.kind;
      button.dataset["verdict"] = verdict;
      tone = toneOf(verdict);
      if (state.kind === "thinking") {
        button.setAttribute("aria-label", words("content_thinking", name));
      } else if (state.kind === "no_core") {
        button.setAttribute(
          "aria-label",
          words("content_badge_label_plain", name, verdictWords("no_core")),
        );
        button.append(
          verdictMark("no_core"),
          make("span", { class: "wording" }, verdictWords("no_core")),
        );
      } else {
        const { certainty } = state.advice;
        const wording = verdictWords(state.advice.verdict);
        const label = certainty
          ? words("content_badge_label", name, wording, certaintyWords(certainty))
          : words("content_badge_label_plain", name, wording);
        button.setAttribute("aria-label", label);
        button.append(
          verdictMark(state.advice.verdict),
          make("span", { class: "wording" }, wording),
        );
        if (certainty) button.append(certaintyMark(certainty));
      }
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

    /** @param {Spot} spot @param {{ left: number, top: number }} origin the host's place */
    place(spot, origin) {
      place = spot;
      button.style.left = `${spot.left - origin.left}px`;
      button.style.top = `${spot.top - origin.top}px`;
      dress();
    },
  };
}
