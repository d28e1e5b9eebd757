/** @import { Advice, CardActions, FactValue } from "../types.js" */
import { words } from "../../shared/i18n.js";
import { isHonest } from "./honest.js";
import { make } from "./make.js";
import { factWords, valueWords } from "./words.js";

/**
 * A button that tells one fact; it does nothing unless a person saw it and pressed it.
 * @param {object} options
 * @param {Element} options.host
 * @param {CardActions["tell"]} options.tell
 * @param {string} options.fact
 * @param {FactValue} options.value null forgets
 * @param {string} options.wording
 * @param {string} [options.look]
 * @param {string} [options.label] for readers, where the wording alone says too little
 */
export function tellButton({ host, tell, fact, value, wording, look = "push", label }) {
  const button = make(
    "button",
    {
      type: "button",
      class: look,
      "aria-label": label,
      "data-key": `tell:${fact}:${value}`,
      on: {
        async click(event) {
          if (button.getAttribute("aria-disabled") === "true" || !isHonest(event, host)) return;
          button.setAttribute("aria-disabled", "true");
          await tell(fact, value);
          button.removeAttribute("aria-disabled");
        },
      },
    },
    wording,
  );
  return button;
}

/** The one question, its choices as buttons. */
export function questionSection(
  /** @type {Advice} */ { question },
  /** @type {CardActions} */ { tell },
  /** @type {Element} */ host,
) {
  if (!question) return null;
  const { fact, text, choices } = question;
  return make(
    "section",
    { class: "question" },
    make(
      "fieldset",
      {},
      make("legend", {}, text),
      make(
        "div",
        { class: "choices" },
        choices.map((choice) =>
          tellButton({ host, tell, fact, value: choice.value, wording: choice.text }),
        ),
      ),
    ),
  );
}

/** What would change the advice; what is a change of fact can be told from here. */
export function unlessSection(
  /** @type {Advice} */ { unless },
  /** @type {CardActions} */ { tell },
  /** @type {Element} */ host,
) {
  if (unless.length === 0) return null;
  const entries = unless.map(({ change, text }) => {
    const [fact, value] = Object.entries(change ?? {})[0] ?? [];
    const wording = words("content_is_so");
    const button =
      fact !== undefined && value !== undefined
        ? tellButton({
            host,
            tell,
            fact,
            value,
            wording,
            look: "link",
            label: `${wording}: ${text}`,
          })
        : null;
    return make("li", {}, text, button && [" ", button]);
  });
  return make(
    "details",
    { "data-fold": "unless" },
    make("summary", { "data-key": "unless" }, words("content_unless")),
    make("ul", { class: "reasons open", role: "list" }, entries),
  );
}

/** What is known, where from, and a way to forget what the user said. */
export function factsSection(
  /** @type {Advice} */ { facts },
  /** @type {CardActions} */ { tell },
  /** @type {Element} */ host,
) {
  const known = Object.entries(facts).filter(([, { value }]) => value !== null);
  if (known.length === 0) return null;
  const rows = known.map(([fact, { value, source, text }]) => [
    make("dt", {}, `${factWords(fact)}: ${valueWords(fact, value)}`, make("small", {}, text)),
    make(
      "dd",
      {},
      source === "told" &&
        tellButton({
          host,
          tell,
          fact,
          value: null,
          wording: words("content_forget"),
          look: "link",
          label: words("content_forget_fact", factWords(fact)),
        }),
    ),
  ]);
  return make(
    "details",
    { "data-fold": "facts" },
    make("summary", { "data-key": "facts" }, words("content_facts")),
    make("dl", { class: "facts" }, rows.flat()),
  );
}
