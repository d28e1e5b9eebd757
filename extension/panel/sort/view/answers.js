/**
 * @import { Known } from "../../../shared/messages/panel-replies.d.ts"
 * @import { Entry } from "../rules/state.js"
 */
import { numberWords, words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { OF_THE_TIE, isGroup } from "../rules/entries.js";
import { keyed } from "../rules/keys.js";

/** What an answer adds behind its first comma is drawn smaller. */
const ADDED = /(?<=^[^,،、]+)(?=[,،、])/u;

/** @param {string} text */
function answerText(text) {
  const [main = "", ...added] = text.split(ADDED);
  return make("span", {}, main, added.length > 0 && make("small", {}, added.join("")));
}

/** @typedef {(key: string) => void} Press */

/**
 * A button with its key. The second press of a double click is not meant for whoever came with the first.
 * @param {string} key
 * @param {string} look
 * @param {Node} wording
 * @param {Press} press
 */
function keyButton(key, look, wording, press) {
  const shown = key.toUpperCase();
  const button = make(
    "button",
    {
      class: look,
      "aria-keyshortcuts": shown,
      "data-key": `answer:${key}`,
      on: {
        click(event) {
          if (event.detail < 2) press(key);
        },
      },
    },
    wording,
    make("kbd", { "aria-hidden": "true" }, shown),
  );
  return button;
}

/** @param {string} text */
const plain = (text) => make("span", {}, text);

/** The question about those who are ticked. @param {Entry} entry @param {Known[]} ticked */
export function questionOf(entry, ticked) {
  const [first] = ticked;
  if (!first) return words("panel_sort_ask_none");
  const own = !isGroup(entry) || !OF_THE_TIE.has(entry.asks);
  if (own && entry.question) return entry.question;
  return ticked.length > 1
    ? words("panel_sort_ask_other", numberWords(ticked.length))
    : words("panel_sort_ask_one", first.name);
}

/**
 * The answers, docked where they do not move.
 * @param {Entry} entry
 * @param {Press} press
 */
export function makeAnswers(entry, press) {
  const group = isGroup(entry);
  const question = make("h3", {
    id: "asked-question",
    tabindex: -1,
    "aria-labelledby": "asked-name asked-question",
  });
  const keep = plain("");
  const all = keyed(entry).map(({ key, choice }) => ({
    key,
    button: keyButton(key, key === "r" ? "push" : "answer", answerText(choice.text), press),
  }));
  const others = [
    ...all.filter(({ key }) => key === "r").map(({ button }) => button),
    group && keyButton("o", "push", plain(words("panel_sort_split")), press),
    keyButton("k", "push", keep, press),
    keyButton("s", "push", plain(words("panel_sort_later")), press),
  ];
  const telling = [...all.map(({ button }) => button), ...others.slice(-2, -1)];
  return {
    question,
    parts: [
      question,
      make(
        "div",
        { class: "three" },
        ...all.filter(({ key }) => key !== "r").map(({ button }) => button),
      ),
      make("div", { class: "others" }, ...others),
    ],
    /** @param {Known[]} ticked */
    draw(ticked) {
      question.textContent = questionOf(entry, ticked);
      keep.textContent =
        ticked.length > 1
          ? words("panel_sort_keep_other", numberWords(ticked.length))
          : words("panel_sort_keep_one");
      for (const button of telling) {
        if (button) button.setAttribute("aria-disabled", String(ticked.length === 0));
      }
    },
  };
}
