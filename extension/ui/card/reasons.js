/** @import { CardActions } from "../types.js" */
import { words } from "../../shared/words/i18n.js";
import { bullets, make } from "../elements.js";

/**
 * A quiet button that unfolds the statements that something rests on, below its line; none where it rests on none.
 * @param {string[]} cites
 * @param {CardActions["statement"]} statement
 * @param {string} [of] what it is about, for readers
 * @returns {HTMLElement[]}
 */
export function citeButtons(cites, statement, of) {
  const ids = [...new Set(cites)];
  if (ids.length === 0) return [];
  const list = make("ul", { class: "statements", role: "list", hidden: true });
  const button = make(
    "button",
    {
      class: "source",
      "data-key": `sources:${ids.join()}`,
      "aria-expanded": "false",
      "aria-label": of && words("content_sources_of", of),
      on: {
        async click() {
          const open = button.getAttribute("aria-expanded") === "false";
          button.setAttribute("aria-expanded", String(open));
          list.hidden = !open;
          if (!open) return;
          button.parentElement?.append(list);
          const texts = await Promise.all(ids.map(statement));
          list.replaceChildren(...texts.map((text) => make("li", {}, text)));
        },
      },
    },
    words("content_sources"),
  );
  return [button];
}

/**
 * Sentences under a heading, and what they rest on beside it.
 * @param {string} heading
 * @param {{ text: string, cites: string[] }[]} entries
 * @param {CardActions["statement"]} statement
 */
export const reasonGroup = (heading, entries, statement) =>
  make(
    "div",
    { class: "group" },
    make(
      "div",
      { class: "heading" },
      make("h3", {}, heading),
      citeButtons(
        entries.flatMap(({ cites }) => cites),
        statement,
        heading,
      ),
    ),
    bullets(entries.map(({ text }) => make("li", {}, text))),
  );

/**
 * Sentences in a fold that names them, each with what it rests on.
 * @param {{ text: string, cites: string[] }[]} entries
 * @param {CardActions["statement"]} statement
 */
export const reasonList = (entries, statement) =>
  bullets(
    entries.map(({ text, cites }) =>
      make("li", {}, text, " ", citeButtons(cites, statement, text)),
    ),
  );
