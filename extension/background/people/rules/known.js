/** What the panel hears of a person: pure. */

/** @typedef {import("../../../shared/messages/panel-replies.d.ts").Brief} Brief */
/** @typedef {import("../../../shared/messages/panel-replies.d.ts").Known} Known */
/** @typedef {import("./person.js").Person} Person */

/**
 * @param {string} key
 * @param {Person} person
 * @param {{ on: string, brief: Brief }} [advice]
 * @returns {Known}
 */
export const known = (key, person, advice) => ({
  key,
  name: person.name ?? "",
  headline: person.headline,
  note: person.note,
  profile_url: person.profile_url,
  addressee: "person",
  sent_text: person.sent_text ?? "",
  sent_on: person.sent_on,
  sent_between: person.sent_between,
  first_seen_on: person.first_seen_on ?? "",
  seen_on: person.seen_on ?? "",
  gone_on: person.gone?.on ?? null,
  decided: person.decided?.value ?? null,
  decided_on: person.decided?.on ?? null,
  facts: person.facts,
  advice: advice?.brief ?? null,
  advice_on: advice?.on ?? null,
});
