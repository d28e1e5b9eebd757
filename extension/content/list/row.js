/**
 * @import { RowState } from "../../ui/types.js"
 * @import { RowParts } from "../page/generation.js"
 * @import { RowReading } from "../../shared/messages.js"
 * @import { RowView } from "./row-view.js"
 *
 * @typedef {object} Row
 * @property {Element} element
 * @property {RowParts} parts
 * @property {RowReading} reading
 * @property {string} identity
 * @property {RowView | null} view
 * @property {RowState | null} drawn
 */
import { parentOf } from "../page/dom.js";
import { toneOf } from "../../ui/tones.js";

const MEASURED = /** @type {const} */ ([
  "control",
  "nameLine",
  "headlineLine",
  "sentLine",
  "note",
  "avatar",
]);

/**
 * Whether a touched row still shows the same in the same elements, our own among them.
 * @param {Row} row
 * @param {RowParts} parts
 * @param {RowReading} reading
 */
export const isUnchanged = (row, parts, reading) =>
  JSON.stringify(row.reading) === JSON.stringify(reading) &&
  row.parts.label === parts.label &&
  MEASURED.every((part) => row.parts[part] === parts[part]) &&
  (row.view === null || parentOf(row.view.host) === row.element);

/** Whether nothing need be done about it. @param {RowState} state */
export const rests = (state) => state.kind === "advice" && toneOf(state.advice.verdict) === "";
