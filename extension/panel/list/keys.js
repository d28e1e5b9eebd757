/** What the keys of the keyboard do in the list. */

/** @import { Event, State } from "./rules/state.js" */
import { words } from "../../shared/words/i18n.js";

/** How far each key leads; a page is as many as fit into sight. @type {Record<string, number | "page" | "back">} */
const STEPS = {
  ArrowDown: 1,
  ArrowUp: -1,
  j: 1,
  k: -1,
  PageDown: "page",
  PageUp: "back",
  Home: -Infinity,
  End: Infinity,
};

/** @returns {[keys: string[], text: string][]} */
export const listKeys = () => [
  [["↓", "↑", "J", "K"], words("panel_list_keys_move")],
  [["Enter"], words("panel_list_keys_open")],
  [["X", words("panel_list_keys_space")], words("panel_list_keys_select")],
  [["Shift"], words("panel_list_keys_extend")],
  [["/"], words("panel_list_keys_search")],
  [["Esc"], words("panel_list_keys_clear")],
];

/**
 * @param {object} parts
 * @param {(event: KeyboardEvent) => string | null} parts.singleKey
 * @param {() => State} parts.state
 * @param {(event: Event) => void} parts.dispatch
 * @param {ReturnType<typeof import("./rows/rows.js").makeRows>} parts.rows
 * @param {HTMLInputElement} parts.search
 * @returns {(event: KeyboardEvent) => void}
 */
export function makeKeys({ singleKey, state, dispatch, rows, search }) {
  /** @param {string | undefined} key @param {boolean} extend */
  function moveTo(key, extend) {
    if (key === undefined) return;
    dispatch(extend ? { type: "pick_through", key } : { type: "current", key });
    rows.focus(key);
  }

  /** @param {number | "page" | "back"} step */
  const by = (step) => (step === "page" ? rows.page() : step === "back" ? -rows.page() : step);

  /** What a key does where the focus is among the rows, or, for a single character, anywhere. @param {KeyboardEvent} event */
  function act(event) {
    const character = singleKey(event);
    const inRows = rows.root.contains(/** @type {Node} */ (event.target));
    const step = STEPS[character ?? (inRows ? event.key : "")];
    const { current } = state();
    if (step !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
      moveTo(rows.from(current, by(step)), event.shiftKey);
    } else if (event.target === search && event.key === "ArrowDown") {
      moveTo(rows.from(null, 1), false);
    } else if (character === "/") {
      search.select();
    } else if (current !== null && (character === "x" || (character === " " && inRows))) {
      dispatch({ type: "pick", key: current });
    } else if (inRows && event.key === "a" && (event.ctrlKey || event.metaKey)) {
      dispatch({ type: "pick_all" });
    } else if (event.key === "Escape" && state().picked.size > 0) {
      dispatch({ type: "pick_none" });
    } else return false;
    return true;
  }

  return (event) => {
    if (!event.defaultPrevented && act(event)) event.preventDefault();
  };
}
