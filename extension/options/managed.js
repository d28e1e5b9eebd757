import { words } from "../shared/words/i18n.js";
import { made } from "../shared/page.js";

const idOf = (/** @type {string} */ name) => `${name}-managed`;

/**
 * Says beside each field that the organisation has set it, and lets nobody change it here.
 * @param {string[]} names
 */
export function showManaged(names) {
  for (const before of document.querySelectorAll("[data-managed]")) before.remove();
  for (const field of document.querySelectorAll("input, select, textarea")) {
    const isSet = names.includes(field.id);
    field.toggleAttribute("disabled", isSet);
    if (!isSet) continue;
    const reason = made("p", words("options_managed"));
    reason.className = "hint";
    reason.id = idOf(field.id);
    reason.dataset["managed"] = "";
    (field.closest(".choice")?.querySelector("div") ?? field.closest(".field"))?.append(reason);
    const described = new Set(field.getAttribute("aria-describedby")?.split(" "));
    field.setAttribute("aria-describedby", [...described.add(reason.id)].join(" "));
  }
}
