/** What the panel asks about the pile: everyone whose invitation is pending, as far as was seen. */

import { KIND } from "../../shared/messages/message-kinds.js";
import { invitation } from "./invitation.js";
import { sentBetween } from "./person.js";

/** @typedef {import("../../shared/messages/panel-replies.d.ts").Known} Known */
/** @typedef {import("../../shared/messages/panel-replies.d.ts").PanelReplies} Replies */
/** @typedef {import("../../shared/messages/panel-replies.d.ts").Brief} Brief */
/** @typedef {import("./person.js").Person} Person */
/** @typedef {import("./person.js").Withdrawals} Withdrawals */

/** What is thrown where nothing is known of a person (any more). */
export class NotKnown extends Error {}

/**
 * @param {string} key
 * @param {Person} person
 * @param {{ on: string, brief: Brief }} [advice]
 * @returns {Known}
 */
const known = (key, person, advice) => ({
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

/**
 * @param {object} parts
 * @param {import("./people.js").People} parts.people
 * @param {import("./briefs.js").Briefs} parts.briefs
 * @param {import("../advice/advise.js").Advice} parts.advice
 * @param {Pick<import("../advice/core-client.js").Core, "ask">} parts.core
 */
export function createPile({ people, briefs, advice, core }) {
  /** @param {Map<string, Person>} some @param {Withdrawals} withdrawn */
  const invitations = (some, withdrawn) =>
    [...some].map(([key, person]) =>
      invitation(key, person, { withdrawn: withdrawn.get(key), addressee: "person" }),
    );

  /** What an advice hangs on beside the invitation. */
  async function asked() {
    const { today, ...around } = await advice.around();
    return { today, around: { ...around, version: chrome.runtime.getManifest().version } };
  }

  /** @param {string} key */
  async function one(key) {
    const { people: all, withdrawn } = await people.pending([key]);
    const person = all.get(key);
    if (!person) throw new NotKnown(key);
    const [invited] = invitations(new Map([[key, person]]), withdrawn);
    return { person, invited: /** @type {ReturnType<typeof invitation>} */ (invited) };
  }

  return {
    /** Everyone, from storage alone. @returns {Promise<Replies["pile_read"]>} */
    async read() {
      const [{ people: all, withdrawn, agreed }, kept, question, open_on_page] = await Promise.all([
        people.pending(null),
        briefs.kept(),
        asked(),
        people.count(),
      ]);
      const said = briefs.recall(kept, invitations(all, withdrawn), question);
      const list = [...all].map(([key, person]) => known(key, person, said.get(key)));
      return { kind: KIND.pile, people: list, agreed, open_on_page };
    },

    /** @param {string[]} keys @returns {Promise<Replies["pile_advise"]>} */
    async advise(keys) {
      const [{ people: all, withdrawn, agreed }, question] = await Promise.all([
        people.pending(keys),
        asked(),
      ]);
      const invited = invitations(all, withdrawn);
      const { today, locale, settings } = await advice.around();
      const request = { today, locale, settings, detail: "brief", invitations: invited };
      /** @type {{ advice: Brief[] }} */
      const reply =
        invited.length > 0 ? await core.ask({ kind: "advise", ...request }) : { advice: [] };
      const sent = sentBetween(reply.advice, today);
      if (agreed) {
        // Where there is no room it is asked for again.
        await people
          .remember(briefs.stored(invited, reply.advice, question), sent)
          .catch(() => undefined);
      }
      const by = reply.advice.map((brief) => [brief.id, brief]);
      return {
        kind: KIND.pile_advice,
        advice: Object.fromEntries(by),
        sent: Object.fromEntries(sent),
      };
    },

    /** @param {string} key @returns {Promise<Replies["pile_card"]>} */
    async card(key) {
      const { person, invited } = await one(key);
      const {
        advice: [entry],
      } = await advice.adviseOn([invited]);
      if (!entry) throw new NotKnown(key);
      return { kind: KIND.pile_card, known: known(key, person), advice: entry };
    },

    /** @param {string} key @returns {Promise<Replies["pile_drafts"]>} */
    drafts: async (key) => advice.draftsFor((await one(key)).invited),

    /**
     * In which order to ask, and of whom together.
     * @param {string[]} later those who are put off
     * @param {string[]} apart those to ask about one by one
     * @returns {Promise<Replies["pile_sort"]>}
     */
    async sort(later, apart) {
      const { people: all, withdrawn } = await people.pending(null);
      const putOff = later.filter((key) => all.delete(key)).length;
      const request = { ...(await advice.around()), invitations: invitations(all, withdrawn) };
      const reply = await core.ask({ kind: "sort", ...request, apart });
      return { ...reply, left: reply.left + putOff };
    },

    /** For the core's plan. */
    async request() {
      const { people: all, withdrawn } = await people.pending(null);
      return { ...(await advice.around()), invitations: invitations(all, withdrawn) };
    },
  };
}

/** @typedef {ReturnType<typeof createPile>} Pile */
