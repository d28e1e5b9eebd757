/** @import { Context } from "../view.d.ts" */
/** @import { Advice, Desk } from "../../ui/types.js" */
import { words } from "../../shared/words/i18n.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { anywayFold } from "../../ui/drafts/anyway.js";

/**
 * The words for a withdrawal against the advice. In the page they stand in the site's own dialog; where nothing is drawn there, here alone.
 * @param {Advice} advice
 * @param {string} key
 * @param {Context["send"]} send
 * @param {Desk} desk
 */
export function anywaySection({ verdict, certainty }, key, send, desk) {
  if (certainty === null || verdict === "withdraw") return null;
  const load = async () => {
    const reply = await send({ kind: KIND.pile_drafts, key });
    return reply.kind === KIND.failed ? reply.message : reply;
  };
  return anywayFold(words("panel_card_anyway"), load, desk);
}
