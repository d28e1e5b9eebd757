/** What is said beside a field: that it is saved, with a way back, or why it is not. */

import { words } from "../shared/words/i18n.js";
import { UNDO_LIMIT_MS } from "../shared/throttle-fallback.js";
import { part } from "../shared/page.js";
import { make } from "../ui/elements.js";

/** @typedef {import("./fields.js").Field} Field */
/** @typedef {import("./field-saving.js").Note} Note */

const said = part("said", HTMLElement);

/** @param {string} text */
function announce(text) {
  said.textContent = "";
  // The same text twice would be no change, and not be read out.
  requestAnimationFrame(() => (said.textContent = text));
}

/** The part of the page that holds a field, its label and its hint. @param {HTMLElement} element */
export const placeOf = (element) =>
  element.closest(".choice")?.querySelector("div") ?? element.closest(".field");

/** @param {HTMLElement} element @param {string} id */
export function describe(element, id) {
  const described = new Set(element.getAttribute("aria-describedby")?.split(" "));
  element.setAttribute("aria-describedby", [...described.add(id)].join(" "));
}

/**
 * @param {string} name
 * @param {Field} field
 * @param {object} does
 * @param {() => void} does.undo
 * @param {() => void} does.again tries once more to save
 * @returns {(note: Note) => void}
 */
export function makeNote(name, { element, group }, { undo, again }) {
  const root = make("p", { class: "beside", id: `${name}-note` });
  // Beside the field itself, so that the way back is the next thing after it; a box has its words there.
  if (element.closest(".choice")) placeOf(element)?.append(root);
  else element.after(root);
  describe(element, root.id);
  let timer = 0;

  /** @param {string} text @param {() => void} press */
  const button = (text, press) =>
    make(
      "button",
      {
        type: "button",
        class: "slim",
        on: {
          click() {
            element.focus();
            press();
          },
        },
      },
      text,
    );

  /** @param {Note} note @returns {(string | Node)[]} */
  function parts(note) {
    switch (note.kind) {
      case "none":
        return [];
      case "undone":
        return [words("options_undone")];
      case "saved":
        return [
          words("options_saved"),
          ...(note.back ? [button(words("options_undo"), undo)] : []),
        ];
      case "fault":
        return [note.text];
      case "failed":
        return [note.text, button(words("options_again"), again)];
    }
  }

  return (note) => {
    clearTimeout(timer);
    const isFault = note.kind === "fault" || note.kind === "failed";
    element.toggleAttribute("aria-invalid", false);
    if (note.kind === "fault") element.setAttribute("aria-invalid", "true");
    root.classList.toggle("fault", isFault);
    root.dataset["note"] = note.kind;
    const [text = "", ...buttons] = parts(note);
    root.replaceChildren(...(text === "" ? [] : [make("span", {}, text)]), ...buttons);
    if (text !== "") announce(String(text));
    // A limit can be taken back for a moment only.
    if (group === "limits")
      timer = setTimeout(() => root.querySelector("button.slim")?.remove(), UNDO_LIMIT_MS);
  };
}
