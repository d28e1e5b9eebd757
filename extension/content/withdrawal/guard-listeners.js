/** What comes before a press, and what is one; any of them may be what a handler of the page acts on. */
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
/** What tells of a text that is written, copied or pasted. */
const WRITING = [
  ...["keydown", "keypress", "keyup", "beforeinput", "input", "copy", "cut", "paste"],
  ...["compositionstart", "compositionupdate", "compositionend"],
];
const KEYS = new Set(["Enter", " "]);
/** A form that a person's click submits does so in the same task; a script's own submitting comes from nowhere. */
const SAME_TASK = 50;

/**
 * @typedef {object} Activity an event on some control, as the guard judges it
 * @property {globalThis.Event} event
 * @property {EventTarget | null} target
 * @property {boolean} activates
 * @property {boolean} trusted
 */

/**
 * Listens before every listener of the page and stops what must not reach it. Never clicks anything itself, and never
 * touches an event that is allowed. `document.open()` takes all listeners of a window away: a private event, which nobody
 * else can know, tells whether they are still there.
 * @param {object} around
 * @param {(activity: Activity) => boolean} around.isStopped
 * @param {[string, (event: globalThis.Event) => void][]} around.watchers listeners that only look
 * @param {(event: globalThis.Event) => void} around.onWriting last of ours, still before the page's
 * @param {AbortSignal} around.signal takes the guard away
 */
export function listen({ isStopped, watchers, onWriting, signal }) {
  const probe = crypto.randomUUID();
  let heard = false;
  let passedAt = -Infinity;
  const onProbe = () => (heard = true);

  /** @param {globalThis.Event} event */
  function onEvent(event) {
    if (event instanceof KeyboardEvent && !KEYS.has(event.key)) return;
    const submit = event instanceof SubmitEvent;
    const target = event.composedPath()[0] ?? null;
    const activates = ACTIVATIONS.includes(event.type);
    const follows = submit && event.timeStamp - passedAt < SAME_TASK;
    const trusted = event.isTrusted && (!submit || follows);
    if (submit && trusted) return;
    const at = submit ? (event.submitter ?? target) : target;
    if (!isStopped({ event, target: at, activates, trusted })) {
      if (event.type === "click") passedAt = event.timeStamp;
      return;
    }
    event.stopImmediatePropagation();
    // A stopped person's keydown must still become a click, which is where the explanation shows.
    const passive = event.type.startsWith("touch");
    if (!passive && (!trusted || activates)) event.preventDefault();
  }

  /** @param {EventTarget} root */
  function add(root) {
    for (const [type, listener] of watchers) {
      root.addEventListener(type, listener, { capture: true, passive: true, signal });
    }
    for (const type of [...APPROACHES, ...ACTIVATIONS]) {
      const passive = type.startsWith("touch");
      root.addEventListener(type, onEvent, { capture: true, passive, signal });
    }
    for (const type of WRITING) root.addEventListener(type, onWriting, { capture: true, signal });
    root.addEventListener(probe, onProbe, { signal });
  }

  /** Listens there, too, unless it does so already. @param {EventTarget} root */
  function ensure(root) {
    heard = false;
    root.dispatchEvent(new Event(probe));
    if (!heard && !signal.aborted) add(root);
  }
  add(window);
  return ensure;
}
