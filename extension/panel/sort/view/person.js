/**
 * @import { Known } from "../../../shared/messages/panel-replies.d.ts"
 * @import { Context } from "../../view.d.ts"
 */
import { words } from "../../../shared/words/i18n.js";
import { ageWords } from "../../../ui/age.js";
import { make } from "../../../ui/elements.js";
import { adviceLabel } from "../../parts/label.js";
import { listButton, profileLink } from "../../parts/links.js";

/** The note that was sent along. @param {string} note */
export const quote = (note) =>
  make("blockquote", { class: "quote", dir: "auto", "data-head": words("panel_sort_note") }, note);

/** How long it has been open; where that is not known as of today, what LinkedIn said last. @param {Known} known */
function ageOf({ advice, sent_text }) {
  const [days] = advice?.age?.days ?? [];
  return days === undefined ? sent_text : words("panel_sort_open", ageWords(days));
}

/** Whom one is asked about, with all that helps to answer. @param {Known} known @param {Context} context @returns {Node[]} */
export function personParts(known, context) {
  const { key, name, headline, note, advice } = known;
  const parts = [
    make(
      "div",
      {},
      make("h2", { id: "asked-name" }, make("bdi", {}, name)),
      headline && make("p", { class: "line" }, make("bdi", {}, headline)),
    ),
    make(
      "p",
      { class: "acts links" },
      make("span", { class: "note", title: advice?.age?.text }, ageOf(known)),
      advice && adviceLabel(advice),
    ),
    note && quote(note),
    make(
      "p",
      { class: "acts links" },
      profileLink(known, "link soft"),
      listButton(context, key, "link soft"),
    ),
  ];
  return parts.filter((part) => part instanceof Node);
}
