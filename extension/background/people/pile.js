/** What the panel asks about the pile: everyone whose invitation is pending, as far as was seen. */

import { KIND } from "../../shared/messages/message-kinds.js";
import { NotKnown, createPending } from "./pending.js";
import { known } from "./rules/known.js";
import { sentBetween, undated } from "./rules/person.js";

/** @typedef {import("../../shared/messages/panel-replies.d.ts").PanelReplies} Replies */
/** @typedef {import("../../shared/messages/panel-replies.d.ts").Brief} Brief */

/**
 * @param {object} parts
 * @param {import("./people.js").People} parts.people
 * @param {import("./briefs.js").Briefs} parts.briefs
 * @param {import("../advice/advise.js").Advice} parts.advice
 * @param {Pick<import("../advice/core-client.js").Core, "ask">} parts.core
 */
export function createPile({ people, briefs, advice, core }) {
  const pending = createPending(people);

  /** What an advice hangs on beside the invitation. */
  async function asked() {
    const { today, ...around } = await advice.around();
    return { today, around: { ...around, version: chrome.runtime.getManifest().version } };
  }

  return {
    /** Everyone, from storage alone. @returns {Promise<Replies["pile_read"]>} */
    async read() {
      const [{ people: all, invitations, agreed }, kept, question, open_on_page] =
        await Promise.all([pending.some(null), briefs.kept(), asked(), people.count()]);
      const said = briefs.recall(kept, invitations, question);
      const list = [...all].map(([key, person]) => known(key, person, said.get(key)));
      return { kind: KIND.pile, people: list, agreed, open_on_page };
    },

    /** @param {string[]} keys @returns {Promise<Replies["pile_advise"]>} */
    async advise(keys) {
      const [{ invitations, agreed }, question] = await Promise.all([pending.some(keys), asked()]);
      const { today, locale, settings } = await advice.around();
      const request = { today, locale, settings, detail: "brief", invitations };
      /** @type {{ advice: Brief[] }} */
      const reply =
        invitations.length > 0 ? await core.ask({ kind: "advise", ...request }) : { advice: [] };
      const sent = sentBetween(reply.advice, today);
      if (agreed) {
        // Where there is no room it is asked for again.
        await people
          .remember(briefs.stored(invitations, reply.advice, question), undated(sent, invitations))
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
      const { person, invited } = await pending.one(key);
      const {
        advice: [entry],
      } = await advice.adviseOn([invited]);
      if (!entry) throw new NotKnown(key);
      return { kind: KIND.pile_card, known: known(key, person), advice: entry };
    },

    /** @param {string} key @returns {Promise<Replies["pile_drafts"]>} */
    drafts: async (key) => advice.draftsFor((await pending.one(key)).invited),

    /**
     * In which order to ask, and of whom together.
     * @param {string[]} later those who are put off
     * @param {string[]} apart those to ask about one by one
     * @returns {Promise<Replies["pile_sort"]>}
     */
    async sort(later, apart) {
      const [{ invitations: all }, putOff] = [await pending.some(null), new Set(later)];
      const invitations = all.filter(({ id }) => !putOff.has(id));
      const request = { ...(await advice.around()), invitations, apart };
      const reply = await core.ask({ kind: "sort", ...request });
      return { ...reply, left: reply.left + all.length - invitations.length };
    },

    /** For the core's plan. */
    async request() {
      const { invitations } = await pending.some(null);
      return { ...(await advice.around()), invitations };
    },
  };
}

/** @typedef {ReturnType<typeof createPile>} Pile */
