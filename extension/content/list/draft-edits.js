/** @import { RowReading } from "../../shared/messages/messages.js" */
import { identityOf } from "../page/identity.js";

/**
 * What somebody wrote and copied for each invitation, for as long as the page is open: a row that is built
 * anew, a card that is filled again and the dialog all have the same words.
 */
export function makeDraftEdits() {
  /** @type {Map<string, { edits: Map<string, string>, copied: boolean, onCopy: () => void }>} */
  const known = new Map();

  /** @param {RowReading} reading */
  return (reading) => {
    const identity = identityOf(reading);
    const drafts = known.get(identity) ?? {
      /** @type {Map<string, string>} */
      edits: new Map(),
      copied: false,
      onCopy() {
        drafts.copied = true;
      },
    };
    known.set(identity, drafts);
    return drafts;
  };
}

/** @typedef {ReturnType<typeof makeDraftEdits>} DraftEdits */
