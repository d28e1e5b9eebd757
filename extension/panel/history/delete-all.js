import { words } from "../../shared/i18n.js";
import { make } from "../../ui/elements.js";

/**
 * The one question before all of the history is deleted.
 * @param {{ confirmed: () => void }} does
 */
export function createDeleteAll({ confirmed }) {
  const answer = (
    /** @type {string} */ text,
    /** @type {string} */ style,
    /** @type {() => void} */ act,
  ) =>
    make(
      "button",
      { type: "button", class: style, on: { click: () => (root.close(), act()) } },
      text,
    );
  const cancel = answer(words("panel_history_cancel"), "push", () => {});
  cancel.autofocus = true;
  const root = make(
    "dialog",
    { class: "sure", "aria-labelledby": "history-sure" },
    make("h2", { id: "history-sure" }, words("panel_history_sure")),
    make("p", { class: "note" }, words("panel_history_sure_text")),
    make(
      "div",
      { class: "acts" },
      cancel,
      answer(words("panel_history_sure_yes"), "push fault", confirmed),
    ),
  );
  return { root, ask: () => root.showModal() };
}
