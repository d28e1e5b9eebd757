/**
 * Where the focus came from: a person's Tab or press moves it after all listeners of that event have been told; a script moves it
 * whenever it likes. What a script focused must not be pressed by a key that was meant for something else.
 */
import { shadowOf } from "../dom.js";

/** A key or press moves the focus within this time, in milliseconds, on a busy page too. */
const SAME_MOVE = 1000;

/** The element that has the focus, in whatever shadow root. */
function focused() {
  let element = document.activeElement;
  for (let inner = element; inner; inner = shadowOf(inner)?.activeElement ?? null) element = inner;
  return element;
}

/** @returns {{ listeners: [string, (event: globalThis.Event) => void][], isOwn: () => boolean }} */
export function makeFocusOrigin() {
  /** @type {globalThis.Event | null} */
  let cause = null;
  /** What a press went to: the focus goes to one of these, or a script moved it. @type {EventTarget[] | null} */
  let pressed = null;
  /** @type {WeakRef<Element> | null} */
  let own = null;

  /** @param {globalThis.Event} event */
  const onCause = (event) => {
    if (!event.isTrusted) return;
    if (event instanceof KeyboardEvent && event.key !== "Tab") return;
    cause = event;
    pressed = event instanceof KeyboardEvent ? null : event.composedPath();
  };

  /** @param {globalThis.Event} event */
  const onFocus = (event) => {
    if (!event.isTrusted) return;
    const came = cause;
    const after = came !== null && came.eventPhase === 0 && !came.defaultPrevented;
    const soon = came !== null && event.timeStamp - came.timeStamp < SAME_MOVE;
    const [target] = event.composedPath();
    const there = pressed === null || (target !== undefined && pressed.includes(target));
    own = after && soon && there && target instanceof Element ? new WeakRef(target) : null;
    if (after) [cause, pressed] = [null, null]; // the first focus that follows is the person's, no later one
  };

  return {
    listeners: [
      ["keydown", onCause],
      ["mousedown", onCause],
      ["focusin", onFocus],
    ],

    /** Whether a person brought the focus to where it is. */
    isOwn: () => {
      const element = own?.deref();
      return element !== undefined && element === focused();
    },
  };
}
