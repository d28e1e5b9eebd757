/** @import { Part } from "./topics.js" */
import { words } from "../shared/words/i18n.js";
import { verdictMark } from "../ui/badge/marks.js";
import { make } from "../ui/elements.js";
import { toneOf } from "../ui/styles/tones.js";
import { verdictWords } from "../ui/words.js";
import { reportPart, shortcutsPart } from "./acts.js";
import { addressOf } from "./links.js";

/** @typedef {Exclude<Part, string>} Made */
/** What a line of a table begins with. @typedef {[look: string, first: (Node | string)[]]} Line */

/** A badge as it stands beside an invitation. @param {Extract<Made, { label: any }>} part */
const badge = ({ label, as }) =>
  make(
    "span",
    { class: `badge ${toneOf(label) || "rest"} ${as ? "open" : ""}` },
    verdictMark(label),
    as ?? verdictWords(label),
  );

/** The icon of the toolbar with what stands on it. @param {string} sign */
const onIcon = (sign) =>
  make(
    "span",
    { class: "on-icon" },
    make("img", { src: "../icons/32.png", alt: "", width: 20, height: 20 }),
    make("b", {}, sign),
  );

/** @param {string[]} keys */
const keysOf = (keys) =>
  make(
    "span",
    { class: "keys" },
    keys.map((key) => make("kbd", {}, key)),
  );

/** What explains one thing has a line of a table. @param {Made} part @returns {Line | null} */
function lineOf(part) {
  if ("label" in part) return ["signs", [badge(part)]];
  if ("icon" in part) return ["signs", [onIcon(part.icon)]];
  if ("keys" in part) return ["signs", [keysOf(part.keys)]];
  if ("said" in part) return ["", [words(part.said)]];
  if ("question" in part) return ["", [part.question]];
  return null;
}

/** @param {string[]} items @param {"ol" | "ul"} name */
const listOf = (items, name) =>
  make(
    name,
    {},
    items.map((item) => make("li", {}, item)),
  );

/** @param {Part} part */
function blockOf(part) {
  if (typeof part === "string") return [make("p", {}, part)];
  if ("version" in part) return [make("h3", {}, part.version), listOf(part.list, "ul")];
  if ("list" in part) return [listOf(part.list, "ul")];
  if ("act" in part) return [part.act === "report" ? reportPart() : shortcutsPart()];
  if ("link" in part) return [make("p", {}, make("a", { href: addressOf(part.link) }, part.text))];
  return [];
}

/**
 * The elements of a topic; lines that follow each other are one table.
 * @param {Part[]} parts
 * @returns {HTMLElement[]}
 */
export function drawParts(parts) {
  /** @type {HTMLElement[]} */
  const drawn = [];
  let table = /** @type {HTMLElement | null} */ (null);
  for (const part of parts) {
    const line = typeof part === "string" ? null : lineOf(part);
    if (!line || typeof part === "string" || !("text" in part)) {
      table = null;
      drawn.push(...blockOf(part));
      continue;
    }
    const [look, first] = line;
    if (table?.className !== look) {
      table = make("dl", { class: look });
      drawn.push(table);
    }
    table.append(make("dt", {}, first), make("dd", {}, part.text));
  }
  return drawn;
}
