/**
 * What is said at the moment of withdrawing, inside the site's own dialog. It knows no page: whoever shows it gives the advice, what the
 * limits say, and what can be done.
 * @import { Advice, DialogActions, DialogView, RowState } from "../types.js"
 */
import { words } from "../../shared/words/i18n.js";
import { anywayFold, messageParts } from "../drafts/anyway.js";
import { fold, make } from "../elements.js";
import { helpButton } from "../buttons/help-button.js";
import { isOpen, whyNone } from "../sureness.js";
import { counsel } from "./counsel.js";

/** Whether a withdrawal would be made against the advice. @param {RowState | null} state */
export const isAgainst = (state) =>
  state?.kind === "advice" &&
  state.advice.certainty !== null &&
  state.advice.verdict !== "withdraw";

/** Whether an answer is asked for before a withdrawal that is only suggested. @param {Advice} advice */
const asks = (advice) => advice.verdict === "withdraw" && isOpen(advice);

/**
 * What stands before the site's own words: the advice in full contrast, unless it is simply to withdraw. Once it stood there it
 * stays, so that what an answer led to is read where it was given.
 * @param {DialogView} view
 * @param {DialogActions} actions
 * @param {Element} host of the root in which it is shown
 * @returns {Node[]}
 */
export function dialogAbove({ state, turned }, actions, host) {
  if (state.kind !== "advice" || state.advice.certainty === null) return [];
  if (!isAgainst(state) && !asks(state.advice) && !turned) return [];
  return [counsel(state.advice, actions, host)];
}

/** The words that may go with a withdrawal; behind a step of their own where it is not advised. @param {DialogView} view @param {DialogActions} actions */
function wordsPart({ state, desk }, { loadMessage }) {
  if (isAgainst(state)) return anywayFold(words("content_dialog_anyway"), loadMessage, desk);
  if (state.kind !== "advice" || !state.advice.message.text) return null;
  const { message } = state.advice;
  const wording = words("content_message_dialog");
  return fold("message", wording, !isOpen(state.advice), messageParts(message, desk));
}

/** Why there is no advice, in the core's or in our own words. @param {RowState} state */
function missing(state) {
  if (state.kind === "thinking") {
    return make("div", {
      class: "wait",
      role: "img",
      "aria-label": words("content_thinking_short"),
    });
  }
  const text = state.kind === "no_core" ? whyNone(state) : state.advice.summary;
  const isSaid = state.kind === "advice" && state.advice.certainty !== null;
  return isSaid ? null : make("p", { class: "small" }, text);
}

/**
 * What stands after the site's own buttons, quietly.
 * @param {DialogView} view
 * @param {DialogActions} actions
 * @returns {Node[]}
 */
export function dialogBelow(view, actions) {
  const { day, state } = view;
  const count = day && [words("content_dialog_day", day.used, day.most), " "];
  const last = make(
    "p",
    { class: "small" },
    count,
    helpButton("noticed", words("content_dialog_noticed")),
  );
  return [missing(state), wordsPart(view, actions), last].filter((part) => part !== null);
}
