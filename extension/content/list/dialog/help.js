/**
 * @import { FoundDialog } from "../../page/withdraw/dialogs.js"
 * @import { Day, DialogActions, FactValue, Message, RowState } from "../../../ui/types.js"
 * @import { RowReading } from "../../../shared/messages/messages.js"
 * @import { DialogHosts } from "./hosts.js"
 * @import { DraftEdits } from "../draft-edits.js"
 *
 * @typedef {{ state: RowState, message: Message | null, used: number | undefined }} Drawn
 *
 * @typedef {object} Open the dialog that is open
 * @property {FoundDialog} found as it stands now
 * @property {RowReading} reading whom it is about
 * @property {Day | null} day
 * @property {DialogHosts} hosts
 * @property {AbortController} ends
 * @property {Drawn | null} drawn
 * @property {boolean} turned whether an answer was given here
 * @property {RowState | null} asked for which state the message was fetched
 * @property {Message | null} message
 */
import { send } from "../../../shared/chrome.js";
import { KIND } from "../../../shared/messages/message-kinds.js";
import { words } from "../../../shared/words/i18n.js";
import { dialogAbove, dialogBelow, isAgainst } from "../../../ui/dialog/dialog-content.js";
import { labelOf } from "../../../ui/sureness.js";
import { wayOut } from "../../page/withdraw/closing.js";
import { makeDialogHosts } from "./hosts.js";

/** @type {RowState} */
const THINKING = { kind: "thinking" };

/** The message for a withdrawal that the advice does not ask for. @param {RowReading} reading */
async function fetchMessage(reading) {
  const reply = await send({ kind: KIND.get_drafts, reading });
  return reply.kind === KIND.message ? reply : null;
}

/** What leaves the invitation pending says what it does: close the dialog, or lead to the site's button that does. @param {FoundDialog} found */
function leaveOf(found) {
  const way = wayOut(found);
  if (!way) return null;
  const { closes, cancel, go } = way;
  const wording = closes ? words("content_dialog_leave") : words("content_dialog_cancel", cancel);
  return { wording, press: go };
}

/** Our part of the site's withdraw dialog, for as long as it is open. */
export class Help {
  #list;
  /** @type {Open | null} */
  #open = null;
  /** @type {{ state: RowState, message: Message | null } | null} */
  #ahead = null;

  /**
   * @param {object} list
   * @param {(reading: RowReading) => RowState | null} list.stateOf
   * @param {DraftEdits} list.edits
   * @param {(reading: RowReading, fact: string, value: FactValue) => Promise<void>} list.tell
   */
  constructor(list) {
    this.#list = list;
  }

  close = () => {
    this.#open?.ends.abort();
    this.#open = null;
  };

  /** The page changed its colours. */
  restyle = () => this.#open?.hosts.dress();

  /**
   * A row was pressed: what its dialog will say is fetched before it opens, so that it does not grow under the hand.
   * @param {RowReading} reading
   */
  async prepare(reading) {
    const state = this.#list.stateOf(reading);
    this.#ahead = null;
    if (!state || !isAgainst(state)) return;
    const mine = { state, message: /** @type {Message | null} */ (null) };
    this.#ahead = mine;
    mine.message = await fetchMessage(reading);
  }

  /** @param {FoundDialog} found @param {RowReading} reading @param {Day | null} day */
  show(found, reading, day) {
    if (this.#open?.found.dialog !== found.dialog) this.close();
    const mine = this.#open ?? this.#begin(found, reading);
    this.#open = mine;
    mine.found = found;
    mine.day = day;
    mine.hosts.mount(found);
    this.#draw(mine);
  }

  /** @param {FoundDialog} found @param {RowReading} reading @returns {Open} */
  #begin(found, reading) {
    const ends = new AbortController();
    const hosts = makeDialogHosts(ends.signal);
    const nothing = { drawn: null, turned: false, asked: null, message: null, day: null };
    return { found, reading, hosts, ends, ...nothing };
  }

  /** @param {Open} mine */
  #draw(mine) {
    const { reading, drawn, day, hosts } = mine;
    const state = this.#list.stateOf(reading) ?? THINKING;
    if (mine.asked !== state) this.#ask(mine, state);
    const { message } = mine;
    const used = day?.used;
    if (drawn?.state === state && drawn.message === message && drawn.used === used) return;
    const isOther = drawn?.state.kind === "advice" && drawn.state !== state;
    mine.turned ||= isOther;
    mine.drawn = { state, message, used };
    const view = { state, message, day, turned: mine.turned, desk: this.#list.edits(reading) };
    const above = dialogAbove(view, this.#actionsIn(mine), hosts.host);
    hosts.fill(above, dialogBelow(view));
    if (!drawn) hosts.begin();
    if (isOther && state.kind !== "thinking") hosts.say(labelOf(state));
  }

  /** @param {Open} mine @returns {DialogActions} */
  #actionsIn(mine) {
    return {
      leave: leaveOf(mine.found),
      tell: async (fact, value) => {
        await this.#list.tell(mine.reading, fact, value);
        if (this.#open === mine) this.#draw(mine);
      },
    };
  }

  /** Has the message for a withdrawal against the advice, as soon as it is there. @param {Open} mine @param {RowState} state */
  async #ask(mine, state) {
    mine.asked = state;
    mine.message = this.#ahead?.state === state ? this.#ahead.message : null;
    if (mine.message || !isAgainst(state)) return;
    const message = await fetchMessage(mine.reading);
    if (this.#open !== mine || mine.asked !== state) return;
    mine.message = message;
    this.#draw(mine);
  }
}
