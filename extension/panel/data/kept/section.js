/** How much is kept, of what; forgetting one person; the access to LinkedIn. */

/** @import { Context } from "../../view.d.ts" */
/** @typedef {import("../../../shared/messages/data-replies.d.ts").Data} Data */
import { numberWords, plural, words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { makeAccess } from "./access-row.js";
import { makeForget } from "./forget.js";
import { block, keptWords } from "../parts.js";
import { sizeWords } from "../sizes.js";

const ROWS = /** @type {const} */ (["people", "told", "exported", "journal"]);

/** @param {Pick<Context, "send" | "announce" | "toast">} context */
export function makeKeptSection(context) {
  const list = make("dl", { class: "kept" });
  const total = make("p", { class: "small" });
  const [forget, access] = [makeForget(context), makeAccess(context)];
  const root = block(
    "data-kept",
    words("panel_data_kept_title"),
    list,
    total,
    make("p", { class: "note" }, words("panel_data_kept_text")),
    forget.root,
    access.root,
  );
  return {
    root,
    async enter() {
      await access.read();
    },
    leave: () => forget.close(),
    /** @param {Data} data */
    show({ kept }) {
      list.replaceChildren(
        ...ROWS.map((row) =>
          make(
            "div",
            {},
            make("dt", {}, keptWords(row)),
            make(
              "dd",
              {},
              words(
                `panel_data_amount_${row}_${plural(kept[row].count)}`,
                numberWords(kept[row].count),
              ),
            ),
            make("dd", { class: "num" }, kept[row].count > 0 ? sizeWords(kept[row].bytes) : ""),
          ),
        ),
      );
      total.textContent = words("panel_data_kept_all", sizeWords(kept.bytes));
    },
  };
}
