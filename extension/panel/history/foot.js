import { browserLocale, words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { icon } from "../../ui/icons.js";
import { saveCsv } from "./save.js";

/** @typedef {import("../../shared/messages/replies.d.ts").Journal} Journal */

/**
 * Below the table: how many there are, why one waits three weeks, and the table as a file.
 * @param {{ entries: () => Journal["entries"] }} given
 */
export function createFoot({ entries }) {
  const total = make("span", { class: "note" });
  const save = make(
    "button",
    { class: "link", on: { click: () => saveCsv(entries()) } },
    icon("down-tray"),
    words("panel_history_csv"),
  );
  const why = make(
    "details",
    {},
    make("summary", {}, icon("right"), words("panel_history_why")),
    make("p", { class: "note" }, words("panel_history_why_text")),
  );
  why.querySelector("svg")?.classList.add("turn");
  return {
    root: make(
      "div",
      { class: "end stack tight", hidden: true },
      make("p", { class: "foot" }, total, save),
      why,
    ),
    /** @param {number} count of all withdrawals made */
    show(count) {
      const number = new Intl.NumberFormat(browserLocale()).format(count);
      total.textContent = words("panel_history_total", number);
    },
  };
}
