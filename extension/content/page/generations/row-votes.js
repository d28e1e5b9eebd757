/**
 * Reads a row of lines whose classes say nothing: whose it is, and which line says what, its signs vote on.
 * @import { RowParts } from "../generation.js"
 */
import { attribute, contains, readableText } from "../dom.js";
import { voteName } from "../votes/name.js";
import { sentTextOf, voteSent } from "../votes/sent.js";
import { textsOf } from "./lines.js";

/**
 * @param {object} row
 * @param {Element[]} row.lines in the order of the page
 * @param {Element[]} row.entities links to people and pages
 * @param {Element | null} row.avatar
 * @param {string} row.label of the control that withdraws
 * @param {string} row.picture what the person's picture is called
 * @param {(line: Element) => boolean} [row.isStrong] whether the page marks a line as the name
 * @param {(line: Element, nameLine: Element) => boolean} row.isShaped whether a line is built as the site's below the name are
 * @returns {Pick<RowParts, "name" | "nameLine" | "headlineLine" | "sentLine" | "sentText" | "hrefs"> | null} null where they do not agree enough
 */
export function voteRow({ lines, entities, avatar, label, picture, isStrong, isShaped }) {
  const read = lines.map((line) => ({ texts: textsOf(line), strong: isStrong?.(line) ?? false }));
  const voted = voteName({ lines: read, label, picture });
  const nameLine = lines[voted?.line ?? -1];
  if (!voted || !nameLine) return null;
  const rest = lines.filter((line) => line !== nameLine);
  const at = voteSent(
    rest.map((line) => ({ text: readableText(line), shaped: isShaped(line, nameLine) })),
  );
  const sentLine = rest[at];
  const sentText = sentLine && sentTextOf(textsOf(sentLine));
  if (!sentText) return null;
  const between = rest.slice(voted.line, at);
  const own = entities.filter(
    (link) =>
      (avatar && contains(link, avatar)) || contains(nameLine, link) || contains(link, nameLine),
  );
  return {
    name: voted.name,
    nameLine,
    headlineLine: between.find((line) => isShaped(line, nameLine)) ?? between[0] ?? null,
    sentLine,
    sentText,
    // Others link to other people.
    hrefs: (own.length > 0 ? own : entities).map((link) => attribute(link, "href") ?? ""),
  };
}
