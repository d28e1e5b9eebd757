/**
 * @import { CardActions } from "../../../ui/types.js"
 * @import { Notice } from "./kinds.js"
 */
import { words } from "../../../shared/words/i18n.js";
import { clock } from "../../../ui/clock.js";
import { make } from "../../../ui/elements.js";
import { helpButton } from "../../../ui/buttons/help-button.js";
import { overridePart } from "./override-view.js";
import { plainWords } from "./plain-notice.js";
import { citeButtons } from "../../../ui/card/reasons.js";

/** How long asking for a way past a hold takes, in milliseconds. */
const LONGER_THAN = 300_000;

/**
 * What a notice says. It offers nothing that clicks through: its first button leaves the invitation pending.
 * @param {Notice} notice
 * @param {CardActions["statement"]} statement
 * @param {() => void} onClose
 * @returns {{ nodes: Node[], stop: () => void }}
 */
export function noticeContent(notice, statement, onClose) {
  const [wording, text] = plainWords(notice);
  const title = make("h2", {}, wording);
  const help = helpButton("held", words("content_pace_help"));
  if (notice.kind !== "hold") {
    return { nodes: [title, make("p", { class: "small" }, text), help], stop: () => {} };
  }
  const { ruling, until, offer } = notice;
  const { line, stop } = Number.isFinite(until)
    ? clock(until, words("content_pace_over"))
    : { line: null, stop: () => {} };
  // Who waits longer for the override than for the budget needs none.
  const way = offer && until - Date.now() > LONGER_THAN ? overridePart(offer, onClose) : null;
  const leave = make(
    "button",
    { class: "push main", autofocus: true, on: { click: onClose } },
    words("content_pace_leave"),
  );
  const nodes = [
    title,
    make("p", {}, ruling.reason, citeButtons(ruling.cites, statement)),
    line,
    make("div", { class: "foot" }, help, leave),
    way?.node ?? null,
  ];
  const stopAll = () => {
    stop();
    way?.stop();
  };
  return { nodes: nodes.filter((node) => node !== null), stop: stopAll };
}
