import { words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { icon } from "../../ui/icons.js";
import { menuButton } from "../../ui/menu.js";
import { saveCsv, saveJson } from "./save.js";

/** @typedef {import("../../shared/messages/replies.d.ts").PastWithdrawal} PastWithdrawal */

/**
 * Above the table: its search, and what is done with all of it.
 * @param {object} does
 * @param {(query: string) => void} does.search
 * @param {() => PastWithdrawal[]} does.entries
 * @param {() => void} does.deleteAll
 */
export function createTools({ search, entries, deleteAll }) {
  const label = words("panel_history_search");
  const field = make("input", {
    type: "search",
    placeholder: label,
    "aria-label": label,
    autocomplete: "off",
    on: { input: () => search(field.value) },
  });
  const { button, menu } = menuButton({
    label: words("panel_history_menu"),
    face: icon("dots"),
    name: "tool boxed",
    items: () => [
      { text: words("panel_history_menu_csv"), act: () => saveCsv(entries()) },
      { text: words("panel_history_menu_json"), act: () => saveJson(entries()) },
      { text: words("panel_history_delete_all"), act: deleteAll },
    ],
  });
  return {
    root: make(
      "div",
      { class: "tools", hidden: true },
      make("div", { class: "find" }, icon("find"), field),
      button,
      menu,
    ),
    field,
    clear() {
      field.value = "";
      search("");
      field.focus();
    },
  };
}
