/** @import { Known } from "../../shared/messages/panel-replies.d.ts" */
import { words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";

/**
 * What else can be done about a person: where to see them, keeping, forgetting.
 * @param {Known} known
 * @param {object} acts
 * @param {boolean} acts.inPage whether a page shows the list in which they may stand
 * @param {() => void} acts.show
 * @param {(keep: boolean) => void} acts.keep
 * @param {() => void} acts.forget
 */
export function cardFoot({ profile_url, decided }, { inPage, show, keep, forget }) {
  const kept = decided === "keep";
  /** @param {string} key @param {string} text @param {() => void} click */
  const press = (key, text, click) =>
    make("button", { class: "link", "data-key": `foot:${key}`, on: { click } }, text);
  return make(
    "section",
    { class: "acts" },
    press("keep", words(kept ? "panel_card_unkeep" : "panel_card_keep"), () => keep(!kept)),
    inPage && press("show", words("panel_card_show"), show),
    profile_url?.startsWith("https:") &&
      make(
        "a",
        {
          class: "link",
          href: profile_url,
          target: "_blank",
          rel: "noreferrer",
          "data-key": "foot:profile",
        },
        words("panel_card_profile"),
      ),
    press("forget", words("panel_card_forget"), forget),
  );
}
