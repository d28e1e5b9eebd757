import { browserLocale, words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { viewFailureWords } from "../shell/failure.js";
import { CURVE_HEIGHT, drawCurve } from "./drawings/curve.js";
import { curveOf, readOff } from "./figures/answers.js";
import { againButton, asTable, figure, numberWords, percentWords, plainTable } from "./parts.js";
import { drawing } from "./svg.js";

/** @typedef {import("../../shared/contract.d.ts").TimesReply} Times */
/** @import { Curve } from "./figures/answers.js" */

/** How long answers took: the user's own, once there are enough of them, else what others published. @param {Times} times */
export function answerTimes(times) {
  const curve = curveOf(times);
  const content = curve ? ownCurve(curve) : [othersNumbers(times.published)];
  return figure(words("panel_pictures_answers"), times.text, ...content);
}

/** What stands there where there is no answer. @param {import("../../shared/messages/replies.d.ts").Failure} failure @param {() => void} tryAgain */
export const noAnswerTimes = (failure, tryAgain) =>
  figure(
    words("panel_pictures_answers"),
    viewFailureWords(failure, words("panel_pictures_failed")),
    againButton(tryAgain),
  );

/** @param {Curve} curve */
function ownCurve(curve) {
  const rows = readOff(curve).map(({ day, answered }) => [
    numberWords(day),
    percentWords(answered),
  ]);
  const points = rows.map(([day = "", share = ""]) =>
    words("panel_pictures_answers_point", day, share),
  );
  const title = words("panel_pictures_answers_drawing");
  const say = {
    percent: percentWords,
    day: numberWords,
    axis: words("panel_pictures_answers_axis"),
    mark: words("panel_pictures_answers_mark", numberWords(curve.mark.day)),
  };
  const heads = [words("panel_pictures_answers_day"), words("panel_pictures_answers_share")];
  return [
    drawing([title, ...points].join(" "), CURVE_HEIGHT, drawCurve(curve, say)),
    asTable(title, heads, rows),
  ];
}

/** @param {number} hours */
function spanWords(hours) {
  /** @type {[unit: string, length: number][]} */
  const units = [
    ["week", 168],
    ["day", 24],
    ["hour", 1],
  ];
  // A week is said as one; more than that in days, as people say it.
  const [unit, length] = units.find(([, each]) => hours === each) ?? ["day", 24];
  const format = new Intl.NumberFormat(browserLocale(), {
    style: "unit",
    unit,
    unitDisplay: "long",
  });
  return format.format(hours / length);
}

/** @param {Times["published"]} published */
function othersNumbers({ n, accepted, by, source }) {
  const rows = by.map(([hours = 0, share = 0]) => [spanWords(hours), percentWords(share)]);
  const heads = [words("panel_pictures_others_within"), words("panel_pictures_others_share")];
  return make(
    "div",
    { class: "stack tight" },
    make("h3", {}, words("panel_pictures_others")),
    make(
      "p",
      { class: "note" },
      words("panel_pictures_others_text", numberWords(n), percentWords(accepted)),
    ),
    plainTable(words("panel_pictures_others_caption"), heads, rows),
    make("p", { class: "small" }, words("panel_pictures_source", source)),
  );
}
