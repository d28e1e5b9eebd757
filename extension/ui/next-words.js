import { momentWords } from "../shared/words/dates.js";
import { words } from "../shared/words/i18n.js";

/**
 * When the next withdrawal is possible, as a line of its own.
 * @param {number} until epoch milliseconds
 */
export const nextWords = (until) => words("content_pace_next", momentWords(until, Date.now()));
