import { localDay } from "../../shared/words/local-day.js";

/** @typedef {import("../../shared/messages/replies.d.ts").PastWithdrawal} PastWithdrawal */

const COLUMNS = /** @type {const} */ ([
  "name",
  "headline",
  "profile_url",
  "at",
  "state",
  "verdict",
  "sent_text",
  "copied",
  "override",
  "ask_again_at",
]);
/** A spreadsheet would take such a cell for a formula, some of them behind spaces or in wide letters too. */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/u;

/** @param {PastWithdrawal} entry @returns {Record<typeof COLUMNS[number], string | boolean | null>} */
const plain = ({ at, ask_again_at, ...entry }) => ({
  name: entry.name,
  headline: entry.headline,
  profile_url: entry.profile_url,
  at: new Date(at).toISOString(),
  state: entry.state,
  verdict: entry.verdict,
  sent_text: entry.sent_text,
  copied: entry.copied,
  override: entry.override,
  ask_again_at: localDay(ask_again_at),
});

/** @param {unknown} value */
function cell(value) {
  const text = String(value ?? "");
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The history as comma-separated values (RFC 4180), with a byte order mark so that spreadsheets read its letters.
 * @param {PastWithdrawal[]} entries
 */
export const asCsv = (entries) =>
  `\ufeff${[COLUMNS, ...entries.map(plain).map((entry) => COLUMNS.map((name) => entry[name]))]
    .map((row) => row.map(cell).join(","))
    .join("\r\n")}\r\n`;

/** The history as JSON. @param {PastWithdrawal[]} entries */
export const asJson = (entries) => `${JSON.stringify(entries.map(plain), null, 2)}\n`;
