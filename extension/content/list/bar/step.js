/** @import { Step } from "../rules/next-step.js" */
import { words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { icon } from "./icons.js";

const STEP_WORDS = {
  go: "content_bar_next",
  wait: "content_bar_next",
  first: "content_bar_first",
  scroll: "content_bar_scroll",
  rest: "content_bar_rest",
};

/** The button that leads on, and what is said in its place where nothing is left to do. @param {() => void} onStep */
export function makeStep(onStep) {
  const wording = make("span");
  const button = make(
    "button",
    { type: "button", class: "push step", on: { click: onStep } },
    wording,
    icon("down"),
  );
  const nothing = make("span", { class: "nothing" }, words(STEP_WORDS.rest));

  return {
    button,
    nothing,

    /** @param {Step["do"]} next */
    show(next) {
      wording.textContent = words(STEP_WORDS[next]);
      button.hidden = next === "rest";
      nothing.hidden = !button.hidden;
      button.classList.toggle("main", next === "scroll");
      button.setAttribute("aria-busy", String(next === "wait"));
    },
  };
}
