/**
 * Our part of a withdraw dialog: the site's, or the one that is practised with.
 *
 * @import { Day, Desk, DialogActions, DialogParts, FactValue, Message, RowState, WayOut } from "../types.js"
 * @import { RowReading } from "../../shared/messages/messages.js"
 * @import { DialogHosts } from "./hosts.js"
 *
 * @typedef {{ state: RowState, used: number | undefined }} Drawn
 */
/**
 * @template {DialogParts} Parts
 * @typedef {object} Around
 * @property {(reading: RowReading) => RowState | null} stateOf
 * @property {(reading: RowReading) => Desk} edits
 * @property {(reading: RowReading, fact: string, value: FactValue) => Promise<void>} tell
 * @property {(found: Parts) => WayOut | null} wayOut
 * @property {(reading: RowReading) => Promise<Message | string>} loadMessage the words for a withdrawal against the advice, or why
 *   there are none
 */
/**
 * @template {DialogParts} Parts
 * @typedef {object} Open the dialog that is open
 * @property {Parts} found as it stands now
 * @property {RowReading} reading whom it is about
 * @property {Day | null} day
 * @property {DialogHosts} hosts
 * @property {AbortController} ends
 * @property {Drawn | null} drawn
 * @property {boolean} turned whether an answer was given here
 */
import { labelOf } from "../sureness.js";
import { dialogAbove, dialogBelow } from "./dialog-content.js";
import { makeDialogHosts } from "./hosts.js";

/** @type {RowState} */
const THINKING = { kind: "thinking" };

/**
 * Ours for as long as the dialog is open.
 * @template {DialogParts} Parts
 */
export class DialogHelp {
  #around;
  /** @type {Open<Parts> | null} */
  #open = null;

  /** @param {Around<Parts>} around */
  constructor(around) {
    this.#around = around;
  }

  close = () => {
    this.#open?.ends.abort();
    this.#open = null;
  };

  /** The page changed its colours. */
  restyle = () => this.#open?.hosts.dress();

  /** @param {Parts} found @param {RowReading} reading @param {Day | null} day */
  show(found, reading, day) {
    if (this.#open?.found.dialog !== found.dialog) this.close();
    const mine = this.#open ?? this.#begin(found, reading);
    this.#open = mine;
    mine.found = found;
    mine.day = day;
    mine.hosts.mount(found);
    this.#draw(mine);
  }

  /** @param {Parts} found @param {RowReading} reading @returns {Open<Parts>} */
  #begin(found, reading) {
    const ends = new AbortController();
    const hosts = makeDialogHosts(ends.signal);
    const nothing = { drawn: null, turned: false, day: null };
    return { found, reading, hosts, ends, ...nothing };
  }

  /** @param {Open<Parts>} mine */
  #draw(mine) {
    const { reading, drawn, day, hosts } = mine;
    const state = this.#around.stateOf(reading) ?? THINKING;
    const used = day?.used;
    if (drawn?.state === state && drawn.used === used) return;
    const isOther = drawn?.state.kind === "advice" && drawn.state !== state;
    mine.turned ||= isOther;
    mine.drawn = { state, used };
    const view = { state, day, turned: mine.turned, desk: this.#around.edits(reading) };
    const actions = this.#actionsIn(mine);
    hosts.fill(dialogAbove(view, actions, hosts.host), dialogBelow(view, actions));
    if (!drawn) hosts.begin();
    if (isOther && state.kind !== "thinking") hosts.say(labelOf(state));
  }

  /** @param {Open<Parts>} mine @returns {DialogActions} */
  #actionsIn(mine) {
    const { wayOut, tell, loadMessage } = this.#around;
    return {
      leave: wayOut(mine.found),
      tell: async (fact, value) => {
        await tell(mine.reading, fact, value);
        if (this.#open === mine) this.#draw(mine);
      },
      loadMessage: () => loadMessage(mine.reading),
    };
  }
}
