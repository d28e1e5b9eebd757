/**
 * Follows the page from the press on a control until nothing of the withdrawal is open any more: the site's dialog, another one that
 * is not understood, the row, the site's notices.
 *
 * @import { DocumentState } from "../document-state.js"
 * @import { Labels } from "../page/generation.js"
 * @import { FoundDialog } from "../page/dialogs.js"
 * @import { Occurrence, Withdrawal } from "./withdrawal.js"
 * @import { Target } from "./states.js"
 */
import { findDialog, openDialogs } from "../page/dialogs.js";
import { describeUnrecognised } from "../page/recognise.js";
import { watchPage } from "../page/watch.js";
import { isOpen } from "./states.js";

/** A dialog is given so long to be understood, in milliseconds, before the icon says that it is not. */
const UNDERSTOOD_WITHIN = 1500;

/**
 * @param {object} around
 * @param {() => Withdrawal} around.withdrawal
 * @param {() => Labels} around.labels
 * @param {DocumentState} around.documentState
 * @param {(found: FoundDialog | null, target: Target | null) => void} around.onDialog
 * @param {(node: Node) => boolean} around.isOurs
 * @param {() => void} around.onFrame
 * @param {AbortSignal} around.signal
 */
export function makeFollow({
  withdrawal,
  labels,
  documentState,
  onDialog,
  isOurs,
  onFrame,
  signal,
}) {
  /** @type {AbortController | null} */
  let watching = null;
  /** @type {FoundDialog | null} */
  let found = null;
  /** @type {Set<Element>} Dialogs that were there before the press. */
  let before = new Set();
  let modalSince = 0;
  let toldBefore = "";

  /** @param {Occurrence} occurrence */
  const dispatch = (occurrence) => withdrawal().dispatch(occurrence);

  function lookForModal() {
    const pressed = withdrawal().state().pressed;
    const other = !found && pressed && openDialogs().some((dialog) => !before.has(dialog));
    if (other && modalSince === 0) {
      modalSince = performance.now();
      dispatch({ type: "modal", open: true });
    } else if (!other && modalSince !== 0) {
      modalSince = 0;
      dispatch({ type: "modal", open: false });
    }
    if (other && performance.now() - modalSince > UNDERSTOOD_WITHIN) {
      if (documentState.told() !== "unreadable") toldBefore = documentState.told();
      documentState.tell("unreadable", describeUnrecognised(document));
    } else if (!other && toldBefore !== "") {
      documentState.tell(toldBefore === "list" ? "list" : "other");
      toldBefore = "";
    }
    return other;
  }

  function look() {
    const now = findDialog(labels());
    if (now?.dialog !== found?.dialog) dispatch({ type: "dialog", open: now !== null });
    found = now;
    const other = lookForModal();
    const { phase, target } = withdrawal().state();
    onDialog(found, target);
    onFrame();
    if (!found && !other && !isOpen(phase)) stop();
    return false;
  }

  function stop() {
    watching?.abort();
    watching = null;
  }
  signal.addEventListener("abort", () => {
    stop();
    onDialog(null, null);
  });

  return {
    look,
    hasDialog: () => found !== null,

    /** A control was pressed: what comes from now on belongs to it. */
    begin() {
      before = new Set(openDialogs());
      if (found) before.delete(found.dialog);
      if (watching) return;
      watching = new AbortController();
      const on = AbortSignal.any([watching.signal, signal]);
      watchPage({ onFrame: look, isOurs, isUrgent: () => true, signal: on });
    },
  };
}
