/** From the page's readings, or from what is kept of people, to the core's request, with what only the extension knows, and back. */

import { KIND } from "../../shared/messages/message-kinds.js";
import { NOBODY } from "../../shared/stored/people-entries.js";
import { invitation } from "../people/rules/invitation.js";
import { seenToday, sentBetween, undated } from "../people/rules/person.js";
import { createCircumstances } from "./circumstances.js";

/** @typedef {import("../../shared/messages/messages.js").RowReading} RowReading */
/** @typedef {import("../../shared/contract.d.ts").AdviceEntry} AdviceEntry */
/** @typedef {import("../people/rules/invitation.js").Fact} Fact */
/** @typedef {ReturnType<typeof invitation>} Invitation */

/**
 * What makes another question: of the answering times those that ended. The others change with each look at the list, and the answer by
 * next to nothing.
 * @template {{ settings: { outcomes: { end: string }[] } }} R
 * @param {R} request
 * @returns {R}
 */
const settled = ({ settings, ...request }) =>
  /** @type {R} */ ({
    ...request,
    settings: { ...settings, outcomes: settings.outcomes.filter(({ end }) => end !== "open") },
  });

/**
 * @param {object} parts
 * @param {import("../../shared/stored/storage.js").Storage} parts.storage
 * @param {import("../people/people.js").People} parts.people
 * @param {import("./core-client.js").Core} parts.core
 * @param {import("./known-cards.js").KnownCards} parts.cards
 * @param {import("../settings/language.js").Language} parts.language
 */
export function createAdvice({ storage, people, core, cards, language }) {
  const { around, aroundInFull } = createCircumstances({ storage, people, language });

  /**
   * @param {RowReading[]} readings
   * @param {Record<string, Fact>} said facts for these readings that are not stored
   * @returns {Promise<Invitation[]>}
   */
  async function invitationsOf(readings, said) {
    const keys = readings.flatMap(({ key }) => (key === null ? [] : [key]));
    const [known, withdrawn] = await Promise.all([people.some(keys), people.withdrawals()]);
    const today = people.today();
    return readings.map((reading) => {
      const { key, addressee } = reading;
      const past = key === null ? undefined : withdrawn.get(key);
      const before = (key !== null && known.get(key)) || NOBODY;
      const person = seenToday(before, reading, today, past?.last);
      return invitation(key ?? reading.id, person, { withdrawn: past, addressee, said });
    });
  }

  /**
   * What was answered before is answered at once: where anything is known, null stands for the rest,
   * to be asked for again.
   * @param {Invitation[]} invitations
   * @returns {Promise<{ kind: "advice", advice: (AdviceEntry | null)[] }>}
   */
  async function adviseOn(invitations) {
    const request = await aroundInFull();
    const questions = await cards.questions(settled(request), invitations);
    const before = await cards.recall(questions, invitations);
    if (before.some(Boolean)) return { kind: KIND.advice, advice: before };
    const reply = await core.ask({ kind: "advise", ...request, invitations });
    // The reply does not wait for what is only of use later.
    cards.keep(questions, reply.advice).catch((error) => console.error(error));
    const linked = new Set(invitations.flatMap((each) => (each.profile_url ? [each.id] : [])));
    const theirs = reply.advice.filter((/** @type {AdviceEntry} */ { id }) => linked.has(id));
    const sent = undated(sentBetween(theirs, request.today), invitations);
    people.remember(new Map(), sent).catch(() => undefined);
    return reply;
  }

  /** @param {RowReading[]} readings @param {Record<string, Fact>} [said] */
  const advise = async (readings, said = {}) => adviseOn(await invitationsOf(readings, said));

  /** The message for a withdrawal that is made whatever the advice. @param {Invitation | undefined} invited */
  const draftsFor = async (invited) =>
    core.ask({ kind: "message", ...(await aroundInFull()), invitation: invited });

  /**
   * Stores what the user said about a person and judges anew.
   * @param {RowReading} reading
   * @param {Pick<import("../people/people.js").Told, "facts" | "decided">} told
   */
  async function tell(reading, told) {
    const { key } = reading;
    if (key !== null) {
      await people.tell([key], { ...told, overwrite: true }, reading);
      return advise([reading]);
    }
    const said = Object.entries(told.facts).map(([fact, value]) => [
      fact,
      { value, source: "told" },
    ]);
    return advise([reading], Object.fromEntries(said));
  }

  return {
    around,
    advise,
    adviseOn,
    draftsFor,
    tell,

    /** The guidance's statements, by id. @returns {Promise<Record<string, string>>} */
    async statements() {
      const { statements } = await core.ask({ kind: "rules", locale: await language.now() });
      return Object.fromEntries(
        statements.map((/** @type {{ id: string, text: string }} */ { id, text }) => [id, text]),
      );
    },

    /** @param {RowReading} reading */
    drafts: async (reading) => draftsFor((await invitationsOf([reading], {}))[0]),
  };
}

/** @typedef {ReturnType<typeof createAdvice>} Advice */
