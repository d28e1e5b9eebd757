/** @import { Desk, Message } from "../types.js" */
import { make } from "../elements.js";
import { makeDrafts } from "./drafts.js";

/** A message in words, and its drafts where it has any. @param {Message} message @param {Desk} desk */
export const messageParts = ({ text, drafts, channels }, desk) => [
  text && make("p", { class: "small" }, text),
  drafts.length > 0 && makeDrafts(drafts, channels, desk),
];

/**
 * The words for a withdrawal that is made although the advice is another one, fetched once they are asked for.
 * @param {string} wording
 * @param {() => Promise<Message | string>} load the message, or why there is none
 * @param {Desk} desk
 */
export function anywayFold(wording, load, desk) {
  const place = make("div", {});
  const fold = make(
    "details",
    {
      "data-fold": "anyway",
      on: {
        async toggle() {
          if (!fold.open || place.firstChild) return;
          const said = await load();
          const parts =
            typeof said === "string"
              ? [make("p", { class: "small" }, said)]
              : messageParts(said, desk);
          place.replaceChildren(...parts.filter((part) => part instanceof Node));
        },
      },
    },
    make("summary", { "data-key": "anyway" }, wording),
    place,
  );
  return fold;
}
