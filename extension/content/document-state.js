import { send } from "../shared/chrome.js";
import { KIND } from "../shared/message-kinds.js";

/**
 * Tells the background what this document shows, each time that it is something else: a Sent list that can be read, one that
 * cannot (or a dialog of it), or something else.
 */
export function makeDocumentState() {
  let told = "";
  return {
    /**
     * @param {"list" | "unreadable" | "other"} state
     * @param {object | null} [report] the page's structure, without names, where it is unreadable
     */
    tell(state, report = null) {
      if (state === told) return;
      told = state;
      const text = report && JSON.stringify(report);
      send({ kind: KIND.document_state, state, report: text }).then((reply) => {
        // The next look says it again.
        if (reply.kind === KIND.failed && told === state) told = "";
      });
    },
    told: () => told,
  };
}

/** @typedef {ReturnType<typeof makeDocumentState>} DocumentState */
