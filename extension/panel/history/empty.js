/** What stands in the table's place where there is none. */

import { words } from "../../shared/i18n.js";
import { make } from "../../ui/elements.js";
import { bigIcon, icon } from "../../ui/icons.js";

/** @typedef {import("../view.d.ts").Context["go"]} Go */

/** @param {Go} go */
const emptyHistory = (go) =>
  make(
    "div",
    { class: "mid" },
    bigIcon("history"),
    make("h2", {}, words("panel_history_empty")),
    make("p", { class: "note" }, words("panel_history_empty_text")),
    make(
      "button",
      { type: "button", class: "push main", on: { click: () => go("today") } },
      words("panel_history_to_today"),
    ),
  );

/** @param {string} query @param {() => void} clear */
const noMatch = (query, clear) =>
  make(
    "div",
    { class: "mid" },
    icon("find"),
    make("h2", {}, words("panel_history_none", query)),
    make("p", { class: "note" }, words("panel_history_none_text")),
    make(
      "button",
      { type: "button", class: "push", on: { click: clear } },
      words("panel_history_clear"),
    ),
  );

/** @param {() => void} tryAgain */
export const failedHistory = (tryAgain) =>
  make(
    "div",
    { class: "mid", role: "alert" },
    icon("alert"),
    make("h2", {}, words("panel_history_failed")),
    make("p", { class: "note" }, words("panel_history_failed_text")),
    make(
      "button",
      { type: "button", class: "push main", on: { click: tryAgain } },
      words("panel_history_again"),
    ),
  );

/**
 * What stands in the table's place where it has no rows; null where it has.
 * @param {{ all: unknown[], found: unknown[], query: string }} shown
 * @param {{ clear: () => void, go: Go }} does
 */
export function emptyPlace({ all, found, query }, { clear, go }) {
  if (all.length === 0) return emptyHistory(go);
  return found.length === 0 ? noMatch(query, clear) : null;
}
