/** @import { Decision } from "./decide.js" */

const APPROACHES = [
  "pointerdown",
  "pointerup",
  "mousedown",
  "mouseup",
  "touchstart",
  "touchend",
  "keydown",
  "keypress",
  "keyup",
];
const ACTIVATIONS = ["click", "auxclick", "submit"];
const KEYS = new Set(["Enter", " "]);
/** A form that a click of a person's submits does so in the same task; a script's own submitting comes from nowhere. */
const SAME_TASK = 50;

/**
 * @template Hit
 * @typedef {object} GuardOptions
 * @property {(target: EventTarget | null) => Hit | null} hitAt the withdraw control that an event on this target reaches
 * @property {(hit: Hit, trusted: boolean) => Decision} decide
 * @property {(hit: Hit) => void} onPassed a click was let through
 * @property {(hit: Hit, decision: Decision) => void} onStopped a click or anything of a script's was stopped
 * @property {AbortSignal} signal takes the guard away
 */

/**
 * Listens before every listener of the page and stops what must not reach it. Never clicks anything itself, and never
 * touches an event that is allowed.
 * @template Hit
 * @param {GuardOptions<Hit>} options
 * @returns {(root: EventTarget) => void} guards one more root: events inside an open shadow root may never reach the window
 */
export function guard({ hitAt, decide, onPassed, onStopped, signal }) {
  let passedAt = -Infinity;

  /** @param {Event} event */
  function onEvent(event) {
    if (event instanceof KeyboardEvent && !KEYS.has(event.key)) return;
    const submit = event instanceof SubmitEvent;
    const target = event.composedPath()[0] ?? null;
    const hit = hitAt(submit ? (event.submitter ?? target) : target);
    if (!hit) return;
    const trusted = event.isTrusted && (!submit || event.timeStamp - passedAt < SAME_TASK);
    const decision = submit && trusted ? "pass" : decide(hit, trusted);
    if (decision === "pass") {
      if (event.type !== "click") return;
      passedAt = event.timeStamp;
      onPassed(hit);
      return;
    }
    event.stopImmediatePropagation();
    // A held person's keydown must still become a click, which is where the explanation shows.
    const passive = event.type.startsWith("touch");
    if (!passive && (!trusted || ACTIVATIONS.includes(event.type))) event.preventDefault();
    if (!trusted || event.type === "click" || submit) onStopped(hit, decision);
  }

  const guarded = new WeakSet();
  /** @param {EventTarget} root */
  const add = (root) => {
    if (guarded.has(root)) return;
    guarded.add(root);
    for (const type of [...APPROACHES, ...ACTIVATIONS]) {
      root.addEventListener(type, onEvent, {
        capture: true,
        passive: type.startsWith("touch"),
        signal,
      });
    }
  };
  add(window);
  return add;
}
