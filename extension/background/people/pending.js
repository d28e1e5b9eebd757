/** Those whose invitation is pending, as the core takes them. */

import { invitation } from "./rules/invitation.js";

/** @typedef {ReturnType<typeof invitation>} Invitation */
/** @typedef {import("./rules/person.js").Person} Person */
/** @typedef {import("./rules/person.js").Withdrawals} Withdrawals */

/** What is thrown where nothing is known of a person (any more). */
export class NotKnown extends Error {}

/** @param {string} key @param {Person} person @param {Withdrawals} withdrawn @returns {Invitation} */
const invited = (key, person, withdrawn) =>
  invitation(key, person, { withdrawn: withdrawn.get(key), addressee: "person" });

/** @param {Pick<import("./people.js").People, "pending">} people */
export const createPending = (people) => ({
  /** Some of them by key, or all (null). @param {string[] | null} keys */
  async some(keys) {
    const { people: pending, withdrawn, agreed } = await people.pending(keys);
    const invitations = [...pending].map(([key, person]) => invited(key, person, withdrawn));
    return { people: pending, invitations, agreed };
  },

  /** @param {string} key @returns {Promise<{ person: Person, invited: Invitation }>} rejects with `NotKnown` */
  async one(key) {
    const { people: pending, withdrawn } = await people.pending([key]);
    const person = pending.get(key);
    if (!person) throw new NotKnown(key);
    return { person, invited: invited(key, person, withdrawn) };
  },
});
