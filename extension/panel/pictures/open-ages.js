import { words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { KINDS } from "./figures/open.js";
import { figure, numberWords } from "./parts.js";

/** @import { Kind, Month } from "./figures/open.js" */

/** @param {Kind} kind */
const kindWords = (kind) => words(`panel_pictures_kind_${kind}`);

/** @param {Month} month */
function monthWords({ months, isLast }) {
  if (isLast) return `${numberWords(months)}+`;
  return months === 0 ? words("panel_pictures_ages_under", numberWords(1)) : numberWords(months);
}

/** @param {Month} month @param {Kind[]} kinds that there are @param {number} most of any month */
function row(month, kinds, most) {
  const bars = kinds
    .filter((kind) => month.counts[kind] > 0)
    .map((kind) => {
      const bar = make("i", { class: `c-${kind}` });
      bar.style.width = `${(100 * month.counts[kind]) / most}%`;
      return bar;
    });
  const told = kinds.map((kind) =>
    words("panel_pictures_ages_part", kindWords(kind), numberWords(month.counts[kind])),
  );
  return make(
    "tr",
    {},
    make("th", { scope: "row" }, make("bdi", {}, monthWords(month))),
    make(
      "td",
      {},
      make("span", { class: "bars", "aria-hidden": "true" }, bars),
      make("span", { class: "unseen" }, told.join(" ")),
    ),
    make("td", { class: "num" }, numberWords(month.all)),
  );
}

/**
 * How long the open invitations have been open: bars that are a table.
 * @param {ReturnType<typeof import("./figures/open.js").openByMonth>} counted
 */
export function openAges({ months, ageless }) {
  const title = words("panel_pictures_ages");
  if (ageless === 0 && months.every(({ all }) => all === 0)) {
    return figure(title, words("panel_pictures_empty"));
  }
  const most = Math.max(1, ...months.map(({ all }) => all));
  const kinds = KINDS.filter(
    (kind) => kind !== "unknown" || months.some(({ counts }) => counts[kind] > 0),
  );
  const key = make(
    "ul",
    { class: "key", role: "list" },
    kinds.map((kind) => make("li", {}, make("i", { class: `c-${kind}` }), kindWords(kind))),
  );
  const heads = ["months", "advice", "all"].map((column) =>
    make("th", { scope: "col" }, words(`panel_pictures_ages_${column}`)),
  );
  const table = make(
    "table",
    { class: "barred" },
    make("caption", { class: "unseen" }, words("panel_pictures_ages_caption")),
    make("thead", { class: "unseen" }, make("tr", {}, heads)),
    make(
      "tbody",
      {},
      months.map((month) => row(month, kinds, most)),
    ),
  );
  const rest =
    ageless > 0
      ? make("p", { class: "small" }, words("panel_pictures_ages_ageless", numberWords(ageless)))
      : null;
  return figure(title, words("panel_pictures_ages_text"), key, table, rest);
}
