/** Who is practised with: nobody. Their names say so in each language, and the page says it, too. */

import { words } from "../../shared/words/i18n.js";

/** @typedef {import("../../shared/messages/messages.js").RowReading} RowReading */

const WITHOUT_NOTE = new Set(["mia", "theo"]);

/** What counts as told of one of them: so every answer to the question that is left turns the advice. */
export const TOLD_BEFORE = /** @type {const} */ ({
  id: "mia",
  fact: "relationship",
  value: "stranger",
});

/** @returns {RowReading[]} as the Sent list would read them */
export const inventedPeople = () =>
  ["mia", "theo", "nora"].map((id) => ({
    id,
    key: `practice-${id}`,
    name: words(`welcome_person_${id}_name`),
    headline: words(`welcome_person_${id}_headline`),
    profile_url: null,
    addressee: /** @type {const} */ ("person"),
    sent_text: words(`welcome_person_${id}_sent`),
    note: WITHOUT_NOTE.has(id) ? null : words(`welcome_person_${id}_note`),
  }));
