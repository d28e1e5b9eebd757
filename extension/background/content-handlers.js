/** What is done for each message of a content script. */

import { KIND } from "../shared/messages/message-kinds.js";
import { injectUi } from "./tabs/inject.js";

/**
 * @param {object} parts
 * @param {import("./advice/advise.js").Advice} parts.advice
 * @param {import("./advice/core-client.js").Core} parts.core
 * @param {import("./tabs/hint.js").Hint} parts.hint
 * @param {import("./history/journal-api.js").JournalApi} parts.journal
 * @param {import("./settings/language.js").Language} parts.language
 * @param {import("./settings/preferences.js").Preferences} parts.preferences
 * @param {import("./people/people.js").People} parts.people
 * @param {import("./ways.js").Ways} parts.ways
 * @param {import("./withdrawal-handlers.js").WithdrawalHandlers} parts.withdrawal
 * @returns {import("./router.js").ContentHandlers}
 */
export function contentHandlers({
  advice,
  core,
  hint,
  journal,
  language,
  people,
  preferences,
  ways,
  withdrawal,
}) {
  return {
    ...withdrawal,
    ...ways.content,
    async get_texts({ language: tag }) {
      language.hear(tag);
      ways.menu.refresh();
      return { kind: KIND.texts, texts: await language.texts() };
    },
    async inject_ui(_, { tab }) {
      await injectUi(tab);
      return { kind: KIND.ui_injected };
    },
    async get_draw_setting() {
      return { kind: KIND.draw_setting, draw: await preferences.mayDraw() };
    },
    async start_engine() {
      await core.wake();
      return { kind: KIND.engine_ready };
    },
    advise: ({ readings }) => advice.advise(readings),
    set_fact: ({ reading, fact, value }) => advice.tell(reading, { facts: { [fact]: value } }),
    set_decided: ({ reading, decided }) => advice.tell(reading, { facts: {}, decided }),
    async document_state(message, place) {
      if (place.frame === 0 && message.state !== "list") await people.leave(place.tab);
      return withdrawal.document_state(message, place);
    },
    async list_seen({ rows, count, complete }, { tab, document }) {
      await people.look(tab, { rows, count, complete, visit: document });
      await hint.offer(tab);
      return { kind: KIND.noted };
    },
    hint_seen: () => hint.seen(),
    get_drafts: ({ reading }) => advice.drafts(reading),
    async get_statements() {
      return { kind: KIND.statements, statements: await advice.statements() };
    },
    get_previous_invitation: ({ key }) => journal.previousInvitation(key),
  };
}
