/**
 * @import { FoundDialog } from "../../page/withdraw/dialogs.js"
 * @import { Day, DialogActions, FactValue, RowState } from "../../../ui/types.js"
 * @import { RowReading } from "../../../shared/messages/messages.js"
 * @import { DialogHosts } from "./hosts.js"
 * @import { DraftEdits } from "../draft-edits.js"
 *
 * @typedef {{ state: RowState, used: number | undefined }} Drawn
 *
 * @typedef {object} Open the dialog that is open
 * @property {FoundDialog} found as it stands now
 * @property {RowReading} reading whom it is about
 * @property {Day | null} day
 * @property {DialogHosts} hosts
 * @property {AbortController} ends
 * @property {Drawn | null} drawn
 * @property {boolean} turned whether an answer was given here
 */
import { send } from "../../../shared/chrome.js";
import { KIND } from "../../../shared/messages/message-kinds.js";
import { words } from "../../../shared/words/i18n.js";
import { dialogAbove, dialogBelow } from "../../../ui/dialog/dialog-content.js";
import { labelOf } from "../../../ui/sureness.js";
import { wayOut } from "../../page/withdraw/closing.js";
import { makeDialogHosts } from "./hosts.js";

/** @type {RowState} */
const THINKING = { kind: "thinking" };

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
    const nothing = { drawn: null, turned: false, day: null };
    return { found, reading, hosts, ends, ...nothing };
  }

  /** @param {Open} mine */
  #draw(mine) {
    const { reading, drawn, day, hosts } = mine;
    const state = this.#list.stateOf(reading) ?? THINKING;
    const used = day?.used;
    if (drawn?.state === state && drawn.used === used) return;
    const isOther = drawn?.state.kind === "advice" && drawn.state !== state;
    mine.turned ||= isOther;
    mine.drawn = { state, used };
    const view = { state, day, turned: mine.turned, desk: this.#list.edits(reading) };
    const actions = this.#actionsIn(mine);
    hosts.fill(dialogAbove(view, actions, hosts.host), dialogBelow(view, actions));
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
      async loadMessage() {
        const reply = await send({ kind: KIND.get_drafts, reading: mine.reading });
        return reply.kind === KIND.message ? reply : reply.message;
      },
    };
  }
}
