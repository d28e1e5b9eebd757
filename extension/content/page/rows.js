/**
 * @import { Generation, RowParts } from "./generation.js"
 * @import { RowReading } from "../../shared/messages/messages.js"
 */
import { slugOf } from "../../shared/profile-key.js";
import { LONGEST } from "../../shared/text-limits.js";
import { fold, parentOf, readableText } from "./dom.js";
import { addresseeOf } from "./profile-link.js";
import { addresseeOfPath } from "./route.js";
import { identityOf } from "./identity.js";

/** @param {string} text */
const foldLines = (text) =>
  text
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .join("\n")
    .trim();

/**
 * Strings of one row, without meaning: what the page says, nothing understood.
 * @param {RowParts} parts
 * @param {string} id unique in this page
 * @param {string} pathname
 * @returns {RowReading}
 */
export function readRow(parts, id, pathname) {
  const profiles = parts.hrefs.flatMap((href) => {
    const slug = slugOf(href);
    return slug === null ? [] : [{ href, slug }];
  });
  const slugs = new Set(profiles.map(({ slug }) => slug));
  const headline = parts.headlineLine ? fold(readableText(parts.headlineLine)) : "";
  const note = parts.note ? foldLines(readableText(parts.note)) : "";
  const linked = parts.hrefs.map(addresseeOf).find(Boolean);
  const one = slugs.size === 1;
  /** @param {keyof typeof LONGEST} field @param {string | null | undefined} text */
  const cut = (field, text) => (text ? text.slice(0, LONGEST[field]) : null);
  return {
    id,
    key: one ? cut("key", [...slugs][0]) : null,
    name: parts.name.slice(0, LONGEST.name),
    headline: cut("headline", headline),
    profile_url: one ? cut("profile_url", profiles[0]?.href) : null,
    addressee: addresseeOfPath(pathname) ?? linked ?? "person",
    sent_text: parts.sentText.slice(0, LONGEST.sent_text),
    note: cut("note", note),
  };
}

/**
 * Whether a row still shows the invitation of a reading, read anew from the page.
 * @param {Generation} generation
 * @param {Element} element
 * @param {RowReading} reading
 */
export function stillShows(generation, element, reading) {
  const parts = generation.parts(element);
  const now = parts && readRow(parts, reading.id, location.pathname);
  return now !== null && identityOf(now) === identityOf(reading);
}

/**
 * The known rows that some nodes are in.
 * @param {Generation} generation
 * @param {Set<Node>} nodes
 * @param {(row: Element) => boolean} isKnown
 * @returns {{ around: Set<Element>, beyond: boolean }} beyond: some node is in none of them
 */
export function rowsAround(generation, nodes, isKnown) {
  const around = new Set();
  let beyond = false;
  for (const node of nodes) {
    const from = node instanceof Element ? node : parentOf(node);
    const element = from && generation.rowAt(from);
    if (element && isKnown(element)) around.add(element);
    else beyond = true;
  }
  return { around, beyond };
}
