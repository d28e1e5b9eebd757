/** The window behind the toolbar icon: how things stand, and the advice where none is drawn in the page. */

import { SENT_PAGE } from "../shared/addresses.js";
import { send } from "../shared/chrome.js";
import { browserLocale, fillTexts, momentWords, words } from "../shared/i18n.js";
import { KIND } from "../shared/message-kinds.js";
import { made, part } from "../shared/page.js";

/** @typedef {import("../shared/replies.d.ts").State} State */

/** @param {{ recognised: boolean | null } | null} tab */
function pageWords(tab) {
  if (tab?.recognised === true) return words("popup_page_recognised");
  return words(tab?.recognised === false ? "popup_page_unrecognised" : "popup_page_unknown");
}

/** @param {import("../shared/messages.js").Ruling} ruling */
function nextWords({ ruling, next_at }) {
  if (ruling === "allow" || next_at === null) return words("popup_next_now");
  return words("popup_next_at", momentWords(Date.parse(next_at), Date.now()));
}

/** @param {State} state */
function rows(state) {
  const { engine, guard, tab, ruling, counts, paused_until } = state;
  const next = paused_until
    ? words("popup_paused_until", momentWords(paused_until, Date.now()))
    : nextWords(ruling);
  const told = [
    ["popup_advice", words(`popup_engine_${engine}`)],
    ["popup_page", pageWords(tab)],
    ["popup_pace", words(`popup_guard_${guard}`)],
    ["popup_next", next],
    ["popup_left", words("popup_left_counts", ruling.left.hour, ruling.left.day)],
  ];
  if (counts.blocked > 0) {
    told.push(["popup_blocked", words("popup_blocked_count", counts.blocked)]);
  }
  return told.flatMap(([term = "", text = ""]) => [made("dt", words(term)), made("dd", text)]);
}

/** @param {{ name: string, summary: string }} line */
function item({ name, summary }) {
  const entry = document.createElement("li");
  entry.append(made("strong", name), made("p", summary));
  return entry;
}

/** @param {{ token: string, name: string, at: number }} due */
function reminder({ token, name, at }) {
  const entry = document.createElement("li");
  const who = made("strong", name);
  who.dir = "auto";
  const when = new Intl.DateTimeFormat(browserLocale(), { dateStyle: "medium" }).format(at);
  const answers = [true, false].map((later) => {
    const button = made("button", words(later ? "popup_due_later" : "popup_due_done"));
    button.type = "button";
    button.className = "quiet";
    button.addEventListener("click", async () => {
      await send({ kind: KIND.remind, token, later });
      await update();
    });
    return button;
  });
  entry.append(who, made("p", words("popup_due_text", when)), ...answers);
  return entry;
}

/** @param {string} report */
async function copyReport(report) {
  await navigator.clipboard.writeText(report);
  part("copied", HTMLElement).textContent = words("content_copied");
}

/** @param {State} state */
function show(state) {
  part("no-consent", HTMLElement).hidden = state.consent;
  part("state", HTMLElement).hidden = !state.consent;
  part("facts", HTMLElement).replaceChildren(...rows(state));
  part("reason", HTMLElement).textContent =
    state.ruling.ruling === "allow" ? "" : state.ruling.reason;
  const report = state.tab?.report ?? null;
  part("unrecognised", HTMLElement).hidden = report === null;
  part("copy-report", HTMLButtonElement).onclick = () => copyReport(report ?? "");
  part("due", HTMLElement).hidden = state.due.length === 0;
  part("people", HTMLElement).replaceChildren(...state.due.map(reminder));
  part("pausing", HTMLElement).hidden = !state.consent || state.paused_until !== null;
  const lines = state.draw ? [] : (state.tab?.advice ?? []);
  part("advice", HTMLElement).hidden = lines.length === 0;
  part("list", HTMLElement).replaceChildren(...lines.map(item));
}

async function update() {
  const state = await send({ kind: KIND.state });
  if (state.kind === KIND.state) show(state);
  else part("problem", HTMLElement).textContent = state.message || words("popup_failed");
}

/** @param {boolean} asks */
function askPause(asks) {
  part("pause", HTMLElement).hidden = asks;
  part("pause-sure", HTMLElement).hidden = !asks;
  part(asks ? "pause-yes" : "pause", HTMLElement).focus();
}

fillTexts(document);
part("sent", HTMLAnchorElement).href = SENT_PAGE;
part("pause", HTMLButtonElement).addEventListener("click", () => askPause(true));
part("pause-no", HTMLButtonElement).addEventListener("click", () => askPause(false));
part("pause-yes", HTMLButtonElement).addEventListener("click", async () => {
  await send({ kind: KIND.pause });
  await update();
});
await update();
