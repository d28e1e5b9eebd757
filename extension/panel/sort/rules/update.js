/**
 * What one event makes of sorting the pile out, and what is to be done for it. Nothing here knows the browser.
 * @import { SortEffect, SortEvent, SortState } from "./state.js"
 */
import { onAnswered, onKept, onPutOff, onSplit, onTicked } from "./answering.js";
import {
  onAdvised,
  onEntered,
  onQuiet,
  onRead,
  onResumed,
  onSorted,
  onSortFailed,
} from "./order.js";
import { onUndoFailed, onUndone, onWriteFailed } from "./undo.js";

/** What can be said of somebody only while they are shown. */
const OF_SOMEBODY = new Set(["answered", "kept", "put_off", "split", "ticked"]);

/**
 * @param {SortState} state
 * @param {SortEvent} event
 * @returns {[SortState, SortEffect[]]}
 */
export function update(state, event) {
  if (OF_SOMEBODY.has(event.type) && state.phase !== "asking") return [state, []];
  switch (event.type) {
    case "entered":
      return onEntered(state);
    case "read":
      return [onRead(state, event.people), []];
    case "sorted":
      return onSorted(state, event);
    case "sort_failed":
      return [onSortFailed(state, event.message), []];
    case "answered":
      return onAnswered(state, event.choice, event.now);
    case "kept":
      return onKept(state, event.now);
    case "put_off":
      return onPutOff(state, event.now);
    case "split":
      return onSplit(state, event.now);
    case "ticked":
      return [onTicked(state, event.key, event.on), []];
    case "undone":
      return onUndone(state, event.now);
    case "resumed":
      return onResumed(state);
    case "write_failed":
      return [onWriteFailed(state, event), []];
    case "undo_failed":
      return [onUndoFailed(state, event.message), []];
    case "advised":
      return [onAdvised(state, event.advice), []];
    case "changed":
      return [{ ...state, stale: true }, []];
    case "quiet":
      return onQuiet(state);
  }
}
