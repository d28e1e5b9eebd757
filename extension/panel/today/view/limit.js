/** @import { Today } from "../plan.js" */
import { dayWords } from "../../../shared/words/dates.js";
import { numberWords, words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { pushButton } from "../../parts/tile.js";
import { pieces } from "../plan.js";

/** From so many pieces on the gaps between them are narrow. */
const MANY = 15;

/**
 * How much of the limit of 24 hours is used, and when it will all be done.
 * @param {Today} today
 * @param {object} acts
 * @param {() => void} acts.stop
 * @param {() => void} acts.limits
 */
export function limitPart(today, { stop, limits }) {
  const { used, most, way, doneOn, all } = today;
  const told = words("panel_today_pieces", numberWords(used), numberWords(most));
  return make(
    "section",
    { class: "block plan" },
    make("h1", { class: "unseen" }, words("panel_today_title")),
    make(
      "div",
      { class: "foot" },
      make(
        "p",
        { class: "figure" },
        make("b", { class: "num" }, numberWords(used)),
        " ",
        words("panel_today_of", numberWords(most)),
      ),
      way !== "stopped" && pushButton(words("panel_today_stop"), stop),
    ),
    make("p", { class: "note" }, words("panel_today_window")),
    make(
      "div",
      { class: `ten ${most > MANY ? "many" : ""}`, role: "img", "aria-label": told },
      pieces(today).map((look) => make("i", { class: look })),
    ),
    make(
      "p",
      { class: "foot note" },
      make(
        "span",
        {},
        all > 0 && doneOn !== null && words("panel_today_done_on", dayWords(doneOn)),
      ),
      make("button", { class: "link soft", on: { click: limits } }, words("panel_today_limits")),
    ),
  );
}
