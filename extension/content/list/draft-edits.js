/** @import { RowReading } from "../../shared/messages.js" */
import { identityOf } from "../page/rows.js";

/**
 * What somebody wrote and copied for each invitation, for as long as the page is open: a row that is built
 * anew, a card that is filled again and the dialog all have the same words.
 */
export function makeDesks() {
  /** @type {Map<string, { edits: Map<string, string>, copied: boolean, onCopy: () => void }>} */
  const desks = new Map();

  /** @param {RowReading} reading */
  return (reading) => {
    const identity = identityOf(reading);
    const desk = desks.get(identity) ?? {
      /** @type {Map<string, string>} */
      edits: new Map(),
      copied: false,
      onCopy() {
        desk.copied = true;
      },
    };
    desks.set(identity, desk);
    return desk;
  };
}

/** @typedef {ReturnType<typeof makeDesks>} Desks */
