/**
 * The page of 2026 (server-driven, hashed class names, anchors as controls). Rows are told by their structure: a list
 * item in the lazy column whose first paragraph outside a link is repeated in the label of exactly one control.
 * @import { Generation, RowParts } from "../generation.js"
 */
import {
  attribute,
  closest,
  contains,
  find,
  findAll,
  fold,
  parentOf,
  readableText,
} from "../dom.js";
import { filtersAbove } from "../filters.js";
import { isEntity } from "../profile-link.js";

const COLUMN = '[data-testid="lazy-column"]';
const ITEM = '[role="listitem"]';
const WRAPPER = "[data-display-contents]";
const NOTE = '[data-testid="expandable-text-box"]';
const CONTROL = "a[aria-label], button[aria-label]";

/** @param {Element} element */
const labelOf = (element) => fold(attribute(element, "aria-label"));

/** @param {Document} page */
const columnOf = (page) => find(page, `main ${COLUMN}`);

/** @param {Document} page */
function rows(page) {
  const column = columnOf(page);
  if (!column) return [];
  const found = findAll(column, `${ITEM}, :scope > ${WRAPPER}`);
  return found.filter((each) => attribute(each, "role") === "listitem" || !find(each, ITEM));
}

/** @param {Element} node */
function rowAt(node) {
  const item = closest(node, ITEM) ?? closest(node, `${COLUMN} > ${WRAPPER}`);
  return item && closest(item, `main ${COLUMN}`) ? item : null;
}

/** The name as the control's label repeats it: the paragraph's text, or one of its leaves beside pronouns and marks. */
function* namesIn(/** @type {Element} */ paragraph) {
  yield fold(readableText(paragraph));
  for (const part of findAll(paragraph, "*")) yield fold(readableText(part));
}

/** The largest element around the name that holds neither the control nor the picture. */
function textColumn(
  /** @type {Element} */ row,
  /** @type {Element} */ name,
  /** @type {(Element | null)[]} */ others,
) {
  let column = name;
  for (let up = parentOf(name); up && up !== row; up = parentOf(up)) {
    if (others.some((other) => other && contains(/** @type {Element} */ (up), other))) break;
    column = up;
  }
  return column;
}

/** @param {Element} row @returns {RowParts | null} */
function parts(row) {
  const note = find(row, NOTE);
  const apart = (/** @type {Element} */ element) =>
    !note || (!contains(note, element) && !contains(element, note));
  const entities = findAll(row, "a[href]").filter(
    (link) => isEntity(attribute(link, "href")) && apart(link),
  );
  const paragraphs = findAll(row, "p").filter((p) => !closest(p, "a") && apart(p));
  const [first] = paragraphs;
  if (!first) return null;
  const controls = findAll(row, CONTROL).filter(
    (control) => !entities.includes(control) && apart(control),
  );
  for (const name of namesIn(first)) {
    if (!name) continue;
    const [control, second] = controls.filter((each) => {
      const label = labelOf(each);
      return label.length > name.length && label.includes(name);
    });
    if (!control || second) continue;
    const avatar = entities.find((link) => find(link, "img, svg")) ?? null;
    const column = textColumn(row, first, [control, avatar]);
    const lines = paragraphs.filter((p) => p !== first && contains(column, p));
    const sent = lines.pop();
    if (!sent) return null;
    const [headline] = lines;
    const leaf = findAll(sent, "span").find((span) => !find(span, "*")) ?? sent;
    return {
      name,
      control,
      label: labelOf(control),
      nameLine: first,
      headlineLine: headline ?? null,
      sentLine: leaf,
      note,
      avatar,
      hrefs: entities.map((link) => attribute(link, "href") ?? ""),
    };
  }
  return null;
}

/** @type {Generation} */
export const g3 = {
  name: "g3",
  recognise(page) {
    const tab = find(page, 'main nav a[href*="/invitation-manager/sent"]');
    if (!tab) return false;
    const items = rows(page);
    const column = columnOf(page);
    if (!column) return false;
    // An empty list has no control either; rows of another form would not be guarded.
    return items.length === 0 ? !find(column, CONTROL) : items.some((row) => parts(row));
  },
  rows,
  rowAt,
  parts,
  readDialog: () => null, // told by votes, for profiles have the same one (`dialogs.js`)
  filters: filtersAbove,
};
