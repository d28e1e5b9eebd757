/**
 * The page of 2026 (server-driven, hashed class names, anchors as controls). Rows are told by their structure: a list item in the
 * lazy column. Whose it is, and which line and control is which, several signs vote on: others write into these rows, too.
 * @import { Generation, RowParts } from "../generation.js"
 */
import {
  attribute,
  childElementsOf,
  closest,
  contains,
  find,
  findAll,
  hasOwnText,
  labelOf,
  parentOf,
} from "../dom.js";
import { isEntity } from "../profile-link.js";
import { clearest, countSigns } from "../votes/clearest.js";
import { saysWithdrawing } from "../withdraw/withdrawing.js";
import { pictureLabel } from "./lines.js";
import { voteRow } from "./row-votes.js";

const COLUMN = '[data-testid="lazy-column"]';
const ITEM = '[role="listitem"]';
const WRAPPER = "[data-display-contents]";
const NOTE = '[data-testid="expandable-text-box"]';
const CONTROL = "a[aria-label], button[aria-label]";
/** So many signs tell the control that withdraws. */
const FEWEST = 2;
const HOME = /^https:\/\/www\.linkedin\.com\/?($|mynetwork\/invitation-manager\/)/u;

/** @param {Document} page */
const columnOf = (page) => find(page, `main ${COLUMN}`);

/** @param {Element} element */
const isItem = (element) => attribute(element, "role") === "listitem";

/**
 * The rows in one child of the column. To ask the column for them would walk through all that stands in each row, which takes a
 * hundred times as long.
 * @param {Element} child
 * @returns {Element[]}
 */
function rowsIn(child) {
  if (isItem(child)) return [child];
  const first = find(child, ITEM);
  if (!first) return closest(child, WRAPPER) === child ? [child] : [];
  const isFlat = parentOf(first) === child;
  return isFlat ? [...childElementsOf(child)].filter(isItem) : findAll(child, ITEM);
}

/** @param {Document} page */
function* rows(page) {
  const column = columnOf(page);
  if (!column) return;
  for (const child of childElementsOf(column)) yield* rowsIn(child);
}

/** @param {Element} node */
function rowAt(node) {
  const item = closest(node, ITEM) ?? closest(node, `${COLUMN} > ${WRAPPER}`);
  return item && closest(item, `main ${COLUMN}`) ? item : null;
}

/** What stands in a row beside its note: links to people and pages, paragraphs, and the control that withdraws. @param {Element} row */
function outline(row) {
  const note = find(row, NOTE);
  const isApart = (/** @type {Element} */ element) =>
    !note || (!contains(note, element) && !contains(element, note));
  const links = findAll(row, "a, button").filter(isApart);
  const entities = links.filter((link) => isEntity(attribute(link, "href")));
  const paragraphs = findAll(row, "p").filter(isApart);
  const others = links.filter((link) => !entities.includes(link));
  const votes = others.map((each) =>
    countSigns(
      labelOf(each),
      attribute(each, "componentkey") !== null,
      attribute(each, "aria-disabled") !== null,
      HOME.test(attribute(each, "href") ?? ""),
      saysWithdrawing(each),
    ),
  );
  return { note, entities, paragraphs, control: others[clearest(votes, FEWEST)] ?? null };
}

/** Whether a paragraph is built as the site builds those below the name. @param {Element} line */
const isShaped = (line) => !hasOwnText(line) && find(line, ":scope > span") !== null;

/** @param {Element} row @returns {RowParts | null} */
function parts(row) {
  const { note, entities, paragraphs, control } = outline(row);
  if (!control) return null;
  const label = labelOf(control);
  const avatar = entities.find((link) => find(link, "img, svg")) ?? null;
  const read = voteRow({
    lines: paragraphs.filter((line) => !contains(control, line)),
    entities,
    avatar,
    label,
    picture: pictureLabel(row, "figure"),
    isShaped,
  });
  if (!read) return null;
  const sentLine = find(read.sentLine, ":scope > span") ?? read.sentLine;
  return { ...read, control, label: label || read.name, sentLine, note, avatar };
}

/** @type {Generation} */
export const g3 = {
  name: "g3",
  recognise(page) {
    const tab = find(page, 'main nav a[href*="/invitation-manager/sent"]');
    if (!tab) return false;
    const column = columnOf(page);
    if (!column) return false;
    let isEmpty = true;
    for (const row of rows(page)) {
      if (outline(row).control) return true;
      isEmpty = false;
    }
    // An empty list has no control either; rows of another form would not be guarded.
    return isEmpty && !find(column, CONTROL);
  },
  rows,
  rowAt,
  parts,
  controlOf: (row) => outline(row).control,
};
