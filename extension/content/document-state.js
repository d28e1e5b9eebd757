/**
 * @import { Life } from "./life.js"
 * @typedef {"list" | "unreadable" | "other"} State
 */
import { send } from "../shared/chrome.js";
import { KIND } from "../shared/messages/message-kinds.js";

/**
 * Tells the background what this document shows, each time that it is something else: a Sent list that can be read, one that
 * cannot (or a dialog of it), or something else.
 * @param {Life} life
 */
export function makeDocumentState({ signal }) {
  /** @type {State | ""} */
  let told = "";

  /** @param {State} state @param {object | null} [report] the page's structure, without names, where it is unreadable */
  function tell(state, report = null) {
    if (state === told) return;
    told = state;
    const text = report && JSON.stringify(report);
    send({ kind: KIND.document_state, state, report: text }).then((reply) => {
      // The next look says it again.
      if (reply.kind === KIND.failed && told === state) told = "";
    });
  }

  // Back from where the browser keeps pages that were left: another one has spoken for this tab meanwhile.
  const onShow = (/** @type {PageTransitionEvent} */ { persisted }) => {
    const last = told;
    if (!persisted) return;
    told = "";
    if (last === "list" || last === "other") tell(last);
  };
  addEventListener("pageshow", onShow, { signal });

  return { tell, told: () => told };
}

/** @typedef {ReturnType<typeof makeDocumentState>} DocumentState */
