/** One person as the core takes an invitation: pure. */

import { factsSince } from "./person.js";

/** @typedef {import("./person.js").Person} Person */
/** @typedef {{ value: unknown, source: string }} Fact */

/**
 * What was seen of, or said about, an earlier invitation to the same person that was withdrawn says nothing about this one.
 * @param {string} id
 * @param {Person} person
 * @param {object} around
 * @param {{ times: number, last: string }} [around.withdrawn]
 * @param {string} around.addressee
 * @param {Record<string, Fact>} [around.said] facts that are not stored
 */
export function invitation(id, person, { withdrawn, addressee, said = {} }) {
  const since = withdrawn?.last ?? "";
  /** @type {Record<string, Fact>} */
  const facts = withdrawn ? { times_asked: { value: withdrawn.times, source: "seen" } } : {};
  for (const [name, { value, source }] of Object.entries(factsSince(person.facts, since))) {
    facts[name] = { value, source };
  }
  const { name, headline, profile_url, sent_text, sent_on, note, can_email } = person;
  return {
    id,
    name: name ?? "",
    headline,
    profile_url,
    addressee,
    sent_text,
    sent_on,
    note,
    can_email,
    decided: person.decided?.value ?? null,
    sightings: person.sightings.filter(({ on }) => on > since),
    seen_on: person.seen_on,
    facts: { ...facts, ...said },
  };
}
