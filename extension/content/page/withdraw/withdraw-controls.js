/**
 * What a person withdraws by, wherever it stands: a row's control, a profile's Pending, the button of the dialog that both open. Read
 * anew for each event, from what is in the document.
 *
 * @import { Labels } from "../generation.js"
 * @import { FoundDialog } from "./dialogs.js"
 * @import { RowReading } from "../../../shared/messages/messages.js"
 *
 * @typedef {object} Hit
 * @property {"row" | "confirm"} part
 * @property {Element} control
 * @property {Element | null} holder the row or dialog that the control belongs to
 * @property {string} label
 * @property {RowReading | null} reading null where the label alone says whom it is for
 * @property {"g1" | "g2" | "g3" | "profile"} form
 * @property {string} stateKey by which a profile tells the invitation's state, else ""
 * @property {FoundDialog | null} dialog
 * @property {boolean} sure else only a script's press is stopped
 */
import { confirmAt } from "./dialogs.js";
import { pendingAt, personOf } from "./pending.js";
import { listRowAt } from "../sent-list.js";

/** @param {Element} element @returns {Hit | null} */
function rowAt(element) {
  const found = listRowAt(element);
  return found && { part: "row", ...found, stateKey: "", dialog: null };
}

/** @param {Element} element @returns {Hit | null} */
function profileAt(element) {
  const found = pendingAt(element);
  if (!found) return null;
  const { control, label, key, sure } = found;
  const reading = personOf(label);
  return {
    part: "row",
    control,
    holder: null,
    label: label || reading.name,
    reading,
    form: "profile",
    stateKey: key,
    dialog: null,
    sure,
  };
}

/** @param {Element} element @param {Labels} labels @returns {Hit | null} */
function dialogAt(element, labels) {
  const found = confirmAt(element, labels);
  if (!found) return null;
  const { confirm, dialog, label, sure, form } = found;
  return {
    part: "confirm",
    control: confirm,
    holder: dialog,
    label,
    reading: null,
    form,
    stateKey: "",
    dialog: found,
    sure,
  };
}

/**
 * The withdraw control that an element is in, or null.
 * @param {Element} element
 * @param {Labels} labels
 */
export const withdrawControlAt = (element, labels) =>
  dialogAt(element, labels) ?? rowAt(element) ?? profileAt(element);
