/** @import { PracticeState } from "./rules.js" */
import { words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { isWaiting, nextTask, unanswered } from "./rules.js";
import { makeTasks } from "./tasks.js";

/** After so long the page says that Python is still starting, in milliseconds. */
const SLOW_MS = 4000;

/** @param {PracticeState} state @returns {"failed" | "end" | null} */
function whatToSay(state) {
  if (unanswered(state).length > 0) return "failed";
  return nextTask(state) === null ? "end" : null;
}

/**
 * What stands around the invented rows: what to try, how it stands, and the ways to try again.
 * @param {HTMLElement} list
 * @param {{ onRetry: () => void, onAnew: () => void }} acts
 */
export function makeFrame(list, { onRetry, onAnew }) {
  const tasks = makeTasks();
  const said = make("p", { class: "note", role: "status" });
  /** @param {string} look @param {string} text @param {() => void} click */
  const button = (look, text, click) =>
    make("button", { type: "button", class: look, on: { click } }, text);
  const retry = button("push slim", words("welcome_practice_retry"), onRetry);
  const anew = button("link soft", words("welcome_practice_anew"), onAnew);
  const root = make(
    "div",
    { class: "stack" },
    tasks.root,
    list,
    said,
    make("div", { class: "acts" }, retry, anew),
  );
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let slow;

  /** The same words twice are not read out twice. @param {string} text */
  function say(text) {
    if (said.textContent !== text) said.textContent = text;
  }

  return {
    root,
    /** @param {PracticeState} state */
    show(state) {
      clearTimeout(slow);
      tasks.show(state);
      retry.hidden = unanswered(state).length === 0;
      anew.hidden = state.done.size === 0;
      const what = whatToSay(state);
      say(what ? words(`welcome_practice_${what}`) : "");
      if (isWaiting(state)) slow = setTimeout(() => say(words("welcome_practice_slow")), SLOW_MS);
    },
  };
}
