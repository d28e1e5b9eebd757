/**
 * The page of about 2024 (hashed class names, buttons as controls). What was recorded of a row is its role, its link and
 * its control's `data-view-name`; the lines of text are told by their order: name, headline, when it was sent.
 * @import { Generation, RowParts } from "../generation.js"
 */
import { attribute, closest, contains, find, findAll, fold, readableText } from "../dom.js";
import { filtersAbove } from "../filters.js";
import { isEntity } from "../profile-link.js";
import { linesOf } from "./lines.js";

const CONTROL = '[data-view-name="sent-invitations-withdraw-single"]';
const ITEM = '[role="listitem"]';
const NOTE = '[data-testid="expandable-text-box"]';
const CONFIRM_AREA = '[data-view-name="edge-creation-connect-action"]';
const NEWER = '[data-testid="lazy-column"]';

/** @param {Document} page */
const rows = (page) => findAll(page, ITEM).filter((item) => find(item, CONTROL));

/** @param {Element} node */
const rowAt = (node) => closest(node, ITEM);

/** @param {Element} row @returns {RowParts | null} */
function parts(row) {
  const [control, second] = findAll(row, CONTROL);
  if (!control || second) return null;
  const note = find(row, NOTE);
  const entities = findAll(row, "a[href]").filter(
    (link) =>
      isEntity(attribute(link, "href")) &&
      !contains(control, link) &&
      !(note && contains(note, link)),
  );
  const lines = linesOf(row, note ? [control, note] : [control]);
  const linked = lines.find((line) => entities.some((link) => contains(link, line)));
  const nameLine = linked ?? lines[0];
  const [headlineLine, ...rest] = nameLine ? lines.slice(lines.indexOf(nameLine) + 1) : [];
  const sentLine = rest.at(-1) ?? headlineLine;
  if (!nameLine || !sentLine) return null;
  const name = fold(readableText(nameLine));
  return {
    name,
    control,
    label: name,
    nameLine,
    headlineLine: rest.length > 0 ? (headlineLine ?? null) : null,
    sentLine,
    note,
    avatar: findAll(row, "figure").find((figure) => !note || !contains(note, figure)) ?? null,
    hrefs: entities.map((link) => attribute(link, "href") ?? ""),
  };
}

/** @type {Generation} */
export const g2 = {
  name: "g2",
  recognise(page) {
    if (!find(page, 'nav button[aria-current="true"]')) return false;
    return rows(page).some((row) => !closest(row, NEWER) && parts(row));
  },
  rows,
  rowAt,
  parts,
  readDialog(dialog, { pressed, shown }) {
    const named = findAll(dialog, `${CONFIRM_AREA} button[aria-label]`).flatMap((confirm) => {
      const said = fold(attribute(confirm, "aria-label"));
      const names = [pressed, ...shown()].filter((name) => name !== "" && said.includes(name));
      const label = names.reduce((best, name) => (name.length > best.length ? name : best), "");
      return label === "" ? [] : [{ dialog, confirm, label, place: dialog }];
    });
    const [one, second] = named;
    return one && !second ? one : null;
  },
  filters: filtersAbove,
};
