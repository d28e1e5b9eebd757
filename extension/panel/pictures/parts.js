/** What all figures share: a frame of title, sentence and content, and a table that can be read instead of the drawing. */

import { browserLocale, words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { pushButton } from "../parts/tile.js";
import { icon } from "../../ui/icons.js";

/** @param {number} value */
export const numberWords = (value) => new Intl.NumberFormat(browserLocale()).format(value);

/** A share in whole per cents. @param {number} value 0 to 1 */
export const percentWords = (value) =>
  new Intl.NumberFormat(browserLocale(), { style: "percent" }).format(value);

/**
 * @param {string} title
 * @param {string} text
 * @param {...(Node | null)} content
 */
export const figure = (title, text, ...content) =>
  make(
    "figure",
    { class: "stack tight" },
    make("figcaption", {}, make("h2", {}, title), make("p", { class: "note" }, text)),
    ...content,
  );

/**
 * @param {string} caption
 * @param {string[]} heads
 * @param {string[][]} rows
 */
export const plainTable = (caption, heads, rows) =>
  make(
    "table",
    { class: "plain" },
    make("caption", { class: "unseen" }, caption),
    make(
      "thead",
      {},
      make(
        "tr",
        {},
        heads.map((head) => make("th", { scope: "col" }, head)),
      ),
    ),
    make(
      "tbody",
      {},
      rows.map(([first, ...others]) =>
        make(
          "tr",
          {},
          make("th", { scope: "row", class: "num" }, first),
          others.map((cell) => make("td", { class: "num" }, cell)),
        ),
      ),
    ),
  );

/**
 * The same numbers as the drawing has, folded.
 * @param {Parameters<typeof plainTable>} table
 */
export function asTable(...table) {
  const turn = icon("right");
  turn.classList.add("turn");
  const summary = make(
    "summary",
    {},
    turn,
    words("panel_pictures_table"),
    make("span", { class: "unseen" }, `: ${table[0]}`),
  );
  return make("details", { class: "astable" }, summary, plainTable(...table));
}

/** Tries once more what could not be read. @param {() => void} again @param {string} [look] */
export const againButton = (again, look) => pushButton(words("panel_pictures_again"), again, look);
