/**
 * Carries `unrecognised.js` out: remembers what a person pressed last that is no known withdraw control.
 *
 * @import { Activity } from "./guard-listeners.js"
 * @import { Hit } from "../page/withdraw/withdraw-controls.js"
 * @import { Notice } from "./notice/kinds.js"
 * @import { Event } from "./rules/unrecognised.js"
 * @typedef {Event extends infer E ? E extends { now: number } ? Omit<E, "now"> : never : never} Occurrence
 */
import { send } from "../../shared/chrome.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { closest, fold, isConnected, kindOf, labelOf, readableText } from "../page/dom.js";
import { personNear } from "../page/person-near.js";
import { dialogAround } from "../page/withdraw/dialogs.js";
import { isProfilePath } from "../page/withdraw/pending.js";
import { isSeen } from "../page/sight/seen.js";
import { START, update } from "./rules/unrecognised.js";
import { endOf } from "./rules/ruling.js";

const CONTROL = 'a, button, [role="button"], input, summary';
const LONGEST = 80;

/** What tells a control again after the page has built it anew. @param {Element} control */
const nameOf = (control) =>
  [kindOf(control), labelOf(control), fold(readableText(control)).slice(0, LONGEST)].join("|");

/**
 * @param {(hit: Pick<Hit, "control" | "dialog" | "holder">, why: Notice) => void} show
 * @param {(node: Node) => boolean} isOurs
 */
export function makeUnrecognisedPress(show, isOurs) {
  let state = START;
  /** @type {WeakRef<Element> | null} */
  let last = null;

  /** @param {Occurrence} occurrence @returns {boolean} whether the press is stopped */
  function dispatch(occurrence) {
    const event = /** @type {Event} */ ({ ...occurrence, now: Date.now() });
    const [next, effects] = update(state, event);
    state = next;
    for (const effect of effects) {
      if (effect === "ask") ask();
      else if (effect === "tell_refused") say({ kind: "refused" });
      else if (effect === "tell_wait") say({ kind: "wait" });
    }
    return effects.includes("stop");
  }

  /** @param {Notice} why */
  function say(why) {
    const pressed = last?.deref();
    const control = pressed && isConnected(pressed) ? pressed : document.body;
    show({ control, dialog: null, holder: dialogAround(control) }, why);
  }

  async function ask() {
    const reply = await send({ kind: KIND.open_unrecognised });
    if (reply.kind === KIND.opened) {
      dispatch({ type: "opened", until: reply.until });
      return;
    }
    dispatch({ type: "denied" });
    if (reply.kind === KIND.ruling)
      say({ kind: "hold", ruling: reply, until: endOf(reply), offer: null });
    else say({ kind: "fault", message: reply.message });
  }

  return {
    /** A person pressed what is no known withdraw control. @param {Activity} activity */
    isStopped({ event, target, activates }) {
      const isPress = activates || event.type === "pointerdown" || event instanceof KeyboardEvent;
      const control = isPress ? closest(target, CONTROL) : null;
      if (!control || !event.isTrusted) return false;
      const known = state.phase !== "none" && nameOf(control) === state.control;
      if (!known && !activates) return false;
      last = new WeakRef(control);
      const meant = !known || isSeen(control, dialogAround(control), null, isOurs);
      return dispatch({ type: "pressed", control: nameOf(control), activates, meant });
    },

    /** Whom the last such control was about; null where nothing around it tells, or on a profile, which tells it itself. */
    person() {
      const control = last?.deref();
      return control && !isProfilePath(location.pathname) ? personNear(control) : null;
    },

    refused: () => void dispatch({ type: "request_refused" }),
  };
}
