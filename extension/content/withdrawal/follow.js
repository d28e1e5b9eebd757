/**
 * Follows the page from the press on a control until nothing of the withdrawal is open any more: the site's dialog, another one that
 * is not understood, the row, the site's notices.
 *
 * @import { DocumentState } from "../document-state.js"
 * @import { Labels } from "../page/generation.js"
 * @import { FoundDialog } from "../page/withdraw/dialogs.js"
 * @import { Withdrawal } from "./withdrawal.js"
 * @import { State } from "./rules/states.js"
 */
import { findDialog, openDialogs } from "../page/withdraw/dialogs.js";
import { describeUnrecognised } from "../page/recognise.js";
import { watchPage } from "../page/watch.js";
import { isOpen } from "./rules/states.js";

/** A dialog is given so long to be understood, in milliseconds, before the icon says that it is not. */
const UNDERSTOOD_WITHIN = 1500;

export class Follow {
  #around;
  /** @type {AbortController | null} */
  #watching = null;
  /** @type {FoundDialog | null} */
  #found = null;
  /** Dialogs that were there before the press. @type {Set<Element>} */
  #before = new Set();
  #modalSince = 0;
  #toldBefore = "";

  /**
   * @param {object} around
   * @param {Withdrawal} around.withdrawal
   * @param {() => Labels} around.labels
   * @param {DocumentState} around.documentState
   * @param {(found: FoundDialog | null, state: Readonly<State>) => void} around.onDialog
   * @param {(node: Node) => boolean} around.isOurs
   * @param {() => void} around.onFrame
   * @param {AbortSignal} around.signal
   */
  constructor(around) {
    this.#around = around;
    around.signal.addEventListener("abort", () => {
      this.#stop();
      around.onDialog(null, around.withdrawal.state);
    });
  }

  hasDialog = () => this.#found !== null;

  /** A control was pressed: what comes from now on belongs to it. */
  begin() {
    this.#before = new Set(openDialogs());
    if (this.#found) this.#before.delete(this.#found.dialog);
    if (this.#watching) return;
    this.#watching = new AbortController();
    const { isOurs } = this.#around;
    const signal = AbortSignal.any([this.#watching.signal, this.#around.signal]);
    watchPage({ onFrame: () => this.look(), isOurs, isUrgent: () => true, signal });
  }

  /** @returns {false} nothing is left for the next frame */
  look() {
    const { withdrawal, labels, onDialog, onFrame } = this.#around;
    const now = findDialog(labels());
    if (now?.dialog !== this.#found?.dialog) {
      withdrawal.dispatch({ type: "dialog", open: now !== null });
    }
    this.#found = now;
    const other = this.#lookForModal();
    const { state } = withdrawal;
    onDialog(now, state);
    onFrame();
    if (!now && !other && !isOpen(state.phase)) this.#stop();
    return false;
  }

  /** Looks for a dialog that came with the press and is not understood. */
  #lookForModal() {
    const { withdrawal } = this.#around;
    const isNew = (/** @type {Element} */ dialog) => !this.#before.has(dialog);
    const other = !this.#found && withdrawal.state.pressed && openDialogs().some(isNew);
    if (other && this.#modalSince === 0) {
      this.#modalSince = performance.now();
      withdrawal.dispatch({ type: "modal", open: true });
    } else if (!other && this.#modalSince !== 0) {
      this.#modalSince = 0;
      withdrawal.dispatch({ type: "modal", open: false });
    }
    this.#sayWhetherUnderstood(other);
    return other;
  }

  /** The icon says so while a dialog stays that is not understood. @param {boolean} other */
  #sayWhetherUnderstood(other) {
    const { documentState } = this.#around;
    if (other && performance.now() - this.#modalSince > UNDERSTOOD_WITHIN) {
      if (documentState.told() !== "unreadable") this.#toldBefore = documentState.told();
      documentState.tell("unreadable", describeUnrecognised(document));
    } else if (!other && this.#toldBefore !== "") {
      documentState.tell(this.#toldBefore === "list" ? "list" : "other");
      this.#toldBefore = "";
    }
  }

  #stop() {
    this.#watching?.abort();
    this.#watching = null;
  }
}
