/** @typedef {import("../../../shared/messages/replies.d.ts").State} State */
import { words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { reportButton } from "../../../ui/buttons/report-button.js";
import { popUp } from "../pop-up.js";
import { HELP } from "../pages.js";
import { helpTopic, standing } from "./standing.js";

/** A page of LinkedIn that cannot be read, for those who can mend it. @param {string} report */
const reportPart = (report) =>
  make(
    "div",
    { class: "stack tight" },
    make("p", { class: "note" }, words("panel_standing_report_text")),
    make("div", { class: "acts" }, reportButton(report)),
  );

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
    make(
      "a",
      { class: "link", href: `${HELP}#${helpTopic(state)}`, target: "_blank" },
      words("panel_standing_help"),
    ),
  );
}
