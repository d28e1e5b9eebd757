/**
 * The ledger, pure: from what is written down and what happens to what is written down next, and what is answered. All that
 * touches storage, the core or a clock is in `withdrawals.js`.
 *
 * @typedef {import("../../shared/stored/document-shapes.js").Asked} Asked
 * @typedef {import("../../shared/stored/document-shapes.js").Entry} Entry
 * @typedef {import("../../shared/messages/replies.d.ts").Ruling} Ruling
 *
 * @typedef {import("./ruling-for-tab.js").Books & { asked: Asked | null }} LedgerState
 *   `asked`: a way past a hold that was asked for
 *
 * @typedef {{ key: string | null, name: string, verdict: string | null, sent_text: string }} Invitation
 *
 * @typedef {{ type: "reserve", tab: number, invitation: Invitation, token: string, lasts: number,
 *   budget: import("./ruling-for-tab.js").Budget }} Reserve `lasts`: milliseconds
 * @typedef {{ type: "spend", tab: number, token: string, copied: boolean }} Spend
 * @typedef {{ type: "release", tab: number, token: string }} Release
 * @typedef {{ type: "outcome", tab: number, token: string, outcome: "withdrawn" | "failed" }} Outcome
 * @typedef {{ type: "request_began", tab: number | null }} RequestBegan a request leaves by the tab's open window
 * @typedef {{ type: "request_passed", tab: number | null, token: string, status: "ok" | "failed" | "unknown" }} RequestPassed
 *   a withdraw request was sent, by whomever; `token` for an entry of its own, where it is nobody's
 * @typedef {{ type: "tab_gone", tab: number }} TabGone
 * @typedef {{ type: "restart" }} Restart every page's script is gone, and with it what it had reserved
 * @typedef {{ type: "forget", token: string | null }} Forget null: all
 * @typedef {{ type: "forget_person", key: string }} ForgetPerson
 * @typedef {{ type: "restore", entries: Entry[] }} Restore what was forgotten comes back
 * @typedef {{ type: "replace", entries: Entry[] }} Replace another history takes the place of this one
 * @typedef {{ type: "remind", token: string, at: number | null }} Remind
 * @typedef {{ type: "pause", until: number }} Pause
 * @typedef {{ type: "ask_override", wanted: { key: string | null, name: string, reason: string } }} AskOverride
 * @typedef {{ type: "erase" }} Erase
 *
 * @typedef {Reserve | Spend | Release | Outcome | RequestBegan | RequestPassed | TabGone | Restart | Forget
 *   | ForgetPerson | Restore | Replace | Remind | Pause | AskOverride | Erase} LedgerEvent
 *
 * @typedef {{ kind: "reserved", token: string, until: number } | Ruling | { kind: "spent" } | { kind: "lost" }} Answer
 */

import { askedAfter, overrideReason } from "./override-rules.js";
import {
  added,
  askAgainAt,
  blank,
  changed,
  entryOfRequest,
  forgotten,
  fromThePast,
  kept,
  nameless,
  released,
  settled,
  spent,
} from "./reservation-rules.js";
import { restored, withoutPerson } from "./person-rules.js";
import { replaced } from "./replace-rules.js";
import { rulingForTab } from "./ruling-for-tab.js";

/**
 * @param {LedgerState} before
 * @param {LedgerEvent} event
 * @param {number} now epoch milliseconds
 * @returns {[LedgerState, Answer | null]} the very same state where nothing changed
 */
export function update(before, event, now) {
  const entries = fromThePast(before.entries, now);
  const state = entries === before.entries ? before : { ...before, entries };
  switch (event.type) {
    case "reserve":
      return reserve(state, event, now);
    case "spend": {
      const after = spent(state.entries, { ...event, now });
      return after ? [withEntries(state, after), { kind: "spent" }] : [state, { kind: "lost" }];
    }
    case "pause":
      return [{ ...state, pausedUntil: Math.max(event.until, state.pausedUntil ?? 0) }, null];
    case "ask_override": {
      const asked = askedAfter(state.asked, event.wanted, state.entries, now);
      return [asked === state.asked ? state : { ...state, asked }, null];
    }
    case "erase":
      return [{ ...state, asked: null, entries: nameless(state.entries, now) }, null];
    default:
      return [withEntries(state, entriesAfter(state.entries, event, now)), null];
  }
}

