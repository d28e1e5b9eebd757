import { words } from "../shared/words/i18n.js";

/**
 * When the next withdrawal is possible, as a line of its own.
 * @param {string} moment in words
 */
export const nextWords = (moment) => words("content_pace_next", moment);
