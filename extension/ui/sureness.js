/** @import { Advice, RowState } from "./types.js" */
import { words } from "../shared/words/i18n.js";
import { verdictWords } from "./words.js";

/** Whether the user's answer decides: such a label ends in a question mark. @param {Advice} advice */
export const isOpen = ({ certainty }) => certainty === "tentative";

/** The short name of what is shown for a row. @param {Exclude<RowState, { kind: "thinking" }>} state */
export const labelOf = (state) =>
  state.kind === "advice" ? state.advice.label : verdictWords("no_core");

/** Why there is no advice. @param {Extract<RowState, { kind: "no_core" }>} state */
export const whyNone = ({ message }) => message || words("content_no_answer");

/** What the pointer is told about a badge: how sure it is, and what could still turn it. @param {RowState} state */
export function tooltipOf(state) {
  if (state.kind === "thinking") return "";
  if (state.kind === "no_core") return whyNone(state);
  const { text, hinge } = state.advice;
  return [text, hinge].filter(Boolean).join(" ");
}
