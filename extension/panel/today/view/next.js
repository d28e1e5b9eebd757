/**
 * @import { Context } from "../../view.d.ts"
 * @import { Today, Turn } from "../plan.js"
 */
import { words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { icon } from "../../../ui/icons.js";
import { listButton, profileLink } from "../../parts/links.js";

/**
 * The next person: when, who and why, where to go; the withdrawal itself is the user's own press on LinkedIn.
 * @param {Turn} turn
 * @param {object} parts
 * @param {Today} parts.today
 * @param {Context} parts.context
 * @param {HTMLElement} parts.wait the line that says when
 * @param {HTMLElement} parts.message where the drafts come
 * @param {() => void} parts.putOff
 */
export function nextPart({ known }, { today, context, wait, message, putOff }) {
  const { key, name, headline, advice, sent_text } = known;
  return make(
    "section",
    { class: "block first", "aria-labelledby": "next-name" },
    wait,
    today.way === "full" && make("p", { class: "note" }, words("panel_today_full")),
    make(
      "div",
      {},
      make("h2", { id: "next-name", tabindex: -1 }, make("bdi", {}, name)),
      headline && make("p", { class: "headline" }, make("bdi", {}, headline)),
      make("p", { class: "note why-so" }, advice?.age?.text ?? sent_text, " ", advice?.summary),
    ),
    make(
      "div",
      { class: "acts" },
      listButton(context, key, "push main"),
      profileLink(known, "push"),
      today.all > 1 &&
        make(
          "button",
          { class: "link soft put-off", on: { click: putOff } },
          words("panel_today_later"),
        ),
    ),
    message,
    make("p", { class: "hand note" }, icon("hand"), make("span", {}, words("panel_today_hand"))),
  );
}
