/**
 * @import { Context } from "../../view.d.ts"
 * @import { Today, Turn } from "../plan.js"
 */
import { momentWords, shortDayWords } from "../../../shared/words/dates.js";
import { browserLocale, numberWords, words } from "../../../shared/words/i18n.js";
import { ageWords } from "../../../ui/age.js";
import { make } from "../../../ui/elements.js";

/** When it is somebody's turn: the time where it is today, else the day. @param {Turn} turn @param {number} now */
function whenWords({ at, on }, now) {
  const sameDay = at !== null && new Date(at).toDateString() === new Date(now).toDateString();
  if (at !== null && sameDay) return momentWords(at, now);
  const day = at ?? Date.parse(`${on}T00:00`);
  if (Number.isNaN(day)) return "";
  const tomorrow = new Date(now);
  tomorrow.setDate(tomorrow.getDate() + 1);
  if (new Date(day).toDateString() !== tomorrow.toDateString()) return shortDayWords(day, now);
  return new Intl.RelativeTimeFormat(browserLocale(), { numeric: "auto" }).format(1, "day");
}

/** Those after the first one; a press opens the card. @param {Today} today @param {Context} context */
export function queuePart({ then, more, all }, { openCard, go }) {
  if (then.length === 0) return null;
  const now = Date.now();
  const lines = then.map((turn) => {
    const { key, name, advice } = turn.known;
    const button = make(
      "button",
      { "data-key": key, on: { click: () => openCard(key, button) } },
      make("bdi", { class: "called cut", title: name }, name),
      make(
        "span",
        { class: "small num age" },
        advice?.age ? ageWords(advice.age.days[0] ?? 0) : "",
      ),
      make("span", { class: "small num at" }, whenWords(turn, now)),
    );
    return make("li", {}, button);
  });
  const rest =
    more > 0 &&
    make(
      "p",
      { class: "foot" },
      make("span", { class: "note" }, words("panel_today_more", numberWords(more))),
      make(
        "button",
        { class: "link", on: { click: () => go("list") } },
        words("panel_today_all", numberWords(all)),
      ),
    );
  return make(
    "section",
    { class: "block", "aria-labelledby": "then-title" },
    make("h2", { class: "sub", id: "then-title" }, words("panel_today_then")),
    make("ol", { class: "queue", role: "list" }, lines),
    rest,
  );
}
