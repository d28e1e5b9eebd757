/** What is done for each message of the panel about the pile. */

import { KIND } from "../shared/messages/message-kinds.js";

/**
 * @param {object} parts
 * @param {import("./settings/agreement.js").Agreement} parts.agreement
 * @param {import("./people/people.js").People} parts.people
 * @param {import("./people/pile.js").Pile} parts.pile
 * @param {import("./people/plan.js").Plan} parts.plan
 * @param {import("./people/taking-back.js").TakingBack} parts.takingBack
 */
export const pileHandlers = ({ agreement, people, pile, plan, takingBack }) =>
  /** @satisfies {Partial<import("./router.js").PageHandlers>} */ ({
    pile_read: () => pile.read(),
    pile_advise: ({ keys }) => pile.advise(keys),
    pile_card: ({ key }) => pile.card(key),
    pile_drafts: ({ key }) => pile.drafts(key),
    async pile_tell({ keys, facts, decided, overwrite }) {
      return { kind: KIND.pile_told, ...(await people.tell(keys, { facts, decided, overwrite })) };
    },
    pile_undo: ({ undo }) => takingBack.undo(undo),
    pile_sort: ({ later, apart }) => pile.sort(later, apart),
    pile_forget: ({ key }) => takingBack.forget(key),
    pile_plan: () => plan.plan(),
    times_read: () => plan.times(),
    async agree_storage() {
      await agreement.give();
      await people.keepOpen();
      return { kind: KIND.agreed };
    },
  });

/** @typedef {ReturnType<typeof pileHandlers>} PileHandlers */
