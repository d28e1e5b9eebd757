/**
 * Whom a control is about where its row is not understood: the person whom the links around it lead to. A label alone may be
 * anything, such as one translated phrase on every row.
 * @import { RowReading } from "../../shared/messages/messages.js"
 */
import { LONGEST } from "../../shared/text-limits.js";
import { attribute, findAll, fold, labelOf, parentOf, readableText } from "./dom.js";
import { pictureLabel } from "./generations/lines.js";
import { bare, commonRun } from "./votes/runs.js";
import { slugOf } from "../../shared/profile-key.js";

/** So many elements around the control are tried. */
const MOST_AROUND = 12;

/** @param {Element} link */
const hrefOf = (link) => attribute(link, "href");

/** What the picture and the control agree on, or else what a link says. @param {Element} row @param {Element[]} links @param {Element} control */
const nameIn = (row, links, control) =>
  commonRun(bare(labelOf(control)), bare(pictureLabel(row, "a"))) ||
  links.map((link) => fold(readableText(link))).find((text) => text !== "");

/**
 * @param {Element} control
 * @returns {RowReading | null} null where nothing around it leads to just one person
 */
export function personNear(control) {
  let around = parentOf(control);
  for (let up = 0; around && up < MOST_AROUND; up += 1, around = parentOf(around)) {
    const links = findAll(around, "a[href]").filter((link) => slugOf(hrefOf(link)) !== null);
    const [first] = links;
    if (!first) continue;
    const slug = slugOf(hrefOf(first)) ?? "";
    if (links.some((link) => slugOf(hrefOf(link)) !== slug)) return null;
    return {
      id: "near",
      key: slug.slice(0, LONGEST.key),
      name: (nameIn(around, links, control) || slug).slice(0, LONGEST.name),
      headline: null,
      profile_url: hrefOf(first)?.slice(0, LONGEST.profile_url) ?? null,
      addressee: "person",
      sent_text: "",
      note: null,
    };
  }
  return null;
}
