/**
 * The trust boundary. A content script stands next to a hostile page and may be spoken for by it, so
 * each message is checked by sender and by shape; what does not pass is dropped and counted.
 */

import { words } from "../shared/i18n.js";
import { KIND, readContentMessage, readPageMessage } from "../shared/messages.js";
import { hasConsent } from "./consent.js";
import { NoCore } from "./core-client.js";
import { coreLocale } from "./locale.js";
import { heldUnwritten } from "./rulings.js";
import { contentTab, isOwnPage } from "./senders.js";

/** @typedef {import("../shared/messages.js").ContentMessages} ContentMessages */
/** @typedef {import("../shared/messages.js").PageMessages} PageMessages */

/**
 * @param {object} parts
 * @param {import("./advise.js").AdviceDesk} parts.advice
 * @param {import("./core-client.js").Core} parts.core
 * @param {import("./ledger.js").Ledger} parts.ledger
 * @param {import("./preferences.js").Preferences} parts.preferences
 * @param {import("../shared/storage.js").Storage} parts.storage
 * @param {import("./tab-notes.js").TabNotes} parts.tabs
 * @returns {(message: unknown, sender: chrome.runtime.MessageSender) => Promise<unknown> | undefined}
 */
export function createRouter({ advice, core, ledger, preferences, storage, tabs }) {
  /** @type {{ [K in keyof ContentMessages]: (message: ContentMessages[K], tab: number) => Promise<unknown> }} */
  const fromContent = {
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
      const locale = coreLocale(await storage.read("settings"));
      const { statements } = await core.ask({ kind: "rules", locale });
      /** @type {[string, string][]} */
      const texts = statements.map((/** @type {{ id: string, text: string }} */ { id, text }) => [
        id,
        text,
      ]);
      return { kind: KIND.statements, statements: Object.fromEntries(texts) };
    },
    allowance: (_, tab) => ledger.allowance(tab),
    reserve: (message, tab) => ledger.reserve(tab, message),
    spend: ({ token }, tab) => ledger.spend(tab, token),
    free: ({ token }, tab) => ledger.free(tab, token),
    settle: ({ token, outcome }, tab) => ledger.settle(tab, token, outcome),
    async blocked() {
      await tabs.count("blocked");
      return { kind: KIND.counted };
    },
    async unrecognised(_, tab) {
      await tabs.unrecognised(tab);
      return { kind: KIND.noted };
    },
  };

  /** @type {{ [K in keyof PageMessages]: (message: PageMessages[K]) => Promise<unknown> }} */
  const fromPages = {
    settings_read: () => preferences.read(),
    settings_write: (message) => preferences.write(message),
    state: () => preferences.state(),
    erase: () => preferences.erase(),
  };

  /**
   * @param {any} reply
   * @param {import("../shared/messages.js").RowReading[]} readings
   * @param {number} tab
   */
  async function noted(reply, readings, tab) {
    const lines = readings.map(({ id, name }, at) => {
      const { verdict, summary } = reply.advice[at];
      return { id, name, verdict, summary };
    });
    await tabs.advised(tab, lines);
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
