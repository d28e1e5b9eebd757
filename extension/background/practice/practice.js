/**
 * The practice list of the welcome page: invented people, judged by the real core and held by the real limits, with people, history
 * and limits of their own. These lie in `chrome.storage.session`, in memory: nothing of the user's is read but the language, and
 * nothing of it is changed.
 */

import { KIND } from "../../shared/messages/message-kinds.js";
import { partOf } from "../../shared/stored/part-of.js";
import { createStorage } from "../../shared/stored/storage.js";
import { createAdvice } from "../advice/advise.js";
import { createBudget } from "../ledger/budget.js";
import { createLedger } from "../ledger/withdrawals.js";
import { createOpenLists } from "../people/open-lists.js";
import { createPeople } from "../people/people.js";
import { createUndoLog } from "../people/undo-log.js";
import { createAgreement } from "../settings/agreement.js";

/** @typedef {import("../../shared/messages/messages.js").ContentMessages} Messages */
/** @typedef {import("../../shared/messages/messages.js").PractisedKind} Kind */
/** @typedef {import("../../shared/messages/replies.d.ts").Replies} Replies */

/** No tab of the browser has this number. */
const TAB = 0;

/**
 * @param {object} parts
 * @param {import("../advice/core-client.js").Core} parts.core
 * @param {import("../advice/known-cards.js").KnownCards} parts.cards what the core answered; the same question has the same answer
 * @param {import("../settings/language.js").Language} parts.language
 * @param {import("../../shared/stored/area.js").Area} parts.session `chrome.storage.session`
 */
export function createPractice({ core, cards, language, session }) {
  const area = partOf(session, "practice:");
  const beside = partOf(area, "beside:");
  const storage = createStorage(partOf(area, "kept:"));
  const budget = createBudget(storage, core, language);
  // No tab is told of these limits.
  const ledger = createLedger(storage, beside, budget, { push: async () => undefined });
  const people = createPeople({
    storage,
    entries: ledger.entries,
    agreement: createAgreement(storage),
    lists: createOpenLists(beside),
    undo: createUndoLog(beside),
  });
  const advice = createAdvice({ storage, people, core, cards, language });

  /** @type {{ [K in Kind]: (message: Messages[K]) => Promise<Replies[K]> }} */
  const answers = {
    advise: ({ readings }) => advice.advise(readings),
    set_fact: ({ reading, fact, value }) => advice.tell(reading, { facts: { [fact]: value } }),
    get_drafts: ({ reading }) => advice.drafts(reading),
    get_ruling: () => ledger.ruling(TAB),
    reserve: ({ key, name, verdict, sent_text }) =>
      ledger.reserve(TAB, { key, name, verdict, sent_text }),
    async spend({ token, copied }) {
      const answer = await ledger.happen({ type: "spend", tab: TAB, token, copied });
      return { kind: answer?.kind === KIND.spent ? KIND.spent : KIND.lost };
    },
    async release({ token }) {
      await ledger.happen({ type: "release", tab: TAB, token });
      return { kind: KIND.released };
    },
    async report_outcome({ token, outcome }) {
      await ledger.happen({ type: "outcome", tab: TAB, token, outcome });
      return { kind: KIND.outcome_noted };
    },
  };

  return /** @satisfies {Partial<import("../router.js").PageHandlers>} */ ({
    /** One message as the Sent list would send it. */
    practise({ message }) {
      const answer = /** @type {(message: object) => Promise<Replies[Kind]>} */ (
        answers[message.kind]
      );
      return answer(message);
    },

    /** All that was practised is forgotten. */
    async practise_anew() {
      await area.clear();
      return { kind: KIND.noted };
    },
  });
}

/** @typedef {ReturnType<typeof createPractice>} Practice */
