import { numberWords, plural, words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { helpButton } from "../../../ui/buttons/help-button.js";

/** How much of the list is loaded, and what of that could not be read, with a link that explains it. */
export function makeLoaded() {
  const counter = make("span");
  const status = make(
    "span",
    { class: "counter", role: "status" },
    make("span", { class: "unseen" }, `${words("content_bar_loaded")} `),
    counter,
  );
  const link = make("button", { type: "button", class: "link unread" });
  const text = make(
    "div",
    { class: "explained", popover: "auto", tabindex: -1 },
    words("content_bar_unread_text"),
    " ",
    helpButton("page-changed", words("content_bar_help")),
  );
  link.popoverTargetElement = text;

  return {
    status,
    link,
    text,

    /**
     * What is not loaded is said: nobody should take a part for the whole.
     * @param {number} loaded
     * @param {number | null} total null where the site does not say it
     * @param {number} unread
     */
    show(loaded, total, unread) {
      counter.textContent =
        total === null
          ? numberWords(loaded)
          : words("content_bar_of", numberWords(loaded), numberWords(Math.max(loaded, total)));
      link.hidden = unread === 0;
      link.textContent = words(`content_bar_unread_${plural(unread)}`, numberWords(unread));
    },
  };
}
