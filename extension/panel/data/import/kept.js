/** @typedef {import("../../../shared/messages/data-replies.d.ts").Data} Data */
import { dayWords } from "../../../shared/words/dates.js";
import { numberWords, plural, words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { push } from "../parts.js";

/**
 * What the last import was, and the way to take it back.
 * @param {() => void} onTakeBack
 */
export function makeKeptImport(onTakeBack) {
  const root = make("div", { class: "kept-import foot" });
  return {
    root,
    /** @param {Data} data */
    show({ imported }) {
      root.hidden = imported === null;
      if (!imported) return root.replaceChildren();
      const { file, on, people } = imported;
      root.replaceChildren(
        make(
          "p",
          { class: "small" },
          make("bdi", {}, file),
          make("br"),
          words("panel_data_imported", dayWords(Date.parse(`${on}T12:00`))),
          make("br"),
          words(`panel_data_people_${plural(people)}`, numberWords(people)),
        ),
        push(words("panel_data_take_back"), onTakeBack, { look: "slim" }),
      );
    },
  };
}
