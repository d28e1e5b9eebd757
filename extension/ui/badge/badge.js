/**
 * @import { RowState } from "../types.js"
 * @typedef {{ left: number, top: number, height: number, compact: boolean }} Spot pixels of the window
 */
import { words } from "../../shared/words/i18n.js";
import { toneOf } from "../styles/tones.js";
import { make } from "../elements.js";
import { verdictMark } from "./marks.js";
import { isOpen, labelOf, tooltipOf } from "../sureness.js";

/**
 * @typedef {object} Look
 * @property {string} tone a class, "" before anything is known
 * @property {boolean} open its question is open
 * @property {boolean} thinking nothing is known yet
 * @property {boolean} faded it steps back behind others
 * @property {Spot | null} place
 */

/** @param {Look} look */
const classesOf = ({ tone, open, thinking, faded, place }) =>
  [
    "badge",
    tone,
    open && "open",
    faded && "faded",
    thinking && "skeleton",
    !place && "unplaced",
    place?.compact && !thinking && "compact",
    place && place.height < 22 && "low",
  ]
    .filter(Boolean)
    .join(" ");

/** What a person sees and hears of a badge. @param {HTMLButtonElement} button */
const shownBy = (button) =>
  JSON.stringify([
    button.textContent,
    ...["class", "style", "title", "aria-label", "data-verdict"].map((each) =>
      button.getAttribute(each),
    ),
  ]);

/** The button beside an invitation. It stays one element through all states, so that focus is never lost. */
export function makeBadge() {
  const button = make("button", { type: "button", class: "badge unplaced", hidden: true });
  let drawn = shownBy(button);
  /** @type {Look} */
  let look = { tone: "", open: false, thinking: false, faded: false, place: null };

  /** @param {Partial<Look>} change */
  const apply = (change) => {
    look = { ...look, ...change };
    button.className = classesOf(look);
    drawn = shownBy(button);
  };

  return {
    button,

    /** Whether it is still as it was drawn. */
    isIntact: () => drawn === shownBy(button),

    /** @param {RowState} state @param {string} name */
    show(state, name) {
      button.hidden = false;
      const thinking = state.kind === "thinking";
      button.disabled = thinking;
      button.setAttribute("aria-busy", String(thinking));
      const verdict = state.kind === "advice" ? state.advice.verdict : state.kind;
      button.dataset["verdict"] = verdict;
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
      const open = state.kind === "advice" && isOpen(state.advice);
      apply({ tone: toneOf(verdict), open, thinking });
    },

    /** How wide the badge is with words, in pixels; the compact form is undone for the reading. */
    spread() {
      if (look.place?.compact) apply({ place: { ...look.place, compact: false } });
    },

    width: () => button.offsetWidth,

    /** Whether it steps back behind others; its words stay readable. @param {boolean} does */
    fade(does) {
      if (does !== look.faded) apply({ faded: does });
    },

    /** @param {Spot} spot @param {{ left: number, top: number }} origin the host's place */
    place(spot, origin) {
      button.style.left = `${spot.left - origin.left}px`;
      button.style.top = `${spot.top - origin.top}px`;
      apply({ place: spot });
    },
  };
}
