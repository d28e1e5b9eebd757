/** One withdrawal in the table. */

import { dayWords, shortDayWords } from "../../shared/dates.js";
import { words } from "../../shared/i18n.js";
import { make } from "../../ui/elements.js";
import { icon } from "../../ui/icons.js";
import { detailsOf } from "./details.js";

/** @typedef {import("../../shared/replies.d.ts").PastWithdrawal} PastWithdrawal */

/**
 * When inviting again is possible: a day, "Now", or that it was done.
 * @param {PastWithdrawal} entry
 * @param {number} now
 */
function againOf({ ask_again_at, invited_again }, now) {
  if (invited_again) return words("panel_history_invited");
  if (ask_again_at <= now) return make("b", {}, words("panel_history_now"));
  return shortDayWords(ask_again_at, now);
}

/** @param {PastWithdrawal} entry */
function person({ name, headline, profile_url }) {
  const who = make("bdi", {}, name);
  const link = profile_url
    ? make(
        "a",
        { class: "cut", href: profile_url, target: "_blank", rel: "noreferrer", title: name },
        who,
      )
    : make("span", { class: "cut", title: name }, who);
  const line =
    headline && make("span", { class: "small cut", title: headline }, make("bdi", {}, headline));
  return make("th", { scope: "row" }, link, line);
}

/** @param {number} at @param {number} now */
const dayOf = (at, now) =>
  make(
    "time",
    { datetime: new Date(at).toISOString(), title: dayWords(at) },
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
      type: "button",
      class: "tool",
      "aria-expanded": String(isOpen),
      "aria-label": words("panel_history_more", name),
      on: { click: turn },
    },
    icon("down"),
  );
  const row = make(
    "tr",
    { "data-token": token },
    person(entry),
    make("td", { class: "num" }, dayOf(at, now)),
    make("td", { class: "num" }, againOf(entry, now)),
    make("td", {}, toggle),
  );
  if (!isOpen) return [row];
  return [
    row,
    make("tr", { class: "details" }, make("td", { colspan: 4 }, detailsOf(entry, forget))),
  ];
}
