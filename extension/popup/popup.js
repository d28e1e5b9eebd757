/** The window behind the toolbar icon: how things stand, and the advice where none is drawn in the page. */

import { SENT_PAGE } from "../shared/addresses.js";
import { send } from "../shared/chrome.js";
import { fillTexts, momentWords, words } from "../shared/i18n.js";
import { KIND } from "../shared/messages.js";
import { made, part } from "../shared/page.js";

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

/** @param {any} state the reply to `state` */
function rows({ engine, tab, ruling, counts }) {
  const told = [
    ["popup_advice", words(engine ? "popup_engine_up" : "popup_engine_down")],
    ["popup_page", pageWords(tab)],
    ["popup_next", nextWords(ruling)],
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

/** @param {any} state the reply to `state` */
function show(state) {
  part("no-consent", HTMLElement).hidden = state.consent;
  part("state", HTMLElement).hidden = !state.consent;
  part("facts", HTMLElement).replaceChildren(...rows(state));
  part("reason", HTMLElement).textContent =
    state.ruling.ruling === "allow" ? "" : state.ruling.reason;
  const lines = state.draw ? [] : (state.tab?.advice ?? []);
  part("advice", HTMLElement).hidden = lines.length === 0;
  part("list", HTMLElement).replaceChildren(...lines.map(item));
}

fillTexts(document);
part("sent", HTMLAnchorElement).href = SENT_PAGE;
try {
  show(await send({ kind: KIND.state }));
} catch {
  part("problem", HTMLElement).textContent = words("popup_failed");
}
