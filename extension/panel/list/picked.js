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

/**
 * The bar at the foot, there only while somebody is selected: how many, and what to tell of them.
 * @param {(event: Event) => void} dispatch
 * @param {(answer: Answer, keys: string[]) => void} tell
 */
export function makePicked(dispatch, tell) {
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
  /** @type {string[]} */
  let keys = [];
  /** @type {Answer} */
  let keeping = "keep";
  const main = make("button", {
    class: "push main grow",
    on: { click: () => tell("stranger", keys) },
  });
  const keep = make("button", {
    class: "push",
    on: { click: () => tell(keeping, keys) },
  });
  const more = menuButton({
    label: words("panel_list_tell_more"),
    face: icon("dots"),
    name: "tool boxed round",
    items: () =>
      OTHERS.map((answer) => ({
        text: words(`panel_list_tell_${answer}`),
        act: () => tell(answer, keys),
      })),
  });
  const root = make(
    "section",
    { class: "picked", "aria-label": words("panel_list_picked"), hidden: true },
    make("div", { class: "foot" }, said, make("span", { class: "acts links" }, all, none)),
    make("div", { class: "acts" }, main, keep, more.button, more.menu),
  );

  return {
    root,
    /** @param {State} state */
    show(state) {
      const rows = shownOf(state).rows.length;
      keys = [...state.picked];
      keeping = state.part === "kept" ? "unkeep" : "keep";
      const [count, form] = [numberWords(keys.length), plural(keys.length)];
      root.hidden = keys.length === 0;
      if (root.hidden) return;
      said.textContent = words(`panel_list_picked_${form}`, count);
      main.textContent = words(`panel_list_stranger_${form}`, count);
      keep.textContent = words(`panel_list_${keeping}_${form}`, count);
      all.textContent = words("panel_list_pick_all", numberWords(rows));
      all.hidden = keys.length === rows;
    },
  };
}
