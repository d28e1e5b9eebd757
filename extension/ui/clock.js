import { momentWords } from "../shared/words/dates.js";
import { make } from "./elements.js";
import { nextWords } from "./next-words.js";
import { countdownWords } from "./words.js";

/** @param {number} until epoch milliseconds */
const nextAt = (until) => nextWords(momentWords(until, Date.now()));

/**
 * The time until a withdrawal is possible. The seconds are drawn, not read out; a reader gets the time of day.
 * @param {number} until epoch milliseconds
 * @param {string} over what it says then
 * @param {(until: number) => string} [ahead] what it says until then
 * @returns {{ line: HTMLElement, stop: () => void }}
 */
export function clock(until, over, ahead = nextAt) {
  const shown = make("span", { class: "clock", "aria-hidden": "true" });
  const line = make("p", {}, ahead(until), " ", shown);
  const tick = () => {
    const left = until - Date.now();
    shown.textContent = left > 0 ? `(${countdownWords(left)})` : "";
    if (left > 0) return;
    line.replaceChildren(over);
    clearInterval(timer);
  };
  const timer = setInterval(tick, 1000);
  tick();
  return { line, stop: () => clearInterval(timer) };
}
