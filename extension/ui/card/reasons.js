/** @import { CardActions } from "../types.js" */
import { words } from "../../shared/i18n.js";
import { make } from "../elements.js";

/**
 * Small buttons, one for each cited statement, that unfold its text below.
 * @param {string[]} cites
 * @param {CardActions["statement"]} statement
 * @returns {HTMLElement[]}
 */
export function citeButtons(cites, statement) {
  return cites.map((id) => {
    const text = make("p", { class: "statement", hidden: true });
    const button = make(
      "button",
      {
        type: "button",
        class: "cite",
        "data-key": `cite:${id}`,
        "aria-expanded": "false",
        "aria-label": words("content_cite", id),
        on: {
          async click() {
            const open = button.getAttribute("aria-expanded") === "false";
            button.setAttribute("aria-expanded", String(open));
            text.hidden = !open;
            if (!open) return;
            button.parentElement?.append(text);
            text.textContent = `${id} · ${await statement(id)}`;
          },
        },
      },
      id,
    );
    return button;
  });
}

/**
 * A list of sentences with what each rests on.
 * @param {{ text: string, cites: string[] }[]} entries
 * @param {string} look class of the list
 * @param {CardActions["statement"]} statement
 */
export const reasonList = (entries, look, statement) =>
  make(
    "ul",
    { class: `reasons ${look}`, role: "list" },
    entries.map(({ text, cites }) => make("li", {}, text, " ", citeButtons(cites, statement))),
  );
