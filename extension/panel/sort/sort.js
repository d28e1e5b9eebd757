/**
 * Sort out: one person or one group at a time, the next one there with the key that answers.
 * @import { Context, View } from "../view.d.ts"
 * @import { SortEvent, SortState } from "./rules/state.js"
 */
import { words } from "../../shared/words/i18n.js";
import { saying } from "./rules/keys.js";
import { createSitting } from "./sitting.js";
import { createScreen } from "./view/screen.js";

/** After so long without an answer, in milliseconds, one thinks, and the order may be asked for anew. */
const QUIET_MS = 1500;

/** Whether what stands at the foot is news: what an answer led to once it is known, or that something went wrong. @param {SortState} before @param {SortState} state @param {SortEvent} event */
function isNews(before, state, { type }) {
  if (state.said.kind !== "act") return state.said !== before.said;
  return type === "advised" && state.people !== before.people;
}

/** @returns {[string[], string][]} */
const keys = () => [
  [["1", "2", "3"], words("panel_sort_key_answer")],
  [["R"], words("panel_sort_key_reason")],
  [["K"], words("panel_sort_key_keep")],
  [["S"], words("panel_sort_key_later")],
  [["O"], words("panel_sort_key_open")],
  [["Z"], words("panel_sort_key_undo")],
];

/** @param {Context} context @returns {View} */
export function create(context) {
  let entered = false;
  let quiet = 0;
  let told = "";
  const sitting = createSitting(context.send, onStep);
  const screen = createScreen({ context, dispatch: sitting.dispatch, press });

  /** @param {SortState} before @param {SortEvent} event */
  function onStep(before, event) {
    if (!entered) return;
    const { other, said } = screen.draw(sitting.state());
    const { activeElement: active } = document;
    const mine = active === document.body || active?.id === "view" || screen.root.contains(active);
    if (other && mine) screen.focus();
    if (isNews(before, sitting.state(), event) && said && said !== told) {
      context.announce(said);
      told = said;
    }
    if (sitting.state() === before) return;
    clearTimeout(quiet);
    quiet = setTimeout(orderAnew, QUIET_MS);
  }

  /** One whose focus is elsewhere, on the page maybe, is about to press nothing here: then whoever was told of there need not stay. */
  function orderAnew() {
    const { stale, asked, phase } = sitting.state();
    const isAway = !document.hasFocus() && stale && !asked && phase === "asking";
    sitting.dispatch({ type: isAway ? "entered" : "quiet" });
  }

  /** Does what a key does. @param {string} key @returns {boolean} whether it did anything */
  function press(key) {
    const { queue, phase, acts } = sitting.state();
    if (key === "z" && acts.length === 0) return false;
    const event = saying(key, phase === "asking" ? queue[0] : undefined, Date.now());
    if (event) sitting.dispatch(event);
    return event !== null || (key === "o" && screen.openProfile());
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const key = context.singleKey(event);
    if (key !== null && !event.repeat && press(key)) event.preventDefault();
  }

  context.onPile(() => sitting.hear());

  return {
    root: screen.root,
    keys,
    enter() {
      entered = true;
      document.addEventListener("keydown", onKey);
      sitting.dispatch({ type: "entered" });
    },
    leave() {
      entered = false;
      clearTimeout(quiet);
      document.removeEventListener("keydown", onKey);
    },
  };
}
