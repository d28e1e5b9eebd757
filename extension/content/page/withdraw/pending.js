/**
 * The control of a profile that says Pending (page facts, section 2). Several signs vote, so that no single one, changed by a
 * script or by the site, makes it unguarded. A profile shows such controls of other people, too, beside its own.
 *
 * @import { RowReading } from "../../../shared/messages/messages.js"
 * @typedef {object} Pending
 * @property {Element} control
 * @property {string} label
 * @property {string} key by which its state is told, "" where it has none
 * @property {boolean} sure two signs agree; else it only may be one
 */
import { LONGEST } from "../../../shared/text-limits.js";
import {
  attribute,
  closest,
  find,
  findAll,
  fold,
  isConnected,
  labelOf,
  readableText,
} from "../dom.js";
import { slugOf } from "../../../shared/profile-key.js";
import { saysWithdrawing } from "./withdrawing.js";

const STATE = "ConnectButtonstate:invitation:";
const CONTROL = 'a, button, [role="button"]';
const HOME = /^https:\/\/www\.linkedin\.com\/?$/u;

/** Controls that were one when they were last looked at. @type {WeakMap<Element, { label: string, key: string }>} */
const known = new WeakMap();

/** Whether a path is a profile's. @param {string} pathname */
export const isProfilePath = (pathname) => slugOf(pathname) !== null;

/** @param {Element} element */
const keyOf = (element) => attribute(element, "componentkey") ?? "";

/** The longest heading of the page that a label holds; the site names people in both. @param {string} label */
function nameIn(label) {
  const headings = findAll(document, "main h1, main h2").map((each) => fold(readableText(each)));
  const said = headings.filter((heading) => heading !== "" && label.includes(heading));
  return said.sort((one, other) => other.length - one.length)[0] ?? null;
}

/** Whose profile this is: its first heading. */
function ownName() {
  const heading = find(document, "main h1") ?? find(document, "main h2");
  return heading && fold(readableText(heading));
}

/** How many signs say that a control takes an invitation back; two suffice. @param {Element} control */
function votesFor(control) {
  const key = keyOf(control);
  const label = labelOf(control);
  const name = nameIn(label);
  const names = name !== null && label.length > name.length;
  const words = saysWithdrawing(control);
  // A link to the start page, which its own handler keeps from leading there: so the newest page makes such controls.
  const home =
    HOME.test(attribute(control, "href") ?? "") && attribute(control, "aria-disabled") !== null;
  return (
    (key.startsWith(STATE) && key.endsWith("_pending") ? 2 : 0) +
    (known.has(control) && !key.endsWith("_withdrawn") ? 2 : 0) +
    (names && words ? 2 : 0) +
    (names && home ? 2 : 0) +
    (words && home ? 1 : 0)
  );
}

/**
 * The control that says Pending around an element of a profile, or null.
 * @param {Element} element
 * @returns {Pending | null}
 */
export function pendingAt(element) {
  if (!isProfilePath(location.pathname) && !closest(element, `[componentkey^="${STATE}"]`))
    return null;
  const control = closest(element, CONTROL);
  if (!control || !closest(control, "main")) return null;
  const votes = votesFor(control);
  if (votes === 0) return null;
  const before = known.get(control);
  const label = labelOf(control) || (before?.label ?? "");
  const key = keyOf(control).startsWith(STATE) ? keyOf(control) : (before?.key ?? "");
  if (votes > 1) known.set(control, { label, key });
  return { control, label, key, sure: votes > 1 };
}

/** @type {Set<WeakRef<Element>>} */
const remembered = new Set();

/** Remembers the controls that are there now, before anything can be done to them; gives all that are still there. */
export function rememberPending() {
  const present = isProfilePath(location.pathname)
    ? findAll(document, `main [componentkey^="${STATE}"][componentkey$="_pending"]`)
    : [];
  for (const control of present) {
    if (!known.has(control)) remembered.add(new WeakRef(control));
    known.set(control, { label: labelOf(control), key: keyOf(control) });
  }
  const controls = [];
  for (const ref of remembered) {
    const control = ref.deref();
    if (control && isConnected(control))
      controls.push({ control, label: known.get(control)?.label ?? "" });
    else remembered.delete(ref);
  }
  return controls;
}

/**
 * Whom a label means; `key` only where it is the profile's own person.
 * @param {string} label of a control or of the dialog's confirm button
 * @returns {RowReading}
 */
export function personOf(label) {
  const own = ownName();
  const name = nameIn(label) ?? (label || own || "");
  return {
    id: "profile",
    key: name === own ? slugOf(location.pathname) : null,
    name: name.slice(0, LONGEST.name),
    headline: null,
    profile_url: null,
    addressee: "person",
    sent_text: "",
    note: null,
  };
}

/** Whether the page says that this invitation is withdrawn. @param {string} key of the control that said Pending */
export const isWithdrawn = (key) =>
  key !== "" &&
  find(document, `[componentkey="${CSS.escape(key.replace(/_pending$/u, "_withdrawn"))}"]`) !==
    null;

/** How many controls still say Pending for this invitation. @param {string} key */
export const countPending = (key) =>
  findAll(document, `[componentkey="${CSS.escape(key)}"]`).length;
