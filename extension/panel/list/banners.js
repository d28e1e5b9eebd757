/** What stands above the names: something to agree to, or something that does not work now. */

/** @import { State } from "./rules/state.js" */
import { numberWords, words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { accessLost } from "../parts/access.js";

/** @param {string} text @param {string} look @param {() => void} click */
const button = (text, look, click) => make("button", { class: look, on: { click } }, text);

/**
 * @param {State} state
 * @param {{ onPage: number | null, access: boolean }} around how many are open as LinkedIn counts; whether the extension is allowed there
 * @param {{ agree: () => void, allow: () => void, retry: () => void }} acts
 * @returns {HTMLElement[]}
 */
export function bannersOf({ phase, people, agreed, unanswered }, { onPage, access }, acts) {
  if (phase !== "ready") return [];
  const banners = [];
  if (!access && people.size > 0) banners.push(accessLost(acts.allow));
  if (!agreed && access) {
    banners.push(
      make(
        "section",
        { class: "banner", "aria-label": words("panel_list_agree_title") },
        make("h2", {}, words("panel_list_agree_title")),
        make("p", { class: "note" }, words("panel_list_agree_text")),
        make("p", { class: "note" }, words("panel_list_agree_where")),
        button(words("panel_list_agree"), "push main", acts.agree),
      ),
    );
  }
  if (unanswered.size > 0) {
    banners.push(
      make(
        "section",
        { class: "banner row", role: "status" },
        make("p", { class: "note" }, words("panel_list_no_advice")),
        button(words("panel_list_no_advice_retry"), "push slim", acts.retry),
      ),
    );
  }
  if (agreed && onPage !== null && people.size > 0 && onPage > people.size) {
    const text = words("panel_list_seen_of", numberWords(people.size), numberWords(onPage));
    banners.push(make("p", { class: "banner small" }, text));
  }
  return banners;
}
