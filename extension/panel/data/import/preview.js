import { numberWords, plural, words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { icon } from "../../../ui/icons.js";
import { cancelButton, push } from "../parts.js";
import { sizeWords } from "../sizes.js";

/** @typedef {import("../../../shared/contract.d.ts").ReadExportReply} Reply */

/** Lines that are named on the screen. */
const MOST_SHOWN = 100;

/** @param {Reply} reply */
function unreadable({ unreadable: lines, counts }) {
  if (counts.unreadable === 0) return null;
  const shown = lines.slice(0, MOST_SHOWN);
  const more = counts.unreadable - shown.length;
  return make(
    "details",
    {},
    make(
      "summary",
      {},
      turned(),
      words(`panel_data_unreadable_${plural(counts.unreadable)}`, numberWords(counts.unreadable)),
    ),
    make(
      "ol",
      { class: "lines", role: "list" },
      shown.map(({ file, line, message }) =>
        make(
          "li",
          {},
          make("b", { class: "num" }, words("panel_data_line", file, numberWords(line))),
          make("span", {}, message),
        ),
      ),
      more > 0 &&
        make("li", {}, words(`panel_data_unreadable_more_${plural(more)}`, numberWords(more))),
    ),
  );
}

/** The arrow of a fold. */
export function turned() {
  const arrow = icon("right");
  arrow.classList.add("turn");
  return arrow;
}

/** Stands for the number in a sentence. */
const NUMBER = "\n";

/**
 * A line whose number stands out.
 * @param {number} count
 * @param {string} text with `NUMBER` for it
 */
function found(count, text) {
  const [before, after] = text.split(NUMBER);
  return make("li", {}, before, make("b", { class: "num" }, numberWords(count)), after);
}

/** @param {Reply["counts"]} counts */
const foundOf = ({ pending, wrote_with, in_address_book }) => [
  found(pending, words(`panel_data_found_invitations_${plural(pending)}`, NUMBER)),
  found(wrote_with, words(`panel_data_found_wrote_${plural(wrote_with)}`, NUMBER)),
  found(in_address_book, words(`panel_data_found_book_${plural(in_address_book)}`, NUMBER)),
];

/**
 * What an export tells, before any of it is kept.
 * @param {{ name: string, size: number }} given
 * @param {Reply} reply
 * @param {{ onUse: () => void, onCancel: () => void }} acts
 */
export function makePreview(given, reply, { onUse, onCancel }) {
  const { counts, surer } = reply;
  const heading = make(
    "h3",
    { class: "name", id: "data-preview", tabindex: "-1" },
    icon("file"),
    make("bdi", {}, given.name),
  );
  const root = make(
    "div",
    { class: "preview", role: "group", "aria-labelledby": "data-preview" },
    make(
      "div",
      { class: "foot" },
      heading,
      make("span", { class: "small num" }, sizeWords(given.size)),
    ),
    make("ul", { class: "found", role: "list" }, foundOf(counts)),
    surer > 0
      ? make(
          "p",
          { class: "gain" },
          icon("check"),
          make("span", {}, words(`panel_data_gain_${plural(surer)}`, numberWords(surer))),
        )
      : make("p", { class: "note" }, words("panel_data_gain_none")),
    unreadable(reply),
    make(
      "div",
      { class: "acts" },
      push(words("panel_data_use"), onUse, { look: "main" }),
      cancelButton(onCancel),
      make("span", { class: "small" }, words("panel_data_nothing_kept")),
    ),
  );
  return { root, heading };
}
