/**
 * The trust boundary. A content script stands next to a hostile page and may be spoken for by it, so
 * each message is checked by sender and by shape; what does not pass is dropped and counted.
 */

import { words } from "../shared/i18n.js";
import { KIND } from "../shared/kinds.js";
import { readContentMessage, readPageMessage } from "../shared/messages.js";
import { hasConsent } from "./consent.js";
import { bringDrawing } from "./inject-ui.js";
import { NoCore } from "./core-client.js";
import { heldUnwritten } from "./rulings.js";
import { contentTab, isOwnPage } from "./senders.js";

/** @typedef {import("../shared/messages.js").ContentMessages} ContentMessages */
/** @typedef {import("../shared/messages.js").PageMessages} PageMessages */

/**
 * @param {object} parts
 * @param {import("./advise.js").AdviceDesk} parts.advice
 * @param {import("./core-client.js").Core} parts.core
 * @param {import("./network-guard.js").NetworkGuard} parts.guard
 * @param {import("./history.js").History} parts.history
 * @param {import("./locale.js").Language} parts.language
 * @param {import("./ledger.js").Ledger} parts.ledger
 * @param {import("./preferences.js").Preferences} parts.preferences
 * @param {import("../shared/storage.js").Storage} parts.storage
 * @param {import("./tab-notes.js").TabNotes} parts.tabs
 * @returns {(message: unknown, sender: chrome.runtime.MessageSender) => Promise<unknown> | undefined}
 */
export function createRouter({
  advice,
  core,
  guard,
  history,
  language,
  ledger,
  preferences,
  storage,
  tabs,
}) {
  /** @type {{ [K in keyof ContentMessages]: (message: ContentMessages[K], tab: number) => Promise<unknown> }} */
  const fromContent = {
    async words({ language: tag }) {
      language.hear(tag);
      return { kind: KIND.words, texts: await language.texts() };
    },
    async bring(_, tab) {
      await bringDrawing(tab);
      return { kind: KIND.brought };
    },
    async ensure(_, tab) {
      const { draw_in_page: draw } = await storage.read("settings");
      await tabs.start(tab);
      return core.wake().then(
        () => ({ kind: KIND.ready, draw }),
        () => ({ ...noCore(), draw }),
      );
    },
    async judge({ readings }, tab) {
      return noted(await advice.judge(readings), readings, tab);
    },
    async tell({ reading, fact, value }, tab) {
      return noted(await advice.tell(reading, fact, value), [reading], tab);
    },
    drafts: ({ reading }) => advice.drafts(reading),
    async statements() {
      const { statements } = await core.ask({ kind: "rules", locale: await language.now() });
      /** @type {[string, string][]} */
      const texts = statements.map((/** @type {{ id: string, text: string }} */ { id, text }) => [
        id,
        text,
      ]);
      return { kind: KIND.statements, statements: Object.fromEntries(texts) };
    },
    allowance: (_, tab) => ledger.allowance(tab),
    async reserve(message, tab) {
      const reply = await ledger.reserve(tab, message);
      if ("token" in reply) {
        // The user's own confirm must find the way open.
        await guard.open(tab, reply.until).catch(async (error) => {
          await ledger.free(tab, reply.token);
          throw error;
        });
      }
      return reply;
    },
    async spend({ token, copied }, tab) {
      const reply = await ledger.spend(tab, token, copied);
      await (reply.kind === KIND.spent ? guard.confirmed(tab) : guard.close(tab));
      return reply;
    },
    async free({ token }, tab) {
      await guard.close(tab);
      return ledger.free(tab, token);
    },
    async settle({ token, outcome }, tab) {
      await guard.close(tab);
      const reply = await ledger.settle(tab, token, outcome);
      await history.reminders.refresh();
      return reply;
    },
    override_ask: (message) => ledger.askOverride(message),
    override_state: () => ledger.overrideState(),
    asked_before: ({ key }) => history.lineFor(key),
    async guarding({ on }, tab) {
      await guard.watch(tab, on);
      await tabs.recognised(tab, on);
      return { kind: KIND.noted };
    },
    async blocked() {
      await tabs.count("blocked");
      return { kind: KIND.counted };
    },
    async unrecognised({ report }, tab) {
      await guard.watch(tab, false);
      await tabs.unrecognised(tab, report);
      return { kind: KIND.noted };
    },
  };

  /** @type {{ [K in keyof PageMessages]: (message: PageMessages[K]) => Promise<unknown> }} */
  const fromPages = {
    settings_read: () => preferences.read(),
    settings_write: (message) => preferences.write(message),
    state: () => preferences.state(),
    erase: () => preferences.erase(),
    journal_read: () => history.read(),
    journal_forget: ({ token }) => history.forget(token),
    remind: ({ token, later }) => history.remind(token, later),
    pause: () => history.pause(),
  };

  /**
   * @param {any} reply
   * @param {import("../shared/messages.js").RowReading[]} readings
   * @param {number} tab
   */
  function noted(reply, readings, tab) {
    const lines = readings.flatMap(({ id, name }, at) => {
      const { verdict, label, summary } = reply.advice[at] ?? {};
      return summary ? { id, name, verdict, label, summary } : [];
    });
    // The reply does not wait for what only the popup reads.
    tabs.advised(tab, lines).catch((error) => console.error(error));
    return reply;
  }

  /**
   * @param {ContentMessages[keyof ContentMessages]} message
   * @param {number} tab
   */
  async function answerContent(message, tab) {
    if (!(await hasConsent())) return tabs.count("dropped");
    try {
      const { kind } = message;
      return await /** @type {(message: any, tab: number) => Promise<unknown>} */ (
        fromContent[kind]
      )(message, tab);
    } catch (error) {
      if (!(error instanceof NoCore)) console.error(message.kind, error);
      await language.speak();
      return onFailure(message.kind);
    }
  }

  return (message, sender) => {
    const tab = contentTab(sender);
    if (tab !== null) {
      const read = readContentMessage(message);
      if (read) return answerContent(read, tab);
    } else if (isOwnPage(sender)) {
      const read = readPageMessage(message);
      if (read) {
        const handle = /** @type {(message: any) => Promise<unknown>} */ (fromPages[read.kind]);
        return handle(read);
      }
    }
    tabs.count("dropped");
    return undefined;
  };
}

const noCore = () => ({ kind: KIND.no_core, message: words("background_no_core") });

/**
 * What is answered where something failed: a withdrawal that cannot be written down does not happen.
 * @param {keyof ContentMessages} kind
 */
function onFailure(kind) {
  if (kind === KIND.reserve || kind === KIND.allowance) return heldUnwritten(Date.now());
  return kind === KIND.spend ? { kind: KIND.lost } : noCore();
}
