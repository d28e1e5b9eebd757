import { dayWords } from "../../../shared/words/dates.js";
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

/** Something about the user, so it is noted only where they say so. @param {HTMLInputElement} box @param {string} role `YYYY-MM-DD` */
const roleLine = (box, role) =>
  make(
    "label",
    { class: "role" },
    box,
    make(
      "span",
      {},
      words("panel_data_role", dayWords(Date.parse(`${role}T00:00`))),
      make("small", {}, words("panel_data_role_hint")),
    ),
  );

/**
 * What an export tells, before any of it is kept.
 * @param {{ name: string, size: number }} given
 * @param {Reply} reply
 * @param {object} acts
 * @param {string | null} acts.role the day of the user's last change of role, where it can be noted
 * @param {(isRoleMeant: boolean) => void} acts.onUse
 * @param {() => void} acts.onCancel
 */
export function makePreview(given, reply, { role, onUse, onCancel }) {
  const { counts, surer } = reply;
  const box = make("input", { type: "checkbox", class: "check" });
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
    role && roleLine(box, role),
    unreadable(reply),
    make(
      "div",
      { class: "acts" },
      push(words("panel_data_use"), () => onUse(box.checked), { look: "main" }),
      cancelButton(onCancel),
      make("span", { class: "small" }, words("panel_data_nothing_kept")),
    ),
  );
  return { root, heading };
}
