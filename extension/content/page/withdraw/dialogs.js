/**
 * The site's dialogs, and which of them withdraws. In the newest form several signs vote; the older forms know their own. What
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
  fold,
  isConnected,
  readableText,
} from "../dom.js";
import { g1 } from "../generations/g1.js";
import { g2 } from "../generations/g2.js";
import { overlayRoots } from "./overlays.js";
import { saysWithdraw } from "./withdraw-words.js";

const MODAL = 'dialog[open], [role="dialog"], [role="alertdialog"], .artdeco-modal';
const SCREEN = '[data-sdui-screen*="WithdrawConfirmationDialog"]';
const CONTENT = '[data-testid="dialog-content"]';
const LABELLED = "a[aria-label], button[aria-label]";
const PLAIN = "button:not([aria-label])";

/** @type {WeakMap<Element, FoundDialog>} */
const known = new WeakMap();

/** @param {Element} element */
const labelOf = (element) => fold(attribute(element, "aria-label"));

/** All roots that may hold a dialog. */
const roots = () => [document, ...overlayRoots(document)];

/** Whether a dialog is on screen. @param {Element} dialog */
const isShown = (dialog) => isConnected(dialog) && boxOf(dialog).width > 0;

/** The dialogs that are open now. @returns {Element[]} */
export const openDialogs = () =>
  roots()
    .flatMap((root) => findAll(root, MODAL))
    .filter((dialog) => !closest(dialog, "aside") && isShown(dialog));

/** The dialog around an element, or null. @param {Element} element */
export const dialogAround = (element) => closest(element, MODAL);

/**
 * @param {Element[]} labelled @param {Element[]} plain
 * @param {boolean} screen @param {(label: string) => boolean} names
 */
function confirmOf(labelled, plain, screen, names) {
  const [named, second] = labelled.filter((each) => names(labelOf(each)));
  if (named && !second) return named;
  if (screen && labelled.length === 1) return labelled[0];
  // Without any label the second of both buttons withdraws, as it stands in each recorded dialog.
  return screen && labelled.length === 0 && plain.length === 2 ? plain[1] : undefined;
}

/** @param {Element} dialog @param {Labels} labels @returns {FoundDialog | null} */
function readNewest(dialog, { pressed, name, shown }) {
  const screenAt = find(dialog, SCREEN);
  const content = find(dialog, CONTENT) ?? screenAt;
  if (!content) return null;
  const labelled = findAll(content, LABELLED);
  const plain = findAll(content, PLAIN);
  /** @param {string} label */
  const names = (label) =>
    label !== "" &&
    (label === pressed || (name !== "" && label.includes(name)) || shown().includes(label));
  const confirm = confirmOf(labelled, plain, screenAt !== null, names);
  if (!confirm) return null;
  const said = labelOf(confirm);
  const votes =
    (screenAt ? 2 : 0) +
    (names(said) ? 1 : 0) +
    (plain.length === 1 && labelled.length === 1 ? 1 : 0) +
    (saysWithdraw(said) || saysWithdraw(fold(readableText(confirm))) ? 1 : 0);
  const own = pressed !== "" && (said === pressed || (name !== "" && said.includes(name)));
  const label = !own && shown().includes(said) ? said : pressed || said;
  return { dialog, confirm, label, place: screenAt ?? content, sure: votes > 1, form: "g3" };
}

/** @param {Element} dialog @param {Labels} labels @returns {FoundDialog | null} */
function readNow(dialog, labels) {
  const oldest = g1.readDialog(dialog, labels);
  if (oldest) return { ...oldest, sure: true, form: "g1" };
  const older = g2.readDialog(dialog, labels);
  return older ? { ...older, sure: true, form: "g2" } : readNewest(dialog, labels);
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

/** The open dialog that withdraws, or null. @param {Labels} labels @returns {FoundDialog | null} */
export function findDialog(labels) {
  for (const dialog of openDialogs()) {
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
