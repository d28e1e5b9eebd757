/** @import { Today } from "../plan.js" */
import { momentWords } from "../../../shared/words/dates.js";
import { words } from "../../../shared/words/i18n.js";
import { verdictMark } from "../../../ui/badge/marks.js";
import { make } from "../../../ui/elements.js";
import { countdownWords } from "../../../ui/words.js";
import { filled, openWords } from "../../parts/filled.js";
import { countdown } from "../plan.js";

/** When the next withdrawal may be made. @param {Today} today @param {number} now @returns {(Node | string)[]} */
function whenParts({ way, nextAt, reason }, now) {
  if (way === "free") return [words("panel_today_now")];
  if (way === "stopped") return [words("panel_today_stopped")];
  if (nextAt === null) return [reason];
  const time = make("b", { class: "num" }, momentWords(nextAt, now));
  return filled(openWords("panel_today_next"), time).filter(
    (part) => part instanceof Node || typeof part === "string",
  );
}

/**
 * The line that says when, with the seconds drawn as they pass; a reader gets the time of day.
 * @param {Today} today
 * @param {() => void} onOver the wait is over
 */
export function waitLine(today, onOver) {
  const left = make("span", { class: "countdown note num", "aria-hidden": "true" });
  const when = make(
    "span",
    { class: "when" },
    verdictMark("wait"),
    make("span", {}, ...whenParts(today, Date.now())),
  );
  const line = make("p", { class: "foot" }, when, left);
  let timer = 0;
  function tick() {
    const now = Date.now();
    const span = countdown(today, now);
    left.textContent = span === null ? "" : words("panel_today_in", countdownWords(span));
    if (today.nextAt === null || today.nextAt > now) return;
    stop();
    onOver();
  }
  function stop() {
    clearInterval(timer);
  }
  if (today.nextAt !== null) timer = setInterval(tick, 1000);
  tick();
  return { line, stop };
}
