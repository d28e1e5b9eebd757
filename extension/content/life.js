/** @import { Push } from "../shared/messages/replies.d.ts" */
import { isAlive, onPush } from "../shared/chrome.js";

/** Whether the extension is still there is looked at so often, in milliseconds; a hidden tab looks when it is shown. */
const LOOK_EVERY = 500;

/** Where the script of this world says that it runs; a page can give an element any name, but no symbol. */
const PLACE = Symbol.for("life");
const world = /** @type {{ [PLACE]?: AbortSignal }} */ (globalThis);

/**
 * @typedef {object} Life of this script in one document
 * @property {AbortSignal} signal aborted once the extension is gone, or may not be here any more
 * @property {() => boolean} isOver looks, too
 * @property {(listener: (push: Push) => void) => void} hear what the background tells this tab
 * @property {(look: () => void) => void} onLook called now and then, for as long as it lives
 */

/**
 * Begins the life of this script; null where another one lives in this world already. It ends by itself: a script that outlived
 * its extension can ask nothing any more, so it must stop nothing, and nothing of it may stay.
 * @returns {Life | null}
 */
export function startLife() {
  if (world[PLACE] && !world[PLACE].aborted) return null;
  const controller = new AbortController();
  const { signal } = controller;
  world[PLACE] = signal;
  /** @type {(() => void)[]} */
  const looks = [];
  /** @type {((push: Push) => void)[]} */
  const listeners = [];

  function isOver() {
    if (!signal.aborted && !isAlive()) controller.abort();
    return signal.aborted;
  }
  const look = () => {
    if (!isOver()) looks.forEach((each) => each());
  };
  const timer = setInterval(look, LOOK_EVERY);
  signal.addEventListener("abort", () => clearInterval(timer));
  for (const type of ["pageshow", "visibilitychange"]) addEventListener(type, look, { signal });
  onPush((push) => {
    if (push.kind === "retire") controller.abort();
    else if (!isOver()) listeners.forEach((listener) => listener(push));
  }, signal);

  return {
    signal,
    isOver,
    hear: (listener) => void listeners.push(listener),
    onLook: (look) => void looks.push(look),
  };
}
