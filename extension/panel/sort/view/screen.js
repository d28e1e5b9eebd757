/**
 * @import { Known } from "../../../shared/panel-replies.d.ts"
 * @import { Context } from "../../views.js"
 * @import { Entry, SortEvent, SortState } from "../rules/state.js"
 */
import { words } from "../../../shared/i18n.js";
import { make } from "../../../ui/elements.js";
import { isGroup } from "../rules/entries.js";
import { ticked } from "../rules/state.js";
import { makeAnswers } from "./answers.js";
import { failed, finished, waiting } from "./finished.js";
import { makeGroup } from "./group.js";
import { makeLast } from "./last.js";
import { personParts } from "./person.js";
import { makeProgress } from "./progress.js";

/** @param {SortState} state @param {readonly string[]} keys @returns {Known[]} */
const knownOf = ({ people }, keys) => keys.flatMap((key) => people.get(key) ?? []);

/**
 * What is drawn of a sitting.
 * @param {object} parts
 * @param {Context} parts.context
 * @param {(event: SortEvent) => void} parts.dispatch
 * @param {(key: string) => void} parts.press does what a key does
 */
export function createScreen({ context, dispatch, press }) {
  const progress = makeProgress();
  const last = makeLast(() => press("z"));
  const whom = make("article", { class: "whom", "aria-labelledby": "asked-name" });
  const answers = make("section", { class: "answers", "aria-labelledby": "asked-question" });
  const rest = make("div", { class: "rest-of-it" });
  const root = make(
    "section",
    { class: "sort" },
    make("h1", { class: "unseen" }, words("panel_sort_title")),
    progress.root,
    whom,
    answers,
    rest,
  );
  /** @type {SortState | null} */
  let drawn = null;
  /** @type {ReturnType<typeof makeGroup> | null} */
  let group = null;
  /** @type {ReturnType<typeof makeAnswers> | null} */
  let asking = null;

  /** @param {SortState} state @param {Entry} entry */
  function drawEntry(state, entry) {
    const people = knownOf(state, entry.keys);
    const [first] = people;
    group = isGroup(entry)
      ? makeGroup(entry, people, (key, on) => dispatch({ type: "ticked", key, on }))
      : null;
    whom.classList.toggle("group", group !== null);
    whom.replaceChildren(...(group?.parts ?? (first ? personParts(first, context) : [])));
    whom.scrollTop = 0;
    asking = makeAnswers(entry, press);
    answers.replaceChildren(...asking.parts, last.root);
  }

  /** @param {SortState} state */
  function drawRest(state) {
    const wait = state.phase === "loading" || state.phase === "checking";
    const content = wait
      ? waiting()
      : state.phase === "failed"
        ? failed(state.message, () => dispatch({ type: "entered" }))
        : finished(state, context, () => dispatch({ type: "resumed" }));
    rest.replaceChildren(content, last.root);
  }

  /** @param {SortState} state */
  function draw(state) {
    const before = drawn;
    drawn = state;
    const asks = state.phase === "asking";
    const [entry] = state.queue;
    const other = before?.phase !== state.phase || (asks && before.queue[0] !== entry);
    progress.root.hidden = state.total === 0;
    progress.draw(state);
    for (const part of [whom, answers]) part.hidden = !asks;
    rest.hidden = asks;
    if (asks && entry && other) drawEntry(state, entry);
    if (asks && entry && (other || before.unticked !== state.unticked)) {
      group?.draw(state.unticked);
      asking?.draw(knownOf(state, ticked(state)));
    }
    if (!asks && (other || before.people !== state.people)) drawRest(state);
    return { other, said: last.draw(state) };
  }

  return {
    root,
    draw,
    /** Where a reader goes on: the question, else what is said instead. */
    focus() {
      const place = drawn?.phase === "asking" ? asking?.question : rest.querySelector("h2");
      place?.focus({ preventScroll: true });
    },
  };
}
