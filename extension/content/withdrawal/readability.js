import { send } from "../../shared/chrome.js";
import { KIND } from "../../shared/message-kinds.js";
import { LONGEST } from "../../shared/text-limits.js";
import { describeUnrecognised } from "../page/recognise.js";

/** A list that is being built anew is unreadable for a moment; so is a page that loads, for longer. */
const BUILT_ANEW_WITHIN = 250;
const LOADED_WITHIN = 6000;

/**
 * Tells the background whether this page shows the Sent list and can be read: the network guard stands
 * only then, since a guard that cannot see the user's click would break the site's own button.
 * @param {AbortSignal} signal
 */
export function makeGuarding(signal) {
  let stands = false;
  let reported = false;
  /** @type {number | null} */
  let since = null;

  /** @param {boolean} on */
  function tell(on) {
    since = null;
    reported = false;
    if (on === stands) return;
    stands = on;
    send({ kind: KIND.document_state, state: on ? "list" : "other", report: null });
  }

  addEventListener("pagehide", () => tell(false), { signal });

  return {
    /** Whether the list was there and could be read when it was last looked at. */
    isSure: () => stands && since === null,

    /** The Sent list is meant to be here, and can be read now, or cannot. @param {boolean} readable */
    see(readable) {
      if (readable) {
        tell(true);
        return;
      }
      since ??= performance.now();
      const patience = stands ? BUILT_ANEW_WITHIN : LOADED_WITHIN;
      if (reported || performance.now() - since < patience) return;
      reported = true;
      stands = false;
      const report = JSON.stringify(describeUnrecognised(document)).slice(0, LONGEST.report);
      send({ kind: KIND.document_state, state: "unreadable", report });
    },

    /** The list is not on screen any more. */
    leave: () => tell(false),
  };
}
