/**
 * @import { Known } from "../../../shared/messages/panel-replies.d.ts"
 * @import { Context } from "../../view.d.ts"
 * @import { Entry, SortEvent, SortState } from "../rules/state.js"
 */
import { words } from "../../../shared/words/i18n.js";
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
 * Whoever is being asked about, and the answers.
 * @param {object} parts
 * @param {Context} parts.context
 * @param {(event: SortEvent) => void} parts.dispatch
 * @param {(key: string) => void} parts.press
 * @param {Node} parts.last what stands at the foot
 */
function makeAsked({ context, dispatch, press, last }) {
  const whom = make("article", { class: "whom", "aria-labelledby": "asked-name" });
  const answers = make("section", { class: "answers", "aria-labelledby": "asked-question" });
  /** @type {ReturnType<typeof makeGroup> | null} */
  let group = null;
  /** @type {ReturnType<typeof makeAnswers> | null} */
  let asking = null;
  return {
    parts: [whom, answers],
    /** @param {SortState} state @param {Entry} entry */
    drawEntry(state, entry) {
      const people = knownOf(state, entry.keys);
      const [first] = people;
      group = isGroup(entry)
        ? makeGroup(entry, people, (key, on) => dispatch({ type: "ticked", key, on }))
        : null;
      whom.classList.toggle("group", group !== null);
      whom.replaceChildren(...(group?.parts ?? (first ? personParts(first, context) : [])));
      whom.scrollTop = 0;
      asking = makeAnswers(entry, press);
      answers.replaceChildren(...asking.parts, last);
    },
    /** Who of a group is meant. @param {SortState} state */
    drawTicks(state) {
      group?.draw(state.unticked);
      asking?.draw(knownOf(state, ticked(state)));
    },
    focus: () => asking?.question.focus({ preventScroll: true }),
    openProfile() {
      /** @type {HTMLElement | null} */
      const link = whom.querySelector("[data-key=profile]");
      link?.click();
      return link !== null;
    },
  };
}

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
  const asked = makeAsked({ context, dispatch, press, last: last.root });
  const instead = make("div", { class: "instead" });
  const title = make("h1", { class: "unseen" }, words("panel_sort_title"));
  const root = make("section", { class: "sort" }, title, progress.root, ...asked.parts, instead);
  /** @type {SortState | null} */
  let drawn = null;

  /** @param {SortState} state */
  function content(state) {
    if (state.phase === "failed") {
      return failed(state.message, () => dispatch({ type: "entered" }));
    }
    if (state.phase === "done")
      return finished(state, context, () => dispatch({ type: "resumed" }));
    return waiting();
  }

  return {
    root,
    openProfile: asked.openProfile,
    /** @param {SortState} state @returns {{ other: boolean, said: string }} whether somebody else is shown, and what the foot says */
    draw(state) {
      const before = drawn;
      drawn = state;
      const [entry] = state.phase === "asking" ? state.queue : [];
      const other = before?.phase !== state.phase || (entry && before.queue[0] !== entry);
      progress.root.hidden = state.total === 0;
      progress.draw(state);
      for (const part of asked.parts) part.hidden = !entry;
      instead.hidden = Boolean(entry);
      if (other) root.scrollTop = 0;
      if (entry && other) asked.drawEntry(state, entry);
      if (entry && (other || before.unticked !== state.unticked)) asked.drawTicks(state);
      if (!entry && (other || before.people !== state.people)) {
        instead.replaceChildren(content(state), last.root);
      }
      return { other: Boolean(other), said: last.draw(state) };
    },
    /** Where a reader goes on: the question, else what is said instead. */
    focus() {
      if (drawn?.phase === "asking") asked.focus();
      else instead.querySelector("h2")?.focus({ preventScroll: true });
    },
  };
}
