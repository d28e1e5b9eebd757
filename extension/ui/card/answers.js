/** @import { Advice, CardActions, FactValue } from "../types.js" */
import { words } from "../../shared/words/i18n.js";
import { isHonest } from "../click-integrity.js";
import { bullets, make } from "../elements.js";
import { isOpen } from "../sureness.js";

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

/** The one question, its choices as buttons; below it how sure the advice is, where the answer decides. */
export function questionSection(
  /** @type {Advice} */ advice,
  /** @type {Pick<CardActions, "tell">} */ { tell },
  /** @type {Element} */ host,
) {
  if (!advice.question) return null;
  const { fact, text, choices } = advice.question;
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
    isOpen(advice) && make("p", { class: "small sureness" }, advice.text),
  );
}

/**
 * One change that would lead to another verdict; a change of fact can be confirmed here.
 * @param {Advice["unless"][number]} entry
 * @param {CardActions["tell"]} tell
 * @param {Element} host
 */
export function changeItem({ change, text }, tell, host) {
  const [fact, value] = Object.entries(change ?? {})[0] ?? [];
  if (fact === undefined || value === undefined) return make("li", {}, text);
  const wording = words("content_is_so");
  const label = `${wording}: ${text}`;
  const button = tellButton({ host, tell, fact, value, wording, look: "push slim", label });
  return make("li", { class: "turn" }, make("span", {}, text), button);
}

/** What would change the advice: facts that can be confirmed, and the day on which it changes by itself. */
export function unlessSection(
  /** @type {Advice} */ { unless },
  /** @type {Pick<CardActions, "tell">} */ { tell },
  /** @type {Element} */ host,
) {
  if (unless.length === 0) return null;
  return make(
    "section",
    {},
    make("h3", {}, words("content_unless")),
    bullets(unless.map((entry) => changeItem(entry, tell, host))),
  );
}
