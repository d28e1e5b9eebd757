/** @import { Known } from "../rules/state.js" */
import { shortDayWords } from "../../../shared/words/dates.js";
import { words } from "../../../shared/words/i18n.js";
import { ageWords } from "../../../ui/age.js";
import { verdictMark } from "../../../ui/badge/marks.js";
import { make } from "../../../ui/elements.js";
import { toneOf } from "../../../ui/styles/tones.js";
import { verdictWords } from "../../../ui/words.js";

/**
 * @typedef {object} RowData
 * @property {Known} person
 * @property {number} at its place, from 0
 * @property {number} of how many
 * @property {boolean} picked
 * @property {boolean} waits whether its advice is on the way
 * @property {boolean} reached whether the keyboard reaches it
 * @property {number} today as the last day on which it was seen counts, epoch milliseconds
 */

/** Seen longer ago than this, in days, an invitation may have been answered meanwhile. */
const STALE_DAYS = 14;
const DAY_MS = 86_400_000;

/** When a day began where the user is. @param {string} day */
const startOf = (day) => Date.parse(`${day}T00:00`);
/** @param {string} day @param {number} today */
const daysSince = (day, today) => Math.round((today - startOf(day)) / DAY_MS);

/** How long it has been open; where it was not seen for long, when it was. @param {RowData} row */
function ageText({ person: { sent_on, sent_between, advice, seen_on }, today }) {
  if (daysSince(seen_on, today) > STALE_DAYS) {
    return words("panel_list_seen", shortDayWords(startOf(seen_on), today));
  }
  const sent = sent_on ?? sent_between?.to;
  const days = sent ? daysSince(sent, today) : advice?.age?.days[0];
  return days === undefined ? "" : ageWords(Math.max(days, 0));
}

/** The label and one reason; a pulse in their place until they are known. @param {RowData} row */
function adviceLine({ person: { advice }, waits }) {
  if (waits) return make("span", { class: "l3" }, make("i", { class: "pulse" }));
  if (!advice) {
    const label = verdictWords("no_core");
    return make("span", { class: "l3 rest" }, badge("no_core", label, true));
  }
  const reason = advice.hinge ?? advice.summary;
  return make(
    "span",
    { class: "l3" },
    badge(advice.verdict, advice.label, advice.certainty === "tentative"),
    make("span", { class: "small cut", dir: "auto", title: reason }, reason),
  );
}

/** @param {Parameters<typeof verdictMark>[0]} verdict @param {string} label @param {boolean} open */
const badge = (verdict, label, open) =>
  make(
    "span",
    { class: `badge bare ${toneOf(verdict) || "rest"} ${open ? "open" : ""}` },
    verdictMark(verdict),
    label,
  );

/** @param {string} text @param {string} look */
const cut = (text, look) => make("span", { class: `${look} cut`, dir: "auto", title: text }, text);

/** One person as a line of the list: the box selects, all else opens the card. @param {string} key */
export function makeRow(key) {
  const box = make("input", { type: "checkbox", class: "check" });
  const body = make("button", { class: "body", "aria-haspopup": "dialog" });
  const element = make(
    "li",
    { class: "person", "data-key": key },
    make("label", { class: "hit" }, box),
    body,
  );
  /** @type {RowData | null} */
  let shown = null;

  return {
    element,
    body,
    /** @param {RowData} row */
    show(row) {
      const { person, at, of, picked, waits, reached } = row;
      element.style.setProperty("--at", String(at));
      element.ariaPosInSet = String(at + 1);
      element.ariaSetSize = String(of);
      element.classList.toggle("on", picked);
      box.checked = picked;
      box.tabIndex = body.tabIndex = reached ? 0 : -1;
      if (shown?.person === person && shown.waits === waits && shown.today === row.today) return;
      shown = row;
      const { name, headline } = person;
      box.ariaLabel = words("panel_list_select", name);
      body.ariaBusy = String(waits);
      body.replaceChildren(
        make(
          "span",
          { class: "l1" },
          cut(name, "name"),
          make("span", { class: "small num" }, ageText(row)),
        ),
        cut(headline ?? "", "headline"),
        adviceLine(row),
      );
    },
  };
}
