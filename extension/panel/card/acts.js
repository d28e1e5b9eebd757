/** @import { Context } from "../view.d.ts" */
/** @import { Known } from "../../shared/messages/panel-replies.d.ts" */
/** @import { FactValue } from "../../ui/types.js" */
import { words } from "../../shared/words/i18n.js";
import { failureWords, undoneWords } from "../shell/failure.js";
import { SHOW_IN_LIST } from "../../shared/messages/list-messages.js";
import { KIND } from "../../shared/messages/message-kinds.js";

/**
 * What a card does about one person, each with its way back.
 * @param {object} parts
 * @param {Context["send"]} parts.send
 * @param {Context["toast"]} parts.toast
 * @param {Context["announce"]} parts.announce
 * @param {() => void} parts.changed something else is known now
 */
export function makePersonActs({ send, toast, announce, changed }) {
  /** @param {{ message: string }} failure */
  const say = (failure) => toast(failureWords(failure));

  /** @param {string} text what was done @param {string | null} undo */
  function done(text, undo) {
    changed();
    toast(text, undo === null ? undefined : () => void takeBack(undo));
  }
  /** @param {string} undo */
  async function takeBack(undo) {
    const reply = await send({ kind: KIND.pile_undo, undo });
    if (reply.kind === KIND.failed) say(reply);
    else announce(undoneWords());
    changed();
  }

  /** @param {Known} known @param {Record<string, FactValue>} facts @param {"keep" | null | undefined} decided @param {string} text */
  async function write({ key }, facts, decided, text) {
    const reply = await send({
      kind: KIND.pile_tell,
      keys: [key],
      facts,
      decided,
      overwrite: true,
    });
    if (reply.kind === KIND.pile_told) done(text, reply.undo);
    else say(reply);
  }

  return {
    /** @param {Known} known @param {string} fact @param {FactValue} value null forgets */
    tell(known, fact, value) {
      const key = value === null ? "panel_card_taken_back" : "panel_card_told";
      return write(known, { [fact]: value }, undefined, words(key, known.name));
    },
    /** @param {Known} known @param {boolean} keep */
    keep(known, keep) {
      const key = keep ? "panel_card_kept" : "panel_card_unkept";
      return write(known, {}, keep ? "keep" : null, words(key, known.name));
    },
    /** @param {Known} known @returns {Promise<boolean>} whether it was done */
    async forget({ key, name }) {
      const reply = await send({ kind: KIND.pile_forget, key });
      if (reply.kind !== KIND.pile_forgotten) {
        say(reply);
        return false;
      }
      done(words("panel_card_forgotten", name), reply.undo);
      return true;
    },
    /** @param {Known} known */
    async show({ key }) {
      const reply = await send({ kind: SHOW_IN_LIST, key });
      if (reply.kind === KIND.failed) return say(reply);
      if (reply.shown !== "shown") toast(words(`panel_card_${reply.shown}`));
    },
  };
}
