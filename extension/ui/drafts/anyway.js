/** @import { Desk, Message } from "../types.js" */
import { fold, make } from "../elements.js";
import { makeDrafts } from "./drafts.js";

/** @param {string} text */
const plain = (text) => [text && make("p", { class: "small" }, text)];

/** A message in words, and its drafts where it has any. @param {Message} message @param {Desk} desk */
export const messageParts = ({ text, drafts, channels }, desk) => [
  ...plain(text),
  drafts.length > 0 && makeDrafts(drafts, channels, desk),
];

/**
 * The words for a withdrawal that is made although the advice is another one, fetched once they are asked for.
 * @param {string} wording
 * @param {() => Promise<Message | string>} load the message, or why there is none
 * @param {Desk} desk
 */
export function anywayFold(wording, load, desk) {
  const place = make("div");
  const details = fold("anyway", wording, false, place);
  details.addEventListener("toggle", async () => {
    if (!details.open || place.firstChild) return;
    const said = await load();
    const parts = typeof said === "string" ? plain(said) : messageParts(said, desk);
    place.replaceChildren(make("div", {}, ...parts));
  });
  return details;
}
