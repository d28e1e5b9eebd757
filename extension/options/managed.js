import { words } from "../shared/words/i18n.js";
import { make } from "../ui/elements.js";
import { icon } from "../ui/icons.js";
import { describe, placeOf } from "./notes.js";

/**
 * Says beside each field that the organisation has set it, and lets nobody change it here.
 * @param {Record<string, import("./fields.js").Field>} fields
 * @param {string[]} names
 */
export function showManaged(fields, names) {
  for (const before of document.querySelectorAll("[data-managed]")) before.remove();
  for (const [name, { element }] of Object.entries(fields)) {
    const isSet = names.includes(name);
    element.toggleAttribute("disabled", isSet);
    if (!isSet) continue;
    const id = `${name}-managed`;
    const reason = make(
      "p",
      { class: "hint", id, "data-managed": "" },
      icon("lock"),
      words("options_managed"),
    );
    placeOf(element)?.append(reason);
    describe(element, id);
  }
}
