/** @import { Context } from "../view.d.ts" */
/** @import { Answer } from "./answers.js" */
/** @import { Event } from "./rules/state.js" */
import { numberWords, plural, words } from "../../shared/words/i18n.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { failureWords, undoneWords } from "../shell/failure.js";
import { question } from "../shell/question.js";
import { ANSWERS } from "./answers.js";

/** More people than this are told of only after a question. */
const MANY = 50;

/**
 * Telling, keeping and forgetting, each with its way back.
 * @param {object} parts
 * @param {Context} parts.context
 * @param {(event: Event) => void} parts.dispatch
 * @param {() => Promise<void>} parts.readAgain what is stored is other than what was shown
 */
export function makeActs({ context: { send, toast, announce }, dispatch, readAgain }) {
  /** @param {string} undo */
  async function takeBack(undo) {
    const reply = await send({ kind: KIND.pile_undo, undo });
    if (reply.kind === KIND.failed) toast(failureWords(reply));
    else announce(undoneWords());
    await readAgain();
  }

  /** @param {number} count */
  const isMeant = (count) =>
    question({
      title: words("panel_list_many", numberWords(count)),
      text: words("panel_list_many_text"),
      yes: words("panel_list_many_yes", numberWords(count)),
    });

  /**
   * Tells the same of several people; what was told before of one of them stays.
   * @param {Answer} answer
   * @param {string[]} keys
   */
  async function tell(answer, keys) {
    if (keys.length > MANY && !(await isMeant(keys.length))) return;
    const { facts, decided } = ANSWERS[answer];
    dispatch({ type: "told", keys, decided });
    const reply = await send({ kind: KIND.pile_tell, keys, facts, decided, overwrite: false });
    if (reply.kind !== KIND.pile_told) {
      toast(failureWords(reply));
      await readAgain();
      return dispatch({ type: "not_told", keys });
    }
    const { undo, changed } = reply;
    const people = words(
      `panel_list_people_${plural(changed.length)}`,
      numberWords(changed.length),
    );
    if (undo)
      toast(words("panel_list_told", people, words(`panel_list_told_${answer}`)), () =>
        takeBack(undo),
      );
    else toast(words("panel_list_told_before"));
  }

  return { tell };
}
