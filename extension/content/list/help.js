/**
 * @import { FoundDialog } from "../page/withdraw/dialogs.js"
 * @import { Message, RowState } from "../../ui/types.js"
 * @import { RowReading } from "../../shared/messages/messages.js"
 * @import { DialogHelp } from "../../ui/drafts/dialog-help.js"
 * @import { DraftEdits } from "./draft-edits.js"
 *
 * @typedef {{ help: DialogHelp, dialog: Element, drawn: RowState | null, asked: string | null }} Open
 */
import { send } from "../../shared/chrome.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { identityOf } from "../page/identity.js";
import { makeDialogHelp } from "../../ui/drafts/dialog-help.js";

/** Whether a withdrawal would be made against the advice. @param {RowState | null} state */
const isAgainst = (state) =>
  state?.kind === "advice" &&
  state.advice.certainty !== null &&
  state.advice.verdict !== "withdraw";

/** @type {RowState} */
const THINKING = { kind: "thinking" };

/** The message for a withdrawal that the advice does not ask for. @param {RowReading} reading */
async function fetchMessage(reading) {
  const reply = await send({ kind: KIND.get_drafts, reading });
  return reply.kind === KIND.message ? reply : null;
}

/**
 * Our part of the site's withdraw dialog, for as long as it is open.
 * @param {(reading: RowReading) => RowState | null} stateOf
 * @param {DraftEdits} edits
 */
export function makeHelp(stateOf, edits) {
  /** @type {Open | null} */
  let open = null;
  /** @type {{ identity: string, message: Message | null } | null} */
  let ahead = null;

  /** @param {FoundDialog} found */
  function openIn({ dialog, place }) {
    if (open && open.dialog !== dialog) close();
    const help = open?.help ?? makeDialogHelp();
    open ??= { help, dialog, drawn: null, asked: null };
    help.mount(place);
    return open;
  }

  function close() {
    open?.help.remove();
    open = null;
  }

  /** @param {Open} mine @param {RowReading} reading @param {RowState} state */
  async function addMessage(mine, reading, state) {
    mine.asked = identityOf(reading);
    const message = await fetchMessage(reading);
    if (message && open === mine && mine.drawn === state) {
      mine.help.show(state, message, edits(reading));
    }
  }

  return {
    close,

    /**
     * A row was pressed: what its dialog will say is fetched before it opens, so that it does not grow under the hand.
     * @param {RowReading} reading
     */
    async prepare(reading) {
      ahead = null;
      if (!isAgainst(stateOf(reading))) return;
      const mine = { identity: identityOf(reading), message: /** @type {Message | null} */ (null) };
      ahead = mine;
      mine.message = await fetchMessage(reading);
    },

    /** @param {FoundDialog} found @param {RowReading} reading */
    show(found, reading) {
      const state = stateOf(reading) ?? THINKING;
      const mine = openIn(found);
      if (mine.drawn === state) return;
      mine.drawn = state;
      const identity = identityOf(reading);
      const message = isAgainst(state) && ahead?.identity === identity ? ahead.message : null;
      mine.help.show(state, message, edits(reading));
      if (isAgainst(state) && !message && mine.asked !== identity) addMessage(mine, reading, state);
    },
  };
}

/** @typedef {ReturnType<typeof makeHelp>} Help */
