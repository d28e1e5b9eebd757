/** @import { Verdict } from "../types.js" */
import { words } from "../../shared/words/i18n.js";
import { verdictMark } from "../badge/marks.js";
import { fold, make } from "../elements.js";
import { helpButton } from "../buttons/help-button.js";
import { toneOf } from "../styles/tones.js";
import { verdictWords } from "../words.js";

export const VERDICTS = /** @type {Verdict[]} */ ([
  "wait",
  "leave_pending",
  "let_expire",
  "clarify",
  "connect_elsewhere",
  "withdraw",
]);

/** What each word and sign of a badge means, in a fold. */
export const legendSection = () =>
  fold(
    "legend",
    words("content_legend"),
    false,
    make(
      "dl",
      { class: "legend" },
      VERDICTS.flatMap((verdict) => [
        make("dt", { class: toneOf(verdict) }, verdictMark(verdict), verdictWords(verdict)),
        make("dd", {}, words(`content_meaning_${verdict}`)),
      ]),
      make("dt", {}, words("content_legend_open_sign")),
      make("dd", {}, words("content_legend_open")),
      make("dt", {}, words("content_legend_settled_sign")),
      make("dd", {}, words("content_legend_settled")),
    ),
    helpButton("labels", words("content_legend_help")),
  );
