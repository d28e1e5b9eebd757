/** What stands in the table's place where there is none. */

import { words } from "../../shared/words/i18n.js";
import { bigIcon, icon } from "../../ui/icons.js";
import { pushButton, tile } from "../parts/tile.js";

/** @typedef {import("../view.d.ts").Context["go"]} Go */

/** @param {Go} go */
const emptyHistory = (go) =>
  tile({
    mark: bigIcon("history"),
    title: words("panel_history_empty"),
    text: words("panel_history_empty_text"),
    acts: [pushButton(words("panel_history_to_today"), () => go("today"), "main")],
  });

/** @param {string} query @param {() => void} clear */
const noMatch = (query, clear) =>
  tile({
    mark: icon("find"),
    title: words("panel_history_none", query),
    text: words("panel_history_none_text"),
    acts: [pushButton(words("panel_history_clear"), clear)],
  });

/** @param {() => void} tryAgain */
export const failedHistory = (tryAgain) =>
  tile({
    mark: icon("alert"),
    title: words("panel_history_failed"),
    text: words("panel_history_failed_text"),
    acts: [pushButton(words("panel_history_again"), tryAgain, "main")],
  });

/**
 * What stands in the table's place where it has no rows; null where it has.
 * @param {{ all: unknown[], found: unknown[], query: string }} shown
 * @param {{ clear: () => void, go: Go }} does
 */
export function emptyPlace({ all, found, query }, { clear, go }) {
  if (all.length === 0) return emptyHistory(go);
  return found.length === 0 ? noMatch(query, clear) : null;
}
