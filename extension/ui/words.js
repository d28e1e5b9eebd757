/** @import { FactValue, Verdict } from "./types.js" */
import { numberWords, words } from "../shared/words/i18n.js";

/** A verdict's name where it is spoken of in general; of one invitation the core's own label is shown. @param {Verdict | "no_core"} verdict */
export const verdictWords = (verdict) => words(`content_verdict_${verdict}`);

/** @param {string} fact */
export const factWords = (fact) => words(`content_fact_${fact}`);

/** @param {string} fact @param {FactValue} value */
export function valueWords(fact, value) {
  if (typeof value === "boolean") return words(value ? "content_yes" : "content_no");
  if (typeof value === "number") return numberWords(value);
  return words(`content_value_${fact}_${value}`);
}

/**
 * A span of time that shrinks, such as "4:09" or "1:02:30".
 * @param {number} milliseconds
 */
export function countdownWords(milliseconds) {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown
    .map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, "0")))
    .join(":");
}
