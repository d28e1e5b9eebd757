/** How things stand: in words, one after the other, and in one line each where something asks for notice. */

/** @typedef {import("../../../shared/messages/replies.d.ts").State} State */
import { momentWords } from "../../../shared/words/dates.js";
import { numberWords, words } from "../../../shared/words/i18n.js";

/** What the user is told that something was put aside of. @param {string} name */
export const documentWords = (name) => words(`panel_standing_document_${name}`);

/** @param {State["tab"]} tab */
function pageWords(tab) {
  if (tab?.recognised === true) return words("panel_standing_page_recognised");
  return words(
    tab?.recognised === false ? "panel_standing_page_unrecognised" : "panel_standing_page_unknown",
  );
}

/** @param {State} state @param {number} now */
function nextWords({ paused_until, ruling: { ruling, next_at } }, now) {
  if (paused_until !== null) return words("panel_standing_next_paused");
  if (ruling === "allow" || next_at === null) return words("panel_standing_next_now");
  return momentWords(Date.parse(next_at), now);
}

/**
 * Everything that is known of how things stand, each with its name.
 * @param {State} state
 * @param {number} now epoch milliseconds
 * @returns {[term: string, text: string][]}
 */
export function standing(state, now) {
  const { engine, guard, tab, ruling, counts, set_aside, draw } = state;
  /** @type {[string, string][]} */
  const lines = [
    [words("panel_standing_advice"), words(`panel_standing_engine_${engine}`)],
    [words("panel_standing_page"), pageWords(tab)],
    [
      words("panel_standing_drawing"),
      words(draw ? "panel_standing_drawn" : "panel_standing_undrawn"),
    ],
    [words("panel_standing_limits"), words(`panel_standing_guard_${guard}`)],
    [words("panel_standing_next"), nextWords(state, now)],
    [words("panel_standing_left_hour"), numberWords(ruling.left.hour)],
    [words("panel_standing_left_day"), numberWords(ruling.left.day)],
  ];
  if (counts.blocked > 0)
    lines.push([words("panel_standing_blocked"), numberWords(counts.blocked)]);
  if (counts.refused > 0)
    lines.push([words("panel_standing_refused"), numberWords(counts.refused)]);
  if (set_aside.length > 0) {
    const names = set_aside.map(documentWords);
    lines.push([words("panel_standing_set_aside"), names.join(", ")]);
  }
  return lines;
}

/** By how the limits stand, the help on it. @type {Partial<Record<State["guard"], string>>} */
const HELP_TOPICS = {
  no_access: "access",
  no_script: "access",
  storage_full: "storage-full",
  storage_broken: "storage-full",
  observing: "page-changed",
  paused: "held",
  spent: "held",
};

/** What the help says most of, as things stand. @param {Pick<State, "guard" | "engine">} state */
export const helpTopic = ({ guard, engine }) =>
  HELP_TOPICS[guard] ?? (engine === "failed" ? "engine" : "start");

/** What in the way the limits stand cannot wait until somebody asks. @type {ReadonlySet<State["guard"]>} */
const PRESSING = new Set(["storage_full", "storage_broken", "no_script", "observing"]);

/** @typedef {{ text: string, act: "data" | "history" | "news" | "standing" }} Notice */

/**
 * What asks for notice by itself, most pressing first.
 * @param {State} state
 * @returns {Notice[]}
 */
export function noticesOf({ consent, guard, paused_until, set_aside, aside_seen, due, news }) {
  if (!consent) return [];
  /** @type {Notice[]} */
  const notices = [];
  if (PRESSING.has(guard)) {
    const act = guard === "storage_full" ? "data" : "standing";
    notices.push({ text: words(`panel_standing_guard_${guard}`), act });
  }
  if (set_aside.length > 0 && !aside_seen) {
    notices.push({ text: words("panel_standing_notice_set_aside"), act: "data" });
  }
  if (paused_until !== null) {
    notices.push({ text: words("panel_standing_notice_paused"), act: "standing" });
  }
  if (due.length > 0) {
    notices.push({
      text: words("panel_standing_notice_due", numberWords(due.length)),
      act: "history",
    });
  }
  if (news) notices.push({ text: words("panel_standing_notice_news", news), act: "news" });
  return notices;
}
