/** One withdrawal in the table. */

import { dayWords, shortDayWords } from "../../../shared/words/dates.js";
import { words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { icon } from "../../../ui/icons.js";
import { detailsOf } from "./details.js";

/** @typedef {import("../../../shared/messages/replies.d.ts").PastWithdrawal} PastWithdrawal */

/**
 * When inviting again is possible: a day, "Now", or that it was done.
 * @param {PastWithdrawal} entry
 * @param {number} now
 */
function againOf({ ask_again_at, invited_again }, now) {
  if (invited_again) return words("panel_history_invited");
  if (ask_again_at <= now) return make("b", {}, words("panel_history_now"));
  return dayOf(ask_again_at, now);
}

/** Each name and headline reads in its own direction, and is cut at its own end. @param {PastWithdrawal} entry */
function person({ name, headline, profile_url }) {
  const own = { class: "cut", dir: "auto", title: name };
  const link = profile_url
    ? make("a", { ...own, href: profile_url, target: "_blank", rel: "noreferrer" }, name)
    : make("span", own, name);
  const line =
    headline && make("span", { class: "small cut", dir: "auto", title: headline }, headline);
  return make("th", { scope: "row", role: "rowheader" }, link, line);
}

/** @param {number} at @param {number} now */
const dayOf = (at, now) =>
  make(
    "time",
    { datetime: new Date(at).toISOString(), dir: "auto", title: dayWords(at) },
    shortDayWords(at, now),
  );

/**
 * The lines of one withdrawal: the row, and its details where they are open.
 * @param {PastWithdrawal} entry
 * @param {object} how
 * @param {number} how.now
 * @param {boolean} how.isOpen
 * @param {() => void} how.turn opens or closes the details
 * @param {() => void} how.forget
 * @returns {HTMLElement[]}
 */
export function linesOf(entry, { now, isOpen, turn, forget }) {
  const { token, name, at } = entry;
  const toggle = make(
    "button",
    {
      class: "tool",
      "aria-expanded": String(isOpen),
      "aria-label": words("panel_history_more", name),
      on: { click: turn },
    },
    icon("down"),
  );
  const row = make(
    "tr",
    { "data-token": token, role: "row" },
    person(entry),
    make("td", { class: "num", role: "cell" }, dayOf(at, now)),
    make("td", { class: "num", role: "cell" }, againOf(entry, now)),
    make("td", { role: "cell" }, toggle),
  );
  if (!isOpen) return [row];
  return [
    row,
    make(
      "tr",
      { class: "details", role: "row" },
      make("td", { colspan: 4, role: "cell" }, detailsOf(entry, forget)),
    ),
  ];
}
