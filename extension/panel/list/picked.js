/** @import { Answer } from "./answers.js" */
/** @import { Event, State } from "./rules/state.js" */
import { numberWords, plural, words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { icon } from "../../ui/icons.js";
import { menuButton } from "../../ui/menu.js";
import { shownOf } from "./rules/shown.js";

/** What can be told of several people at once beside the two on buttons. */
const OTHERS = /** @type {Answer[]} */ ([
  "stranger_no_reason",
  "acquaintance",
  "known",
  "reason",
  "no_reason",
]);

/** How many are selected, and what selects all or nobody. @param {(event: Event) => void} dispatch */
function makeCount(dispatch) {
  const said = make("p", { class: "name", role: "status" });
  const all = make("button", {
    class: "link",
    on: { click: () => dispatch({ type: "pick_all" }) },
  });
  const none = make(
    "button",
    {
      class: "tool",
      "aria-label": words("panel_list_pick_none"),
      title: words("panel_list_pick_none"),
      on: { click: () => dispatch({ type: "pick_none" }) },
    },
    icon("close"),
  );

  return {
    root: make("div", { class: "foot" }, said, make("span", { class: "acts links" }, all, none)),
    /** @param {number} count @param {number} rows how many there are to select */
    show(count, rows) {
      said.textContent = words(`panel_list_picked_${plural(count)}`, numberWords(count));
      all.textContent = words("panel_list_pick_all", numberWords(rows));
      all.hidden = count === rows;
    },
  };
}

/** What can be told of those who are selected. @param {(answer: Answer) => void} tell */
function makeAnswers(tell) {
  /** @type {Answer} */
  let keeping = "keep";
  const main = make("button", {
    class: "push main grow",
    on: { click: () => tell("stranger") },
  });
  const keep = make("button", {
    class: "push",
    on: { click: () => tell(keeping) },
  });
  const more = menuButton({
    label: words("panel_list_tell_more"),
    face: icon("dots"),
    name: "tool boxed round",
    items: () =>
      OTHERS.map((answer) => ({
        text: words(`panel_list_tell_${answer}`),
        act: () => tell(answer),
      })),
  });

  return {
    root: make("div", { class: "acts" }, main, keep, more.button, more.menu),
    /** @param {number} count @param {boolean} areKept */
    show(count, areKept) {
      keeping = areKept ? "unkeep" : "keep";
      const form = plural(count);
      main.textContent = words(`panel_list_stranger_${form}`, numberWords(count));
      keep.textContent = words(`panel_list_${keeping}_${form}`, numberWords(count));
    },
  };
}

/**
 * The bar at the foot, there only while somebody is selected: how many, and what to tell of them.
 * @param {(event: Event) => void} dispatch
 * @param {(answer: Answer, keys: string[]) => void} tell
 */
export function makePicked(dispatch, tell) {
  /** @type {string[]} */
  let keys = [];
  const count = makeCount(dispatch);
  const answers = makeAnswers((answer) => tell(answer, keys));
  const root = make(
    "section",
    { class: "picked", "aria-label": words("panel_list_picked"), hidden: true },
    count.root,
    answers.root,
  );

  return {
    root,
    /** @param {State} state */
    show(state) {
      keys = [...state.picked];
      root.hidden = keys.length === 0;
      if (root.hidden) return;
      count.show(keys.length, shownOf(state).rows.length);
      answers.show(keys.length, state.part === "kept");
    },
  };
}
