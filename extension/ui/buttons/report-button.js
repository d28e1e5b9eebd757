import { words } from "../../shared/words/i18n.js";
import { make } from "../elements.js";

/**
 * A page of LinkedIn that cannot be read is told of with its structure, without names, for those who can mend it: a button that copies
 * that, and what came of it.
 * @param {string} report
 */
export function reportButton(report) {
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
  const button = make(
    "button",
    { type: "button", class: "push", on: { click: copy } },
    words("panel_standing_report"),
  );
  return [button, said];
}
