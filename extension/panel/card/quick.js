/** @import { Known } from "../../shared/messages/panel-replies.d.ts" */
/** @import { Advice } from "../../ui/types.js" */
import { words } from "../../shared/words/i18n.js";
import { cardHead } from "../../ui/card/head.js";
import { leadSection } from "../../ui/card/lead.js";
import { make } from "../../ui/elements.js";

/** A person as the page's own cards are given one. @param {Known} known */
export const readingOf = ({ key, name, headline, note, profile_url, addressee, sent_text }) => ({
  id: key,
  key,
  name,
  headline,
  note,
  profile_url,
  addressee,
  sent_text,
});

/**
 * What a card can say before the core has answered: who it is, and the advice last known.
 * @param {Known} known
 * @param {HTMLElement} tools
 * @returns {Node[]}
 */
export function quickContent(known, tools) {
  const { advice: brief } = known;
  const head = cardHead(readingOf(known), brief?.age?.text ?? null, tools);
  const label = words("panel_card_loading");
  const waits = make(
    "section",
    {},
    make("div", { class: "wait", role: "img", "aria-label": label }),
  );
  if (!brief) return [head, waits];
  const advice = /** @type {Advice} */ (
    /** @type {unknown} */ ({ ...brief, text: "", set_aside: [] })
  );
  return [head, leadSection({ kind: "advice", advice }), waits];
}
