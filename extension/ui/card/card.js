/**
 * @import { Advice, CardActions, RowState } from "../types.js"
 * @import { RowReading } from "../../shared/messages/messages.js"
 */
import { words } from "../../shared/words/i18n.js";
import { fold, make } from "../elements.js";
import { questionSection, unlessSection } from "./answers.js";
import { factsSection } from "./facts.js";
import { cardHead } from "./head.js";
import { leadSection } from "./lead.js";
import { legendSection } from "./legend.js";
import { messageSection } from "./message.js";
import { reasonGroup, reasonList } from "./reasons.js";
import { whyNotSection } from "./why-not.js";

/** @param {Advice} advice @param {CardActions} actions */
function argumentsSection({ because, despite }, { statement }) {
  if (because.length === 0) return null;
  return make(
    "section",
    {},
    reasonGroup(words("content_because"), because, statement),
    despite.length > 0 && reasonGroup(words("content_despite"), despite, statement),
  );
}

/** What the calendar says: how likely an answer still is, when the site drops it, when to invite again. @param {Advice} advice */
function datesSection({ timing, outlook }) {
  const lines = [outlook?.text, timing?.expires_text, timing?.ask_again_text].filter(Boolean);
  if (lines.length === 0) return null;
  return make(
    "section",
    {},
    make("h3", {}, words("content_timing")),
    lines.map((line) => make("p", { class: "small" }, line)),
  );
}

/** @param {Advice} advice @param {CardActions} actions */
function alternativesSection({ alternatives }, { statement }) {
  if (alternatives.length === 0) return null;
  const reasons = reasonList(alternatives, statement);
  return fold("alternatives", words("content_alternatives"), false, reasons);
}

/** @param {CardActions["retry"]} retry */
const retrySection = (retry) =>
  make(
    "section",
    {},
    make(
      "button",
      { class: "push", "data-key": "retry", on: { click: () => retry() } },
      words("content_retry"),
    ),
  );

/** @param {RowReading} reading */
function profileSection({ profile_url }) {
  if (!profile_url?.startsWith("https:")) return null;
  return make(
    "section",
    {},
    make("a", { class: "link", href: profile_url }, words("content_open_profile")),
  );
}

/**
 * What a card says about one row: the person, the advice, what to do next, then all that it rests on.
 * @param {{ state: RowState, reading: RowReading }} row
 * @param {CardActions} actions
 * @param {Element} host
 * @param {HTMLElement} tools buttons that close the card and lead on
 * @returns {Node[]}
 */
export function cardContent({ state, reading }, actions, host, tools) {
  if (state.kind === "thinking") return [];
  if (state.kind === "no_core") {
    return [cardHead(reading, null, tools), leadSection(state), retrySection(actions.retry)];
  }
  const { advice } = state;
  const sections = [
    cardHead(reading, advice.age?.text ?? null, tools),
    leadSection(state),
    questionSection(advice, actions, host),
    messageSection(advice, actions, host),
    argumentsSection(advice, actions),
    unlessSection(advice, actions, host),
    datesSection(advice),
    whyNotSection(advice, actions, host),
    factsSection(advice, actions, host),
    alternativesSection(advice, actions),
    legendSection(),
    ...(actions.more?.(advice) ?? [profileSection(reading)]),
  ];
  return sections.filter((section) => section !== null);
}
