import { words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { verdictWords } from "../../../ui/words.js";

/** @typedef {import("../../../shared/messages/replies.d.ts").PastWithdrawal} PastWithdrawal */

/**
 * What is known of one withdrawal beside its days, and deleting it.
 * @param {PastWithdrawal} entry
 * @param {() => void} forget
 */
export function detailsOf(
  { name, state, verdict, sent_text, copied, override, profile_url },
  forget,
) {
  const lines = [
    state === "confirmed" && words("panel_history_unanswered"),
    sent_text && words("panel_history_was", sent_text),
    verdict &&
      words(
        "panel_history_advice",
        verdictWords(/** @type {import("../../../ui/types.js").Verdict} */ (verdict)),
      ),
    copied && words("panel_history_copied"),
    override && words("panel_history_override", override),
  ].filter((line) => typeof line === "string" && line !== "");
  const link =
    profile_url &&
    make(
      "a",
      { class: "link", href: profile_url, target: "_blank", rel: "noreferrer" },
      words("panel_history_profile"),
    );
  const press = make(
    "button",
    {
      class: "link",
      "aria-label": words("panel_history_delete_label", name),
      on: { click: forget },
    },
    words("panel_history_delete"),
  );
  return make(
    "div",
    { class: "stack tight" },
    make(
      "ul",
      { class: "note", role: "list" },
      lines.map((line) => make("li", {}, line)),
    ),
    make("div", { class: "acts links" }, link, press),
  );
}
