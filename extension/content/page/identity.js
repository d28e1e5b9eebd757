/** @import { RowReading } from "../../shared/messages/messages.js" */

/**
 * What tells one invitation from another: who, and since when. Where no link names the person, headline and note help.
 * @param {RowReading} reading
 */
export const identityOf = (reading) =>
  JSON.stringify([
    reading.key,
    reading.name,
    reading.sent_text,
    reading.addressee,
    ...(reading.key === null ? [reading.headline, reading.note] : []),
  ]);
