/**
 * The picture beside the first words: an invented row with the badge and the card of the real list, as the core judges it now. It is
 * looked at, not pressed.
 *
 * @import { Row } from "./practice/rules.js"
 * @import { CardActions, RowState } from "../ui/types.js"
 */
import { makeLayout } from "../content/list/badges/badge-layout.js";
import { makeRowView } from "../content/list/badges/row-view.js";
import { words } from "../shared/words/i18n.js";
import { questionSection } from "../ui/card/answers.js";
import { leadSection } from "../ui/card/lead.js";
import { makeFrame, makeHost } from "../ui/host.js";
import { make } from "../ui/elements.js";
import { themeAt } from "../ui/styles/theme.js";
import { makeSiteRow } from "./practice/site-row.js";
import CARD_STYLE from "../ui/styles/card.css";
import PARTS_STYLE from "../ui/styles/card-parts.css";
import PICTURE_STYLE from "./picture-card.css";

/** Nothing can be done in a picture. @type {CardActions & { escape: () => void }} */
const NOTHING = {
  tell: async () => {},
  statement: async () => "",
  retry() {},
  desk: { edits: new Map(), onCopy() {} },
  neighbour: () => null,
  escape() {},
};

/** The card, as far as it is first seen: the advice and its question. */
function makeCard() {
  const { host, root } = makeHost([CARD_STYLE, PARTS_STYLE, PICTURE_STYLE]);
  const card = make("div", { class: "card" });
  const frame = makeFrame(card);
  root.append(frame);
  return {
    host,
    dress: () => (frame.dataset["theme"] = themeAt(host)),
    /** @param {RowState} said */
    show(said) {
      card.hidden = said.kind === "thinking";
      if (said.kind === "thinking") return;
      const question = said.kind === "advice" ? questionSection(said.advice, NOTHING, host) : null;
      card.replaceChildren(leadSection(said), ...(question ? [question] : []));
    },
  };
}

/** @param {HTMLElement} place */
export function makePicture(place) {
  place.inert = true;
  const layout = makeLayout(new AbortController().signal);
  const list = make("ul", { class: "site-card" });
  const card = makeCard();
  place.append(list, card.host);
  const view = makeRowView(NOTHING);
  /** @type {ReturnType<typeof makeSiteRow> | null} */
  let elements = null;
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    layout.again();
    card.dress();
  });

  return {
    /** @param {Row} row */
    show({ reading, said }) {
      if (!elements) {
        const control = make("span", { class: "site-withdraw" }, words("welcome_picture_withdraw"));
        elements = makeSiteRow(reading, control);
        elements.row.append(view.host);
        list.append(elements.row);
      }
      view.show(said, reading);
      layout.place({ view, elements });
      card.show(said);
      card.dress();
    },
  };
}
