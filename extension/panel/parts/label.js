/** @import { Brief } from "../../shared/messages/panel-replies.d.ts" */
import { verdictMark } from "../../ui/badge/marks.js";
import { make } from "../../ui/elements.js";
import { toneOf } from "../../ui/styles/tones.js";

/**
 * What is advised, in the core's own short words: outlined where the user's answer decides.
 * @param {Pick<Brief, "verdict" | "label" | "certainty">} advice
 * @param {string} [look] classes more
 */
export function adviceLabel({ verdict, label, certainty }, look = "") {
  const open = certainty === "tentative" ? "open" : "";
  const tone = toneOf(verdict) || "rest";
  return make("span", { class: `badge ${tone} ${open} ${look}` }, verdictMark(verdict), label);
}
