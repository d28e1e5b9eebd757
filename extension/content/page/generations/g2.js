/**
 * The page of about 2024 (hashed class names, buttons as controls). What was recorded of a row is its role, its link and
 * its control's `data-view-name`; which line of text is which, several signs vote on.
 * @import { Generation, RowParts } from "../generation.js"
 */
import {
  attribute,
  closest,
  contains,
  find,
  findAll,
  findAround,
  findOnly,
  kindOf,
  labelOf,
} from "../dom.js";
import { isEntity } from "../profile-link.js";
import { linesOf, pictureLabel } from "./lines.js";
import { voteRow } from "./row-votes.js";

const CONTROL = '[data-view-name="sent-invitations-withdraw-single"]';
const ITEM = '[role="listitem"]';
const NOTE = '[data-testid="expandable-text-box"]';
const TAB = 'nav button[aria-current="true"]';
const NEWER = '[data-testid="lazy-column"]';

/** @param {Document} page */
const rows = (page) => findAll(page, ITEM).filter((item) => find(item, CONTROL));

/** @param {Element} node */
const rowAt = (node) => closest(node, ITEM);

/** @param {Element} row */
const controlOf = (row) => findOnly(row, CONTROL);

/** @param {Element} row @returns {RowParts | null} */
function parts(row) {
  const control = controlOf(row);
  if (!control) return null;
  const note = find(row, NOTE);
  const isApart = (/** @type {Element} */ element) =>
    !contains(control, element) && !(note && contains(note, element));
  const entities = findAll(row, "a[href]").filter(
    (link) => isEntity(attribute(link, "href")) && isApart(link),
  );
  const avatar = find(row, "figure");
  const read = voteRow({
    lines: linesOf(row, note ? [control, note] : [control]),
    entities,
    avatar,
    label: labelOf(control),
    picture: pictureLabel(row, "figure"),
    isStrong: (line) => entities.some((link) => contains(link, line) || contains(line, link)),
    isShaped: (line, nameLine) =>
      kindOf(line) === kindOf(nameLine) && attribute(line, "class") !== null,
  });
  return read && { ...read, control, label: read.name, note, avatar };
}

/** @type {Generation} */
export const g2 = {
  name: "g2",
  recognise(page, list) {
    if (findAround(page, TAB, list).length === 0) return false;
    return rows(page).some((row) => !closest(row, NEWER) && controlOf(row));
  },
  rows,
  rowAt,
  parts,
  controlOf,
};
