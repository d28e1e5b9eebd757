/** @import { Context } from "../view.d.ts" */
/** @import { Advice, Desk } from "../../ui/types.js" */
import { words } from "../../shared/words/i18n.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { makeDrafts } from "../../ui/drafts/drafts.js";
import { make } from "../../ui/elements.js";

/**
 * The words for a withdrawal that is made although the advice is another one, fetched once they are asked for. In the page they stand
 * in the site's own dialog; where nothing is drawn there, here alone.
 * @param {Advice} advice
 * @param {string} key
 * @param {Context["send"]} send
 * @param {Desk} desk
 */
export function anywaySection({ verdict, certainty }, key, send, desk) {
  if (certainty === null || verdict === "withdraw") return null;
  const place = make("div", {});
  const fold = make(
    "details",
    {
      "data-fold": "anyway",
      on: {
        async toggle() {
          if (!fold.open || place.firstChild) return;
          const reply = await send({ kind: KIND.pile_drafts, key });
          if (reply.kind === KIND.failed) {
            place.replaceChildren(make("p", { class: "small" }, reply.message));
            return;
          }
          const { text, drafts, channels } = reply;
          place.replaceChildren(
            make("p", { class: "small" }, text),
            ...(drafts.length > 0 ? [makeDrafts(drafts, channels, desk)] : []),
          );
        },
      },
    },
    make("summary", { "data-key": "anyway" }, words("panel_card_anyway")),
    place,
  );
  return fold;
}
