/** @typedef {import("../../../shared/messages/replies.d.ts").State} State */
import { words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { popUp } from "../pop-up.js";
import { standing } from "./standing.js";

/** A page of LinkedIn that cannot be read is told of with its structure, without names, for those who can mend it. @param {string} report */
function reportPart(report) {
  const said = make("span", { role: "status", class: "small" });
  const copy = async () => {
    const done = await navigator.clipboard.writeText(report).then(
      () => true,
      () => false,
    );
    said.textContent = words(
      done ? "panel_standing_report_copied" : "panel_standing_report_failed",
    );
  };
  return make(
    "div",
    { class: "stack tight" },
    make("p", { class: "note" }, words("panel_standing_report_text")),
    make(
      "div",
      { class: "acts" },
      make("button", { class: "push", on: { click: copy } }, words("panel_standing_report")),
      said,
    ),
  );
}

/** Shows how things stand. @param {State} state */
export function showStanding(state) {
  const { tab, ruling } = state;
  const lines = standing(state, Date.now()).flatMap(([term, text]) => [
    make("dt", {}, term),
    make("dd", {}, text),
  ]);
  popUp(
    words("panel_standing_title"),
    make("dl", { class: "standing" }, lines),
    ...(ruling.ruling === "allow" ? [] : [make("p", { class: "note" }, ruling.reason)]),
    ...(tab?.report ? [reportPart(tab.report)] : []),
  );
}
