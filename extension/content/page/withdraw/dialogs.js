/**
 * The site's dialogs, and which of them withdraws. In the newer forms several signs vote; the oldest knows its own. What
 * was recognised once stays known for as long as it is open, whatever is done to its labels meanwhile.
 *
 * @import { Labels, WithdrawDialog } from "../generation.js"
 * @typedef {WithdrawDialog & { sure: boolean, form: "g1" | "g2" | "g3" }} FoundDialog
 */
import {
  attribute,
  boxOf,
  closest,
  contains,
  find,
  findAll,
  findAround,
  isConnected,
  labelOf,
} from "../dom.js";
import { readOldDialog } from "../generations/g1.js";
import { overlayRoots } from "./overlays.js";
import { saysWithdrawing } from "./withdrawing.js";
import { clearest, countSigns } from "../votes/clearest.js";

const MODAL = 'dialog[open], [role="dialog"], [role="alertdialog"], .artdeco-modal';
const SCREEN = '[data-sdui-screen*="WithdrawConfirmationDialog"]';
const CONTENT = '[data-testid="dialog-content"]';
const AREA = '[data-view-name="edge-creation-connect-action"]';
const BUTTON = "a, button";
const WRAPPED = "[data-display-contents]";

/** @type {WeakMap<Element, FoundDialog>} */
const known = new WeakMap();

/** Whether a dialog is on screen. @param {Element} dialog */
const isShown = (dialog) => isConnected(dialog) && boxOf(dialog).width > 0;

/**
 * The dialogs that are open now.
 * @param {Element | null} [without] a list whose rows are not looked through
 * @returns {Element[]}
 */
export const openDialogs = (without = null) =>
  [
    ...findAround(document, MODAL, without),
    ...overlayRoots(document).flatMap((root) => findAll(root, MODAL)),
  ].filter((dialog) => !closest(dialog, "aside") && isShown(dialog));

/** The dialog around an element, or null. @param {Element} element */
export const dialogAround = (element) => closest(element, MODAL);

/**
 * Whose control a button's label means: the fullest label that it holds, else that of the press; and how much it says of that.
 * @param {Element} button @param {Labels} labels
 */
function aboutIn(button, { pressed, name, shown }) {
  const said = labelOf(button);
  const held = [pressed, ...shown()].filter((label) => label !== "" && said.includes(label));
  const fullest = held.reduce((best, label) => (label.length > best.length ? label : best), "");
  const named = fullest !== "" || (name !== "" && said.includes(name));
  return {
    votes: countSigns(named, said && fullest === said),
    label: fullest || pressed || said,
  };
}

/**
 * The button that withdraws: the one with the most signs, none of which the site's other buttons have.
 * @param {Element[]} buttons @param {Labels} labels
 */
function confirmOf(buttons, labels) {
  const votes = buttons.map(
    (button) =>
      aboutIn(button, labels).votes +
      countSigns(
        labelOf(button),
        attribute(button, "componentkey") !== null,
        closest(button, WRAPPED),
        saysWithdrawing(button),
      ),
  );
  // Without any sign the second of both buttons withdraws, as it stands in each recorded dialog.
  const isBare = buttons.length === 2 && votes.every((each) => each === 0);
  return buttons[isBare ? 1 : clearest(votes, 1)];
}

/** The first element in another that is not of our making. @param {Element} outer */
const firstOf = (outer) =>
  findAll(outer, ":scope > *").find((each) => findAll(each, "*").length > 0);

/** @param {Element} dialog @param {Labels} labels @returns {FoundDialog | null} */
function readNewer(dialog, labels) {
  const screenAt = find(dialog, SCREEN);
  const area = screenAt ? null : find(dialog, AREA);
  const content = area ?? find(dialog, CONTENT) ?? screenAt;
  if (!content) return null;
  const buttons = findAll(content, BUTTON);
  const confirm = confirmOf(buttons, labels);
  if (!confirm) return null;
  const { votes: named, label } = aboutIn(confirm, labels);
  const plain = buttons.filter((each) => labelOf(each) === "");
  const votes =
    (screenAt || (area && labels.pressed !== "") ? 2 : 0) +
    countSigns(
      area,
      named,
      buttons.length === 2 && plain.length === 1 && plain[0] !== confirm,
      saysWithdrawing(confirm),
    );
  const others = buttons.filter((each) => each !== confirm);
  const cancel = others.length === 1 ? (others[0] ?? null) : null;
  const place = area ? dialog : (screenAt ?? content);
  const text = (area ? find(dialog, "p") : firstOf(place)) ?? content;
  const form = area ? "g2" : "g3";
  return { dialog, confirm, cancel, text, label, place, sure: votes > 1, form };
}

/** @param {Element} dialog @param {Labels} labels @returns {FoundDialog | null} */
function readNow(dialog, labels) {
  const oldest = readOldDialog(dialog, labels);
  return oldest ? { ...oldest, sure: true, form: "g1" } : readNewer(dialog, labels);
}

/** @param {Element} dialog @param {Labels} labels @returns {FoundDialog | null} */
function read(dialog, labels) {
  const found = readNow(dialog, labels);
  if (found?.sure) {
    known.set(dialog, found);
    return found;
  }
  const before = known.get(dialog);
  return before && contains(dialog, before.confirm) ? before : found;
}

/**
 * The open dialog that withdraws, or null.
 * @param {Labels} labels
 * @param {Element | null} [without] a list whose rows are not looked through
 * @returns {FoundDialog | null}
 */
export function findDialog(labels, without) {
  for (const dialog of openDialogs(without)) {
    const found = read(dialog, labels);
    if (found?.sure) return found;
  }
  return null;
}

/** The dialog whose confirm button an element is in, or null. @param {Element} element @param {Labels} labels */
export function confirmAt(element, labels) {
  const dialog = dialogAround(element);
  const found = dialog && !closest(dialog, "aside") ? read(dialog, labels) : null;
  return found && contains(found.confirm, element) ? found : null;
}
