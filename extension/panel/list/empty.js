/** What stands in the list's place while nobody does. */

/** @import { State } from "./rules/state.js" */
import { SENT_PAGE } from "../../shared/addresses.js";
import { words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { bigIcon, icon } from "../../ui/icons.js";
import { noAccess } from "../parts/access.js";

/** @param {SVGElement} drawing @param {string} title @param {string} text @param {...Node} acts */
const place = (drawing, title, text, ...acts) =>
  make(
    "div",
    { class: "mid" },
    drawing,
    make("h2", {}, title),
    make("p", { class: "note" }, text),
    acts,
  );

/** @param {string} text @param {string} look @param {() => void} click */
const button = (text, look, click) => make("button", { class: look, on: { click } }, text);

/** @param {string} text @param {string} href @param {string} [look] */
const link = (text, href, look = "push main") =>
  make("a", { class: look, href, target: "_blank" }, text);

/** Names are on their way; one does not look at an empty place. */
const loading = () =>
  make(
    "div",
    {},
    make("p", { class: "unseen", role: "status" }, words("panel_list_loading")),
    make(
      "ul",
      { class: "skeletons", "aria-hidden": "true" },
      [0, 1, 2].map(() => make("li", {}, make("i", {}), make("i", {}), make("i", {}))),
    ),
  );

/**
 * @param {State} state
 * @param {boolean} access whether the extension is allowed on LinkedIn
 * @param {object} acts
 * @param {() => void} acts.retry
 * @param {() => void} acts.clearSearch
 * @param {() => void} acts.clearLabel
 * @param {() => void} acts.today
 */
export function emptyPlace({ phase, people, agreed, query, part, verdict }, access, acts) {
  if (phase === "loading") return loading();
  if (phase === "failed") {
    return place(
      icon("alert"),
      words("panel_list_failed"),
      words("panel_list_failed_text"),
      button(words("panel_list_retry"), "push main", acts.retry),
    );
  }
  if (people.size === 0 && !access) return noAccess();
  if (people.size === 0) {
    return place(
      bigIcon("list"),
      words("panel_list_empty"),
      words("panel_list_empty_text"),
      link(words("panel_list_open_sent"), SENT_PAGE, agreed ? "push main" : "push"),
    );
  }
  if (query.trim()) {
    return place(
      icon("find"),
      words("panel_list_no_match", query.trim()),
      words("panel_list_no_match_text"),
      button(words("panel_list_clear_search"), "push", acts.clearSearch),
    );
  }
  if (verdict) {
    return place(
      icon("check"),
      words("panel_list_no_label"),
      words("panel_list_no_label_text"),
      button(words("panel_list_clear_label"), "push", acts.clearLabel),
    );
  }
  if (part === "open") {
    return place(
      icon("check"),
      words("panel_list_done"),
      words("panel_list_done_text"),
      button(words("panel_list_to_today"), "push main", acts.today),
    );
  }
  const drawing = icon(part === "kept" ? "keep" : "check");
  return place(drawing, words(`panel_list_none_${part}`), words(`panel_list_none_${part}_text`));
}
