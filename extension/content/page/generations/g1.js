/**
 * The page of the years before 2025 (Ember): its class names say what they mean, and are the anchors. Its dialog names
 * nobody, so it belongs to the control that was pressed; and it was seen to withdraw at once, without any dialog.
 * @import { Generation, RowParts } from "../generation.js"
 */
import { attribute, closest, find, findAll, fold, readableText } from "../dom.js";
import { filtersAbove } from "../filters.js";
import { isEntity } from "../profile-link.js";

const LIST = ".mn-invitation-list, .mn-invitation-list__container";
const FRAME =
  '.mn-invitation-manager__header, [id^="mn-invitation-manager__invitation-facet-pills--"]';
const NOBODY = "section.mn-invitation-manager__no-invites";
const ITEM = "li.invitation-card";
const CONTROL = "button.invitation-card__action-btn";
const NOTE = ".invitation-card__custom-message, .invitation-card__custom-message-container";
const DIALOG = ".artdeco-modal";
const CONFIRM_BUTTON = "button.artdeco-modal__confirm-dialog-btn";

/** @param {Document} page */
const rows = (page) => findAll(page, ITEM).filter((item) => closest(item, LIST));

/** @param {Element} row @returns {RowParts | null} */
function parts(row) {
  const [control, second] = findAll(row, CONTROL);
  const nameLine = find(row, ".invitation-card__title");
  const sentLine = find(row, "time, .time-badge");
  if (!control || second || !nameLine || !sentLine) return null;
  const name = fold(readableText(nameLine));
  const links = findAll(row, "a.invitation-card__link, a.invitation-card__picture");
  return {
    name,
    control,
    label: name,
    nameLine,
    headlineLine: find(row, ".invitation-card__subtitle"),
    sentLine,
    note: find(row, NOTE),
    avatar: find(row, ".invitation-card__picture"),
    hrefs: links.map((link) => attribute(link, "href") ?? "").filter(isEntity),
  };
}

/** @type {Generation} */
export const g1 = {
  name: "g1",
  recognise(page) {
    if (!find(page, FRAME)) return false;
    if (find(page, NOBODY)) return true;
    const items = rows(page);
    return find(page, LIST) !== null && (items.length === 0 || items.some((row) => parts(row)));
  },
  rows,
  rowAt: (node) => closest(node, ITEM),
  parts,
  readDialog(dialog, { pressed }) {
    if (pressed === "" || closest(dialog, DIALOG) !== dialog) return null;
    const buttons = findAll(dialog, CONFIRM_BUTTON);
    const [, last] = buttons;
    const primary = buttons.find(
      (each) => attribute(each, "data-test-dialog-primary-btn") !== null,
    );
    const confirm = primary ?? last;
    if (!confirm || buttons.length !== 2) return null;
    return { dialog, confirm, label: pressed, place: dialog };
  },
  filters: filtersAbove,
};
