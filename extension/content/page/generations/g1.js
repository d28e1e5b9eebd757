/**
 * The page of the years before 2025 (Ember): its class names say what they mean, and are the anchors. Its dialog names
 * nobody, so it belongs to the control that was pressed; and it was seen to withdraw at once, without any dialog.
 * @import { Generation, Labels, RowParts, WithdrawDialog } from "../generation.js"
 */
import { attribute, closest, find, findAll, findAround, findOnly, parentOf } from "../dom.js";
import { isEntity } from "../profile-link.js";
import { voteName } from "../votes/name.js";
import { sentTextOf } from "../votes/sent.js";
import { pictureLabel, textsOf } from "./lines.js";

const LIST = ".mn-invitation-list, .mn-invitation-list__container";
const FRAME =
  '.mn-invitation-manager__header, [id^="mn-invitation-manager__invitation-facet-pills--"]';
const NOBODY = "section.mn-invitation-manager__no-invites";
const ITEM = "li.invitation-card";
const CONTROL = "button.invitation-card__action-btn";
const TITLE = ".invitation-card__title";
const PICTURE = ".invitation-card__picture";
const NOTE = ".invitation-card__custom-message, .invitation-card__custom-message-container";
const DIALOG = ".artdeco-modal";
const CONFIRM_BUTTON = "button.artdeco-modal__confirm-dialog-btn";

/** @param {Document} page */
const rows = (page) => findAll(page, ITEM).filter((item) => closest(item, LIST));

/** @param {Element} row */
const controlOf = (row) => findOnly(row, CONTROL);

/** @param {Element} row @returns {RowParts | null} */
function parts(row) {
  const control = controlOf(row);
  const nameLine = findOnly(row, TITLE);
  const sentLine = find(row, ".time-badge") ?? find(row, "time");
  const sentText = sentLine && sentTextOf(textsOf(sentLine));
  if (!control || !nameLine || !sentText) return null;
  // Others write into the title, too; the picture has only the name.
  const lines = [{ texts: textsOf(nameLine), strong: true }];
  const name = voteName({ lines, label: "", picture: pictureLabel(row, PICTURE) })?.name;
  if (!name) return null;
  const links = findAll(row, `a.invitation-card__link, a${PICTURE}`);
  return {
    name,
    control,
    label: name,
    nameLine,
    headlineLine: find(row, ".invitation-card__subtitle"),
    sentLine,
    sentText,
    note: find(row, NOTE),
    avatar: find(row, PICTURE),
    hrefs: links.map((link) => attribute(link, "href") ?? "").filter(isEntity),
  };
}

/**
 * The confirmation of this form names nobody, so it is the pressed control's.
 * @param {Element} dialog
 * @param {Labels} labels
 * @returns {WithdrawDialog | null}
 */
export function readOldDialog(dialog, { pressed }) {
  if (pressed === "" || closest(dialog, DIALOG) !== dialog) return null;
  const buttons = findAll(dialog, CONFIRM_BUTTON);
  const [, last] = buttons;
  const primary = buttons.find((each) => attribute(each, "data-test-dialog-primary-btn") !== null);
  const confirm = primary ?? last;
  if (!confirm || buttons.length !== 2) return null;
  const cancel = buttons.find((each) => each !== confirm) ?? null;
  const text = find(dialog, ".artdeco-modal__content") ?? parentOf(confirm);
  return text && { dialog, confirm, cancel, text, label: pressed, place: dialog };
}

/** @type {Generation} */
export const g1 = {
  name: "g1",
  recognise(page, list) {
    if (findAround(page, FRAME, list).length === 0) return false;
    if (find(page, NOBODY)) return true;
    const items = rows(page);
    return find(page, LIST) !== null && (items.length === 0 || items.some((row) => controlOf(row)));
  },
  rows,
  rowAt: (node) => closest(node, ITEM),
  parts,
  controlOf,
};
