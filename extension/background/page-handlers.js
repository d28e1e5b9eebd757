/** What is done for each message of the extension's own pages. */

import { KIND } from "../shared/messages/message-kinds.js";

/**
 * @param {object} parts
 * @param {import("./advice/advise.js").Advice} parts.advice
 * @param {import("./data/copies.js").Copies} parts.copies
 * @param {import("./data-handlers.js").DataHandlers} parts.data
 * @param {import("./history/journal-api.js").JournalApi} parts.journal
 * @param {import("./settings/language.js").Language} parts.language
 * @param {Pick<import("./ledger/withdrawals.js").Ledger, "askOverride">} parts.ledger
 * @param {Pick<import("./settings/news.js").News, "see">} parts.news
 * @param {import("./practice/practice.js").Practice} parts.practice
 * @param {import("./settings/preferences.js").Preferences} parts.preferences
 * @param {() => Promise<import("../shared/messages/replies.d.ts").State>} parts.state
 * @param {import("./pile-handlers.js").PileHandlers} parts.pile
 * @param {import("./ways.js").Ways} parts.ways
 * @returns {import("./router.js").PageHandlers}
 */
export const pageHandlers = ({
  advice,
  copies,
  data,
  journal,
  language,
  ledger,
  news,
  practice,
  preferences,
  state,
  pile,
  ways,
}) => ({
  ...pile,
  ...data,
  ...ways.pages,
  ...practice,
  request_override: (message) => ledger.askOverride(message),
  async texts_read() {
    return { kind: KIND.texts, texts: await language.texts() };
  },
  async statements_read() {
    return { kind: KIND.statements, statements: await advice.statements() };
  },
  settings_read: () => preferences.read(),
  async settings_write(message) {
    const reply = await preferences.write(message);
    ways.menu.refresh();
    return reply;
  },
  limits_undo: ({ name }) => preferences.undoLimit(name),
  state: () => state(),
  async news_see() {
    await news.see();
    return { kind: KIND.news_seen };
  },
  erase: () => preferences.erase(),
  journal_read: () => journal.read(),
  async journal_forget({ token }) {
    await copies.forgetEntries(token);
    return journal.forget(token);
  },
  remind: ({ token, later }) => journal.remind(token, later),
  pause: () => journal.pause(),
});
