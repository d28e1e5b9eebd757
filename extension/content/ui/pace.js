/**
 * @import { CardActions, Ruling } from "../types.js"
 *
 * @typedef {{ kind: "hold", ruling: Ruling, until: number } | { kind: "wait" } | { kind: "unreachable" }
 *   | { kind: "script" }} Notice why a press was stopped; `until` in epoch milliseconds, Infinity where nobody knows
 */
import { momentWords, words } from "../../shared/i18n.js";
import { make } from "./make.js";
import { citeButtons } from "./reasons.js";
import { countdownWords } from "./words.js";

/**
 * The time until a withdrawal is possible. The seconds are drawn, not read out; a reader gets the time of day.
 * @param {number} until epoch milliseconds
 * @returns {{ line: HTMLElement, stop: () => void }}
 */
function clock(until) {
  const shown = make("span", { class: "clock", "aria-hidden": "true" });
  const line = make(
    "p",
    {},
    words("content_pace_next", momentWords(until, Date.now())),
    " ",
    shown,
  );
  const tick = () => {
    const left = until - Date.now();
    shown.textContent = left > 0 ? `(${countdownWords(left)})` : "";
    if (left > 0) return;
    line.replaceChildren(words("content_pace_over"));
    clearInterval(timer);
  };
  const timer = setInterval(tick, 1000);
  tick();
  return { line, stop: () => clearInterval(timer) };
}

/**
 * What a notice says. It offers nothing that clicks through: its one button leaves the invitation pending.
 * @param {Notice} notice
 * @param {CardActions["statement"]} statement
 * @param {() => void} onClose
 * @returns {{ nodes: Node[], stop: () => void }}
 */
export function noticeContent(notice, statement, onClose) {
  const title = make("h2", {}, words(`content_pace_${notice.kind}`));
  if (notice.kind !== "hold") {
    const text = words(`content_pace_${notice.kind}_text`);
    return { nodes: [title, make("p", { class: "small" }, text)], stop: () => {} };
  }
  const { ruling, until } = notice;
  const { line, stop } = Number.isFinite(until) ? clock(until) : { line: null, stop: () => {} };
  const leave = make(
    "button",
    { type: "button", class: "push main", autofocus: true, on: { click: onClose } },
    words("content_pace_leave"),
  );
  const nodes = [
    title,
    make("p", {}, ruling.reason, citeButtons(ruling.cites, statement)),
    line,
    make("div", { class: "foot" }, leave),
  ];
  return { nodes: nodes.filter((node) => node !== null), stop };
}
