import { words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";

/**
 * Asks once before a big step, in front of all else; the safe answer has the focus.
 * @param {object} asked
 * @param {string} asked.title
 * @param {string} asked.text
 * @param {string} asked.yes what the button says that does it
 * @param {"main" | "fault"} [asked.look] of the button that does it
 * @returns {Promise<boolean>}
 */
export function question({ title, text, yes, look = "main" }) {
  const dialog = make(
    "dialog",
    { class: "sure", "aria-labelledby": "question-title", "aria-describedby": "question-text" },
    make("h2", { id: "question-title" }, title),
    make("p", { id: "question-text", class: "note" }, text),
    make(
      "div",
      { class: "acts" },
      make("button", { class: `push ${look}`, on: { click: () => dialog.close("yes") } }, yes),
      make(
        "button",
        { class: "push", autofocus: true, on: { click: () => dialog.close() } },
        words("panel_cancel"),
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}