/** @param {LedgerState} state @param {Entry[]} entries @returns {LedgerState} */
const withEntries = (state, entries) => (entries === state.entries ? state : { ...state, entries });

/**
 * Reserves the next withdrawal for a tab, which gives back what it had reserved before.
 * @param {LedgerState} before
 * @param {Reserve} event
 * @param {number} now
 * @returns {[LedgerState, Answer]}
 */
function reserve(before, { tab, invitation, token, lasts, budget }, now) {
  const state = withEntries(before, released(before.entries, now, tab));
  const ruling = rulingForTab(state, budget, tab, now);
  const { key, name, verdict, sent_text } = invitation;
  const held = ruling.ruling !== "allow";
  const override = held ? overrideReason(state.asked, { key, name }, state.entries, now) : null;
  if (held && override === null) return [state, ruling];
  const until = now + lasts;
  /** @type {Entry} */
  const entry = {
    token,
    id: key,
    name,
    at: now,
    state: "reserved",
    verdict,
    sent_text,
    tab,
    until,
    requested: false,
    copied: false,
    override,
    remind_at: null,
  };
  return [withEntries(state, added(state.entries, entry)), { kind: "reserved", token, until }];
}

/**
 * @param {Entry[]} entries
 * @param {Release | Outcome | RequestBegan | RequestPassed | TabGone | Restart | Forget | ForgetPerson | Restore | Replace | Remind} event
 * @param {number} now
 */
function entriesAfter(entries, event, now) {
  switch (event.type) {
    case "release":
      return kept(
        entries,
        ({ state, token, tab }) =>
          !(state === "reserved" && token === event.token && tab === event.tab),
      );
    case "outcome":
      return settled(entries, { ...event, now });
    case "request_began":
      return begun(entries, event.tab, now);
    case "request_passed":
      return afterRequest(entries, event, now);
    case "tab_gone":
      return kept(entries, ({ state, tab }) => !(state === "reserved" && tab === event.tab));
    case "restart":
      return kept(entries, ({ state }) => state !== "reserved");
    case "forget":
      return forgotten(entries, event.token, now);
    case "forget_person":
      return withoutPerson(entries, event.key);
    case "replace":
      return replaced(entries, event.entries, now);
    case "restore":
      return restored(entries, event.entries);
    case "remind":
      return changed(entries, (entry) =>
        entry.token === event.token ? { ...entry, remind_at: event.at } : entry,
      );
  }
}

/**
 * What a request leaves for is not given back any more, whatever its page says: it counts until its answer tells otherwise.
 * @param {Entry[]} entries
 * @param {number | null} tab
 * @param {number} now
 */
function begun(entries, tab, now) {
  const mine = entryOfRequest(entries, tab, now);
  if (mine?.state !== "reserved") return entries;
  return changed(entries, (entry) =>
    entry === mine ? { ...entry, state: "confirmed", at: now, until: null } : entry,
  );
}

/**
 * A request that was sent is evidence: it spends the reservation of its tab; one that is nobody's is an entry of its own, without
 * a name. Where the site's answer says that it failed, nothing is counted;
 * where it says that it was done, that is final.
 * @param {Entry[]} entries
 * @param {RequestPassed} event
 * @param {number} now
 */
function afterRequest(entries, { tab, token, status }, now) {
  const mine = entryOfRequest(entries, tab, now);
  if (!mine) {
    if (status === "failed") return entries;
    return added(entries, { ...blank({ token, at: now, override: null, requested: true }), tab });
  }
  return changed(entries, (entry) => {
    if (entry !== mine) return entry;
    const seen = { ...entry, requested: true, until: null };
    if (entry.state === "withdrawn") return seen;
    if (status === "failed") return { ...seen, state: "failed" };
    const at = entry.state === "reserved" ? now : entry.at;
    if (status === "ok") return { ...seen, at, state: "withdrawn", remind_at: askAgainAt(at) };
    // Nobody reports the outcome of what has no name.
    return { ...seen, at, state: entry.name === "" ? "withdrawn" : "confirmed" };
  });
}
