/**
 * The control that says Pending, as a profile shows it (page facts, section 2): known by its key alone, and the dialog that
 * it opens by the name of its screen. A profile shows such controls of other people, too, beside its own.
 * @import { WithdrawDialog } from "./generation.js"
 * @import { RowReading } from "../../shared/messages.js"
 */
import { LONGEST } from "../../shared/text-limits.js";
import { attribute, closest, contains, find, findAll, fold, readableText } from "./dom.js";
import { slugOf } from "./profile-link.js";

const STATE = "ConnectButtonstate:invitation:";
const PENDING = `[componentkey^="${STATE}"][componentkey$="_pending"]`;
const OPEN = "dialog[open]";
const SCREEN = '[data-sdui-screen*="WithdrawConfirmationDialog"]';

/** @param {Element} control */
const keyOf = (control) => attribute(control, "componentkey") ?? "";

/** @param {Element} element */
const labelOf = (element) => fold(attribute(element, "aria-label"));

/** Whether a path is a profile's. @param {string} pathname */
export const isProfilePath = (pathname) => slugOf(pathname) !== null;

/** The control that an element is in. @param {Element} element */
export const pendingAt = (element) => closest(element, PENDING);

/** The name that a label ends with, as a heading of the page says it; the whole label where none does. */
function nameIn(/** @type {string} */ label) {
  const headings = findAll(document, "main h1, main h2").map((each) => fold(readableText(each)));
  const said = headings.filter((heading) => heading !== "" && label.includes(heading));
  return said.sort((one, other) => other.length - one.length)[0] ?? label;
}

/** Whose profile this is: its first heading. */
function ownName() {
  const heading = find(document, "main h1") ?? find(document, "main h2");
  return heading && fold(readableText(heading));
}

/**
 * Whom a label means; `key` only where it is the profile's own person.
 * @param {string} label of a control or of the dialog's confirm button
 * @returns {RowReading}
 */
export function personOf(label) {
  const name = nameIn(label);
  const own = name === ownName();
  return {
    id: "profile",
    key: own ? slugOf(location.pathname) : null,
    name: name.slice(0, LONGEST.name),
    headline: null,
    profile_url: null,
    addressee: "person",
    sent_text: "",
    note: null,
  };
}

/**
 * What a control says: its label, and the key that its state is told by.
 * @param {Element} control
 */
export const readPending = (control) => ({ label: labelOf(control), key: keyOf(control) });

/**
 * What a dialog withdraws by; null where it is another one, or not understood.
 * @param {Element} dialog
 * @returns {WithdrawDialog | null}
 */
function readDialog(dialog) {
  const screen = find(dialog, SCREEN);
  const [confirm, second] = screen ? findAll(screen, "button[aria-label], a[aria-label]") : [];
  if (!screen || !confirm || second) return null;
  return { dialog, confirm, label: labelOf(confirm), place: screen };
}

/** The open dialog that withdraws; null where it is not understood. @returns {WithdrawDialog | null} */
export function withdrawDialog() {
  const [dialog, another] = findAll(document, OPEN).filter((each) => find(each, SCREEN));
  return dialog && !another ? readDialog(dialog) : null;
}

/** The open dialog whose confirm button an element is in; there may be others beside it. @param {Element} element */
export function confirmedAt(element) {
  const around = closest(element, OPEN);
  const dialog = around && readDialog(around);
  return dialog && contains(dialog.confirm, element) ? dialog : null;
}

/** Whether the page says that this invitation is withdrawn. @param {string} key of the control that said Pending */
export const isWithdrawn = (key) =>
  find(document, `[componentkey="${CSS.escape(key.replace(/_pending$/u, "_withdrawn"))}"]`) !==
  null;

/** How many controls still say Pending for this invitation. @param {string} key */
export const countPending = (key) =>
  findAll(document, `[componentkey="${CSS.escape(key)}"]`).length;
