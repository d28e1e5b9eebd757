/** @import { Advice, RowState } from "../types.js" */
import { words } from "../../shared/words/i18n.js";
import { verdictMark } from "../badge/marks.js";
import { make } from "../elements.js";
import { isOpen, labelOf, whyNone } from "../sureness.js";
import { toneOf } from "../styles/tones.js";
import { factWords } from "../words.js";

/** The verdict's drawing and its short name. @param {Exclude<RowState, { kind: "thinking" }>} state */
function verdictLine(state) {
  const verdict = state.kind === "advice" ? state.advice.verdict : "no_core";
  return make(
    "p",
    { class: "verdict" },
    make("span", { class: "seal" }, verdictMark(verdict)),
    labelOf(state),
  );
}

/** A guess that would have led to more than the advice is said, so that nobody misses it. @param {string[]} facts */
const setAside = (facts) =>
  facts.length > 0 &&
  make("p", { class: "small" }, words("content_set_aside", facts.map(factWords).join(", ")));

/** What the advice says of itself; where an answer decides, how sure stands with the question. @param {Advice} advice */
const sentences = (advice) => [
  advice.hinge && make("p", { class: "hinge" }, advice.hinge),
  make("p", { id: "summary" }, advice.summary),
  advice.text &&
    advice.text !== advice.summary &&
    !(isOpen(advice) && advice.question) &&
    make("p", { class: "small sureness" }, advice.text),
  setAside(advice.set_aside),
];

/** The advice: its name, what could still turn it, why, how sure. @param {Exclude<RowState, { kind: "thinking" }>} state */
export const leadSection = (state) =>
  make(
    "section",
    { class: `lead ${toneOf(state.kind === "advice" ? state.advice.verdict : "")}` },
    verdictLine(state),
    state.kind === "advice"
      ? sentences(state.advice).filter((each) => each !== "")
      : make("p", {}, whyNone(state)),
  );
