/**
 * What is known of the list: its rows and what each says, what the core said of them, which are near what is shown, and whether
 * anything may be drawn at all. `update.js` says what each event makes of it.
 *
 * @import { RowState, Verdict } from "../../../ui/types.js"
 * @import { RowReading } from "../../../shared/messages/messages.js"
 * @import { Replies, Failure } from "../../../shared/messages/replies.d.ts"
 *
 * @typedef {object} RowKey a row's element; nothing here looks into it
 * @typedef {{ reading: RowReading, identity: string }} KnownRow
 * @typedef {{ key: string, verdict: Verdict, label: string }} Group rows with the same label; the key is the same in each language
 * @typedef {Replies["advise"] | Failure} Reply
 *
 * @typedef {object} ListState
 * @property {boolean | null} allowed whether the user lets anything be drawn; null: not known, which is no permission
 * @property {boolean} settled whether the page has built what the server sent: a node put in before would upset it
 * @property {Group | null} filter the rows of other groups are faded
 * @property {number} epoch counts the changes of settings; an answer to an earlier one is dropped
 * @property {ReadonlyMap<RowKey, KnownRow>} rows
 * @property {ReadonlySet<RowKey>} near those near what is shown, and those passed last
 * @property {readonly RowKey[]} passed those that are near no more, the longest passed first
 * @property {ReadonlySet<RowKey>} fresh those of which it is not clear yet whether the core must be asked about them
 * @property {ReadonlyMap<string, RowState>} advice by identity, so that a row that is built anew has its badge at once
 * @property {ReadonlyMap<string, RowReading>} asked by identity: asked for and not answered
 *
 * @typedef {{ type: "draw_setting", allowed: boolean }
 *   | { type: "page_settled" }
 *   | { type: "rows_read", rows: { row: RowKey, known: KnownRow | null }[] }
 *   | { type: "rows_left", rows: RowKey[] }
 *   | { type: "rows_near", rows: RowKey[] }
 *   | { type: "rows_passed", rows: RowKey[] }
 *   | { type: "row_in_use", row: RowKey }
 *   | { type: "advice_due", inSight: ReadonlySet<RowKey> }
 *   | { type: "answer_late", epoch: number, identities: string[] }
 *   | { type: "answered", epoch: number, readings: RowReading[], reply: Reply }
 *   | { type: "fact_set", reading: RowReading, reply: Reply }
 *   | { type: "settings_changed" }
 *   | { type: "retried" }
 *   | { type: "filtered", group: Group | null }
 *   | { type: "cleared" }} ListEvent
 *
 * @typedef {{ do: "advise", epoch: number, readings: RowReading[] }
 *   | { do: "show", identities: ReadonlySet<string>, announce: boolean }
 *   | { do: "draw", rows: RowKey[] }
 *   | { do: "undraw", rows: RowKey[] }
 *   | { do: "give_up", rows: RowKey[] }
 *   | { do: "fade", rows: RowKey[] }} ListEffect `give_up`: undraw unless it is in use
 */

/** @type {ListState} */
export const START = Object.freeze({
  allowed: null,
  settled: false,
  filter: null,
  epoch: 0,
  rows: new Map(),
  near: new Set(),
  passed: [],
  fresh: new Set(),
  advice: new Map(),
  asked: new Map(),
});

/** Whether anything may be drawn. @param {ListState} state */
export const mayDraw = ({ allowed, settled }) => allowed === true && settled;
