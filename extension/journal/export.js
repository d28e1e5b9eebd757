/**
 * @typedef {object} Shown an entry, as the background tells it to this page
 * @property {string} token
 * @property {string} name
 * @property {number} at epoch milliseconds
 * @property {"withdrawn" | "confirmed"} state
 * @property {import("../ui/types.js").Verdict | null} verdict
 * @property {string} sent_text
 * @property {boolean} copied
 * @property {string | null} override
 * @property {number} ask_again_at epoch milliseconds
 */

const COLUMNS = /** @type {const} */ ([
  "name",
  "at",
  "state",
  "verdict",
  "sent_text",
  "copied",
  "override",
  "ask_again_at",
]);
/** A spreadsheet would take such a cell for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/** @param {Shown} entry */
const plain = ({ name, at, state, verdict, sent_text, copied, override, ask_again_at }) => ({
  name,
  at: new Date(at).toISOString(),
  state,
  verdict,
  sent_text,
  copied,
  override,
  ask_again_at: new Date(ask_again_at).toISOString().slice(0, 10),
});

/** @param {unknown} value */
function cell(value) {
  const text = String(value ?? "");
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The journal as comma-separated values (RFC 4180), with a byte order mark so that spreadsheets read its letters.
 * @param {Shown[]} entries
 */
export const asCsv = (entries) =>
  `\ufeff${[COLUMNS, ...entries.map(plain).map((entry) => COLUMNS.map((name) => entry[name]))]
    .map((row) => row.map(cell).join(","))
    .join("\r\n")}\r\n`;

/** The journal as JSON. @param {Shown[]} entries */
export const asJson = (entries) => `${JSON.stringify(entries.map(plain), null, 2)}\n`;
