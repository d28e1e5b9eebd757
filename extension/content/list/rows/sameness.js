/**
 * Whether a row shows what it showed.
 * @import { RowParts } from "../../page/generation.js"
 * @import { RowReading } from "../../../shared/messages/messages.js"
 */

const MEASURED = /** @type {const} */ ([
  "control",
  "nameLine",
  "headlineLine",
  "sentLine",
  "note",
  "avatar",
]);

/** @param {RowParts} one @param {RowParts} other */
export const hasSameParts = (one, other) =>
  one.label === other.label && MEASURED.every((part) => one[part] === other[part]);

/** @param {RowReading} one @param {RowReading} other */
export const isSameReading = (one, other) =>
  /** @type {(keyof RowReading)[]} */ (Object.keys(one)).every((key) => one[key] === other[key]);
