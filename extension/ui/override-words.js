import { momentWords } from "../shared/words/dates.js";
import { words } from "../shared/words/i18n.js";
import { clock } from "./clock.js";

/**
 * The time until a withdrawal that was asked for in spite of a hold may be made.
 * @param {number} readyAt epoch milliseconds
 */
export const overrideClock = (readyAt) =>
  clock(readyAt, words("content_override_ready"), (at) =>
    words("content_override_until", momentWords(at, Date.now())),
  );

/** That the day's one is used. @param {number} nextAt epoch milliseconds */
export const overrideUsed = (nextAt) =>
  words("content_override_used", momentWords(nextAt, Date.now()));
