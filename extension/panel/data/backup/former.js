/** @typedef {import("../../../shared/messages/data-replies.d.ts").Data} Data */
import { dayWords } from "../../../shared/words/dates.js";
import { words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { push } from "../parts.js";

/**
 * What was there before a backup took its place: put back, or let go.
 * @param {{ onBack: () => void, onFine: () => void }} acts
 */
export function makeFormer({ onBack, onFine }) {
  const root = make("div", { class: "former preview" });
  return {
    root,
    /** @param {Data} data */
    show({ former }) {
      root.hidden = former === null;
      if (!former) return root.replaceChildren();
      const on = dayWords(Date.parse(`${former.on}T12:00`));
      const back = push(words("panel_data_former_back"), onBack);
      const fine = push(words("panel_data_former_fine"), onFine);
      root.replaceChildren(
        make("p", { class: "note" }, words("panel_data_former", on)),
        make("div", { class: "acts" }, back, fine),
      );
    },
  };
}
