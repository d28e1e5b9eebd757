/**
 * @import { Generation } from "./generation.js"
 * @import { RowReading } from "../../shared/messages/messages.js"
 * @typedef {{ label: string, control: Element, reading: RowReading }} ListedRow
 */
import { labelOf } from "./dom.js";
import { personNear } from "./person-near.js";
import { readRow } from "./rows.js";

/**
 * What a row is withdrawn by, and whom it is about. Of one that is not understood, the links around its control tell the person.
 * @param {Generation} generation
 * @param {Element} row
 * @returns {ListedRow | null} null where there is no such control, or nobody to be told
 */
export function listedRow(generation, row) {
  const parts = generation.parts(row);
  const control = parts?.control ?? generation.controlOf(row);
  if (!control) return null;
  const reading = parts ? readRow(parts, "row", location.pathname) : personNear(control);
  if (!reading) return null;
  return { label: parts?.label ?? (labelOf(control) || reading.name), control, reading };
}
