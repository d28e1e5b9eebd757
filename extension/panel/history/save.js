import { asCsv, asJson } from "./export.js";

/** @typedef {import("../../shared/messages/replies.d.ts").PastWithdrawal} PastWithdrawal */

/** The browser needs the content a while after the press. */
const KEPT_MS = 60_000;

/** @param {string} type @param {string} name @param {string} content */
function save(type, name, content) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

/** Hands the history to the user as a table for a spreadsheet. @param {PastWithdrawal[]} entries */
export const saveCsv = (entries) => save("text/csv", "second-thought-history.csv", asCsv(entries));

/** Hands the history to the user as JSON. @param {PastWithdrawal[]} entries */
export const saveJson = (entries) =>
  save("application/json", "second-thought-history.json", asJson(entries));
