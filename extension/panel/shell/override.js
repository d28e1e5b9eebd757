/**
 * The one way past the limits, for one withdrawal: a reason, a wait, once a day. It is written here, for what is written in a page
 * the page could read (T9).
 */

import { send } from "../../shared/chrome.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { overrideClock, overrideUsed } from "../../ui/override-words.js";
import { failureWords } from "./failure.js";
import { popUp } from "./pop-up.js";

/** @typedef {{ key: string | null, name: string }} Person */

/** Shortest reason, in characters; the background counts again. */
const LEAST_REASON = 20;
const LONGEST_REASON = 500;

/**
 * A field for the reason, and the button that begins the wait.
 * @param {(reason: string) => Promise<string | null>} onAsk gives why it did not begin
 */
function askForm(onAsk) {
  const missing = () => LEAST_REASON - [...reason.value.trim()].length;
  const left = make("p", { class: "note" });
  const reason = make("textarea", {
    id: "override-reason",
    maxlength: LONGEST_REASON,
    rows: 3,
    autofocus: true,
    on: { input: count },
  });
  const button = make(
    "button",
    { class: "push main", on: { click: () => void ask() } },
    words("content_override_ask"),
  );
  function count() {
    button.setAttribute("aria-disabled", String(missing() > 0));
    left.textContent = missing() > 0 ? words("content_override_missing", missing()) : "";
  }
  async function ask() {
    if (missing() > 0) return;
    const fault = await onAsk(reason.value);
    if (fault !== null) left.textContent = fault;
  }
  count();
  const label = { class: "stack tight", for: "override-reason" };
  return make(
    "div",
    { class: "stack" },
    make("p", { class: "note" }, words("content_override_how")),
    make("label", label, words("content_override_reason"), reason),
    left,
    make("div", { class: "acts" }, button),
  );
}

/** @type {HTMLDialogElement | null} */
let shown = null;

/** Asks for the reason, in front of all else. @param {Person} person */
export function askOverride({ key, name }) {
  let stop = () => {};
  const body = make("div", { role: "status" });

  /** @param {number} readyAt */
  function wait(readyAt) {
    const waiting = overrideClock(readyAt);
    stop = waiting.stop;
    body.replaceChildren(waiting.line);
  }

  /** @param {string} reason */
  async function begin(reason) {
    const reply = await send({ kind: KIND.request_override, key, name, reason });
    if (reply.kind !== KIND.override) return failureWords(reply);
    const isTheirs = reply.asked?.key === key && reply.asked.name === name;
    if (reply.asked && isTheirs && reply.next_at === 0) {
      wait(reply.asked.ready_at);
      return null;
    }
    return overrideUsed(reply.next_at);
  }

  body.append(askForm(begin));
  shown?.close();
  shown = popUp(words("panel_override_title", name), body);
  shown.addEventListener("close", () => stop());
}
