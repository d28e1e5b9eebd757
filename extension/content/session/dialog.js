/**
 * @import { WithdrawDialog } from "../page/generation.js"
 * @import { Message, RowState } from "../types.js"
 * @import { RowReading } from "../../shared/messages.js"
 * @import { DialogHelp } from "../ui/dialog-help.js"
 * @import { Notice } from "../ui/pace.js"
 *
 * @typedef {{ help: DialogHelp, dialog: Element, drawn: RowState | null, asked: string | null }} Open
 */
import { send } from "../../shared/chrome.js";
import { KIND } from "../../shared/messages.js";
import { identityOf } from "../page/rows.js";
import { makeDialogHelp } from "../ui/dialog-help.js";

/** @type {RowState} */
const THINKING = { kind: "thinking" };

/**
 * Our part of the site's withdraw dialog, for as long as it is open.
 * @param {(reading: RowReading) => RowState | null} stateOf
 * @param {(id: string) => Promise<string>} statement
 */
export function makeDialog(stateOf, statement) {
  /** @type {Open | null} */
  let open = null;

  /** @param {WithdrawDialog} found */
  function openIn({ dialog, place }) {
    if (open && open.dialog !== dialog) close();
    open ??= { help: makeDialogHelp(statement), dialog, drawn: null, asked: null };
    open.help.mount(place);
    return open;
  }

  function close() {
    open?.help.remove();
    open = null;
  }

  /**
   * The message for a withdrawal that the advice does not ask for.
   * @param {Open} mine
   * @param {RowReading} reading
   * @param {RowState} state
   */
  async function addMessage(mine, reading, state) {
    mine.asked = identityOf(reading);
    const reply = await send({ kind: KIND.drafts, reading }).catch(() => null);
    if (open !== mine || mine.drawn !== state || reply?.kind !== KIND.message) return;
    mine.help.show(state, /** @type {Message} */ (reply));
  }

  return {
    close,

    /** @param {WithdrawDialog} found @param {RowReading} reading */
    show(found, reading) {
      const state = stateOf(reading) ?? THINKING;
      const mine = openIn(found);
      if (mine.drawn === state) return;
      mine.drawn = state;
      mine.help.show(state, null);
      const against = state.kind === "advice" && state.advice.certainty !== null;
      if (!against || state.advice.verdict === "withdraw") return;
      if (mine.asked !== identityOf(reading)) addMessage(mine, reading, state);
    },

    /** @param {WithdrawDialog} found @param {Notice} why */
    notify: (found, why) => openIn(found).help.notify(why),

    /** What was said about the pace is over. */
    quiet: () => open?.help.quiet(),
  };
}
