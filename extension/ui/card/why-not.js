/** @import { Advice, CardActions, Verdict } from "../types.js" */
import { words } from "../../shared/words/i18n.js";
import { changeItem } from "./answers.js";
import { bullets, fold, make } from "../elements.js";
import { verdictMark } from "../badge/marks.js";
import { VERDICTS } from "./legend.js";
import { reasonList } from "./reasons.js";
import { verdictWords } from "../words.js";

/**
 * What speaks for another verdict: where it is worth a thought, and which single change would lead to it.
 * @param {Advice} advice
 * @param {Verdict} verdict
 * @param {CardActions} actions
 * @param {Element} host
 */
function answer({ alternatives, unless }, verdict, { statement, tell }, host) {
  const near = alternatives.filter((each) => each.verdict === verdict);
  const changes = unless.filter((each) => each.verdict === verdict);
  return [
    near.length > 0 && reasonList(near, statement),
    changes.length > 0
      ? bullets(changes.map((change) => changeItem(change, tell, host)))
      : make("p", { class: "small" }, words("content_why_not_far")),
  ].filter((part) => part !== false);
}

/** "Why not …?" for each verdict that is not the advice. */
export function whyNotSection(
  /** @type {Advice} */ advice,
  /** @type {CardActions} */ actions,
  /** @type {Element} */ host,
) {
  if (advice.certainty === null) return null;
  const said = make("div", { class: "said", role: "status" });
  const buttons = VERDICTS.filter((verdict) => verdict !== advice.verdict).map((verdict) => {
    const button = make(
      "button",
      {
        class: "push",
        "aria-pressed": "false",
        "data-key": `why:${verdict}`,
        on: {
          click() {
            for (const each of buttons) each.setAttribute("aria-pressed", String(each === button));
            said.replaceChildren(...answer(advice, verdict, actions, host));
          },
        },
      },
      verdictMark(verdict),
      verdictWords(verdict),
    );
    return button;
  });
  return fold(
    "why_not",
    words("content_why_not"),
    false,
    make("div", { class: "choices" }, buttons),
    said,
  );
}
