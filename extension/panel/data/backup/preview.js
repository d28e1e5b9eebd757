import { dayWords } from "../../../shared/words/dates.js";
import { numberWords, words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { icon } from "../../../ui/icons.js";
import { cancelButton, keptWords, push } from "../parts.js";
import { turned } from "../import/preview.js";

/** @typedef {import("../../../shared/messages/data-replies.d.ts").DataReplies["backup_check"]} Checked */
/** @typedef {Extract<Checked, { kind: "backup_checked" }>} Found */

const ROWS = /** @type {const} */ (["people", "told", "journal"]);

/**
 * What a backup holds beside what is there now, before it takes its place.
 * @param {string} name of the file
 * @param {Found} found
 * @param {{ onUse: () => void, onCancel: () => void }} acts
 */
export function compared(name, { made_at, there, here }, { onUse, onCancel }) {
  const heading = make(
    "h3",
    { class: "name", id: "data-compared", tabindex: "-1" },
    icon("file"),
    make("bdi", {}, name),
  );
  const cell = (/** @type {number} */ count) => make("td", { class: "num" }, numberWords(count));
  const root = make(
    "div",
    { class: "preview", role: "group", "aria-labelledby": "data-compared" },
    heading,
    make("p", { class: "small" }, words("panel_data_backup_made", dayWords(Date.parse(made_at)))),
    make(
      "table",
      { class: "beside" },
      make(
        "thead",
        {},
        make(
          "tr",
          {},
          make("td"),
          make("th", { scope: "col" }, words("panel_data_backup_there")),
          make("th", { scope: "col" }, words("panel_data_backup_here")),
        ),
      ),
      make(
        "tbody",
        {},
        ROWS.map((row) =>
          make(
            "tr",
            {},
            make("th", { scope: "row" }, keptWords(row)),
            cell(there[row]),
            cell(here[row]),
          ),
        ),
      ),
    ),
    make("p", { class: "note" }, words("panel_data_backup_effect")),
    make(
      "div",
      { class: "acts" },
      push(words("panel_data_backup_use"), onUse, { look: "main" }),
      cancelButton(onCancel),
    ),
  );
  return { root, heading };
}

/** @param {{ path: string, message: string }[]} errors */
export const refusedList = (errors) =>
  make(
    "details",
    {},
    make("summary", {}, turned(), words("panel_data_backup_places")),
    make(
      "ol",
      { class: "lines", role: "list", lang: "en" },
      errors.map(({ path, message }) =>
        make("li", {}, make("b", {}, path), make("span", {}, message)),
      ),
    ),
  );
