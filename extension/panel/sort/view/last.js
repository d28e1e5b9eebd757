/**
 * @import { Known } from "../../../shared/messages/panel-replies.d.ts"
 * @import { Child } from "../../../ui/elements.js"
 * @import { Act, SortState } from "../rules/state.js"
 */
import { numberWords, plural, words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { filled, openWords } from "../../parts/filled.js";
import { adviceLabel } from "../../parts/label.js";

/** So many different advices of a group are named. */
const MOST_LABELS = 2;
const SHORT = new Set(["stranger", "acquaintance", "known", "reason"]);

/** What was said, in a few words. @param {Act} act */
function saidWords({ kind, choice }) {
  if (kind !== "told" || !choice) return words(`panel_sort_said_${kind}`);
  return SHORT.has(choice.id) ? words(`panel_sort_said_${choice.id}`) : choice.text;
}

/** Who it was said about. @param {Act} act @param {SortState} state */
function whom({ keys }, { people }) {
  const [first] = keys;
  if (keys.length === 1 && first !== undefined) return people.get(first)?.name ?? first;
  return words(`panel_sort_people_${plural(keys.length)}`, numberWords(keys.length));
}

/** What is advised about them now, the most frequent first; empty until the core has said it. @param {Act} act @param {SortState} state */
function advised({ keys, kind }, { people }) {
  if (kind !== "told" && kind !== "kept") return [];
  /** @type {Map<string, { advice: NonNullable<Known["advice"]>, count: number }>} */
  const labels = new Map();
  for (const key of keys) {
    const advice = people.get(key)?.advice;
    if (!advice) return [];
    const same = labels.get(advice.label);
    labels.set(advice.label, { advice, count: (same?.count ?? 0) + 1 });
  }
  return [...labels.values()].sort((one, other) => other.count - one.count);
}

/** @param {Act} act @param {SortState} state */
const name = (act, state) => make("b", {}, make("bdi", {}, whom(act, state)));

/** @param {Act} act @param {SortState} state @returns {Child[]} */
function actParts(act, state) {
  const labels = advised(act, state)
    .slice(0, MOST_LABELS)
    .flatMap(({ advice, count }) => [
      " ",
      adviceLabel(advice, "bare"),
      act.keys.length > 1 ? ` ${numberWords(count)}` : "",
    ]);
  const led = make("span", { class: "led" }, words("panel_sort_advice_now"));
  return [
    ...filled(openWords("panel_sort_last"), name(act, state), saidWords(act)),
    ...(labels.length > 0 ? [" ", led, ...labels] : []),
  ];
}

/** @param {SortState} state @returns {Child[]} */
function lineParts(state) {
  const { said } = state;
  switch (said.kind) {
    case "nothing":
      return [];
    case "act":
      return actParts(said.act, state);
    case "undone":
      return filled(openWords("panel_sort_undone"), name(said.act, state));
    case "lost":
      return [...filled(openWords("panel_sort_lost"), name(said.act, state)), " ", said.message];
    case "undo_lost":
      return [words("panel_sort_undo_lost"), " ", said.message];
  }
}

/** What the last answer led to, and the way back: the only trace of the last person. @param {() => void} onUndo */
export function makeLast(onUndo) {
  const text = make("span", { class: "told" });
  const undo = make(
    "button",
    {
      class: "push slim",
      "aria-keyshortcuts": "Z",
      "data-key": "undo",
      on: { click: onUndo },
    },
    words("panel_sort_undo"),
    make("kbd", { "aria-hidden": "true" }, "Z"),
  );
  return {
    root: make("p", { class: "last" }, text, undo),
    /** @param {SortState} state @returns {string} what it says */
    draw(state) {
      text.replaceChildren(make("span", {}, lineParts(state)));
      text.classList.toggle("fault", state.said.kind.endsWith("lost"));
      undo.hidden = state.acts.length === 0;
      return text.textContent ?? "";
    },
  };
}
