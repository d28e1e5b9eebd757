import { words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { icon } from "../../ui/icons.js";

/**
 * Something to read, in front of all else, until it is closed.
 * @param {string} title
 * @param {...Node} content
 */
export function popUp(title, ...content) {
  const label = words("panel_close");
  const close = make(
    "button",
    {
      class: "tool",
      "aria-label": label,
      title: label,
      on: { click: () => dialog.close() },
    },
    icon("close"),
  );
  const head = make("div", { class: "foot" }, make("h2", { id: "pop-up-title" }, title), close);
  const dialog = make(
    "dialog",
    { class: "sure", "aria-labelledby": "pop-up-title", on: { close: () => dialog.remove() } },
    head,
    ...content,
  );
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
