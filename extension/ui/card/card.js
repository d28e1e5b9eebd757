/**
 * @import { Advice, CardActions, RowState } from "../types.js"
 * @import { Child } from "../elements.js"
 */
import { words } from "../../shared/i18n.js";
import { questionSection, tellButton, unlessSection } from "./answers.js";
import { toneOf } from "../tones.js";
import { connectedElsewhere, makeDrafts } from "../drafts/drafts.js";
import { factsSection } from "./facts.js";
import { make } from "../elements.js";
import { certaintyMark, verdictMark } from "../badge/marks.js";
import { reasonList } from "./reasons.js";
import { whyNotSection } from "./why-not.js";
import { verdictWords } from "../words.js";

/** @param {Advice["verdict"] | "no_core"} verdict @param {string} name @param {Child} tools */
const header = (verdict, name, tools) =>
  make(
    "header",
    { class: toneOf(verdict) },
    make("div", { class: "seal" }, verdictMark(verdict)),
    make(
      "div",
      { class: "whom" },
      make("h2", { id: "title" }, verdictWords(verdict)),
      make("p", { class: "who" }, make("bdi", {}, name)),
    ),
    tools,
  );

/** How sure the advice is, or why there is none; the sentence is the core's. @param {Advice} advice */
const sureness = ({ certainty, text }) =>
  text &&
  make("p", { class: "sureness" }, certainty && certaintyMark(certainty), make("span", {}, text));

/** What the calendar says: when the site drops it, and from when asking again is sensible. */
function timingSection(/** @type {Advice} */ { timing }) {
  if (!timing) return null;
  return make(
    "details",
    { "data-fold": "timing" },
    make("summary", { "data-key": "timing" }, words("content_timing")),
    make("p", { class: "small" }, timing.expires_text),
    timing.ask_again_text && make("p", { class: "small" }, timing.ask_again_text),
  );
}

/** @param {Advice} advice @param {CardActions} actions */
function argumentsSection({ verdict, because, despite }, { statement }) {
  if (because.length === 0) return null;
  const against =
    despite.length > 0
      ? reasonList(despite, "against", statement)
      : make("p", { class: "small" }, words("content_nothing_against"));
  return make(
    "section",
    {},
    make("h3", {}, words("content_because")),
    reasonList(because, "for", statement),
    (despite.length > 0 || verdict === "withdraw") && [
      make("h3", {}, words("content_despite")),
      against,
    ],
  );
}

/** @param {Advice} advice @param {CardActions} actions @param {Element} host */
function messageSection({ verdict, message, facts }, { tell, desk }, host) {
  if (message.advice === "none") return null;
  const title = make("h3", {}, words("content_message"));
  const said = make("p", { class: "small" }, message.text);
  const asides = verdict === "withdraw" ? ["likely_to_notice", "wants_to_reconnect"] : [];
  const open = asides.filter((fact) => facts[fact]?.value === undefined);
  return make(
    "section",
    {},
    title,
    said,
    message.drafts.length > 0 && makeDrafts(message.drafts, desk, connectedElsewhere(facts)),
    open.length > 0 && [
      make(
        "p",
        { class: "choices asides" },
        open.map((fact) => {
          const wording = words(`content_tell_${fact}`);
          return tellButton({ host, tell, fact, value: true, wording, look: "link" });
        }),
      ),
    ],
  );
}

/** @param {Advice} advice @param {CardActions} actions */
function alternativesSection({ alternatives }, { statement }) {
  if (alternatives.length === 0) return null;
  return make(
    "details",
    { "data-fold": "alternatives" },
    make("summary", { "data-key": "alternatives" }, words("content_alternatives")),
    reasonList(alternatives, "open", statement),
  );
}

/**
 * What a card says about one row.
 * @param {RowState} state
 * @param {string} name
 * @param {CardActions} actions
 * @param {Element} host
 * @param {HTMLElement} tools buttons that close the card and lead on
 * @returns {Node[]}
 */
export function cardContent(state, name, actions, host, tools) {
  if (state.kind === "thinking") return [];
  if (state.kind === "no_core") {
    const retry = make(
      "button",
      { type: "button", class: "push", "data-key": "retry", on: { click: () => actions.retry() } },
      words("content_retry"),
    );
    return [
      header("no_core", name, tools),
      make("section", { class: "lead" }, make("p", {}, state.message), make("p", {}, retry)),
    ];
  }
  const { advice } = state;
  const sections = [
    header(advice.verdict, name, tools),
    make(
      "section",
      { class: "lead" },
      make("p", { id: "summary" }, advice.summary),
      sureness(advice),
      advice.age && make("p", { class: "small" }, words("content_age", advice.age.text)),
    ),
    questionSection(advice, actions, host),
    argumentsSection(advice, actions),
    messageSection(advice, actions, host),
    unlessSection(advice, actions, host),
    whyNotSection(advice, actions, host),
    timingSection(advice),
    factsSection(advice, actions, host),
    alternativesSection(advice, actions),
  ];
  return sections.filter((section) => section !== null);
}
