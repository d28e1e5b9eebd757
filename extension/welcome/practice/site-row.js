/** @import { RowReading } from "../../shared/messages/messages.js" */
import { make } from "../../ui/elements.js";

/**
 * A row as the Sent list has them, and the parts of it that a badge respects. It imitates nobody's looks, only the order of things.
 * @param {RowReading} reading
 * @param {HTMLElement} control what would withdraw
 */
export function makeSiteRow({ name, headline, sent_text, note }, control) {
  const nameLine = make("p", { class: "site-name" }, name);
  const headlineLine = make("p", { class: "site-headline" }, headline);
  const sentLine = make("span", {}, sent_text);
  const quote = note === null ? null : make("p", { class: "site-note" }, note);
  const avatar = make("span", { class: "site-face", "aria-hidden": "true" });
  const text = make(
    "div",
    { class: "site-text" },
    nameLine,
    headlineLine,
    make("p", { class: "site-sent" }, sentLine),
    quote,
  );
  const row = make("li", { class: "site-row" }, avatar, text, control);
  return { row, control, nameLine, headlineLine, sentLine, note: quote, avatar };
}
