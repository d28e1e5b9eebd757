/**
 * The one writer of the journal. Each change is read, decided and written before the next begins, and
 * written before it is answered: a service worker that dies loses no count.
 */
import { changeLimits } from "../../shared/throttle-fallback.js";
import { KIND } from "../../shared/message-kinds.js";
import { createSerial } from "../../shared/serial.js";
import { createJournal } from "./journal-store.js";
import {
  RESERVED_MS,
  forgotten,
  nameless,
  released,
  reserved,
  settled,
  spent,
} from "./reservation-rules.js";
import { createOverrides } from "./override.js";
import { pushToTabs } from "../tabs/push.js";
import { NO_TAB } from "../network/withdraw-rules.js";

/** @typedef {import("../../shared/documents.js").Entry} Entry */
/** @typedef {import("../../shared/messages.js").ContentMessages} Messages */

/**
 * @param {import("../../shared/storage.js").Storage} storage
 * @param {import("../tabs/tab-notes.js").Area} session `chrome.storage.session`
 * @param {import("./rulings.js").Rulings} rulings
 * @param {object} [around]
 * @param {() => number} [around.clock]
 * @param {typeof pushToTabs} [around.push]
 * @param {(until: number) => Promise<void>} [around.onSpent] hears until when the budget is spent, 0 where it is not
 */
export function createLedger(
  storage,
  session,
  rulings,
  { clock = Date.now, push = pushToTabs, onSpent = async () => undefined } = {},
) {
  const [inTurn, tellInTurn] = [createSerial(), createSerial()];
  const overrides = createOverrides(storage);
  const journal = createJournal(storage, session, clock);

  /** Tells the network guard and every LinkedIn tab the ruling that holds now; the last one told is the latest. */
  const tellTabs = () =>
    tellInTurn(async () => {
      const entries = await journal.read();
      const { ruling, next_at } = await rulings.forTab(entries, NO_TAB, clock());
      await onSpent(ruling === "hold" && next_at !== null ? Date.parse(next_at) : 0);
      await push((tab) => rulings.forTab(entries, tab, clock()));
    });

  /**
   * Writes the journal where it changed, and lets the tabs know afterwards.
   * @param {Entry[]} before
   * @param {Entry[]} after
   */
  async function write(before, after) {
    if (after.length === before.length && after.every((entry, at) => entry === before[at])) return;
    await journal.write(after);
    tellTabs().catch(() => undefined);
  }

  /** @param {(entries: Entry[]) => Entry[]} change */
  const change = (change) =>
    inTurn(async () => {
      const entries = await journal.read();
      await write(entries, change(entries));
    });

  return {
    /** What was asked for to get past a hold. */
    overrideState: async () => overrides.state(await journal.read(), clock()),

    /** @param {Messages["request_override"]} asked */
    askOverride: (asked) =>
      inTurn(async () => {
        const entries = await journal.read();
        await overrides.ask(asked, entries, clock());
        return overrides.state(entries, clock());
      }),

    /** Every withdrawal that was made or tried, oldest first. */
    entries: journal.read,

    /** Forgets one withdrawal, or all. @param {string | null} token */
    forget: (token) => change((entries) => forgotten(entries, token, clock())),

    /**
     * Puts a reminder off, or ends it.
     * @param {string} token
     * @param {number | null} at epoch milliseconds
     */
    remind: (token, at) =>
      change((entries) =>
        entries.map((entry) => (entry.token === token ? { ...entry, remind_at: at } : entry)),
      ),

    /** Nothing is withdrawn until then; what was set before is only ever prolonged. @param {number} until */
    pause: (until) =>
      inTurn(async () => {
        const before = await storage.read("pause");
        await storage.write("pause", { until: Math.max(until, before.until ?? 0) });
        tellTabs().catch(() => undefined);
      }),

    /** Tells everybody what holds, after a start at which nobody knows. */
    announce: () => inTurn(tellTabs),

    /** @param {number} tab */
    allowance: async (tab) => rulings.forTab(await journal.read(), tab, clock()),

    /**
     * Reserves the next withdrawal for a tab, which gives back what it had reserved before.
     * @param {number} tab
     * @param {Messages["reserve"]} asked
     */
    reserve: (tab, asked) =>
      inTurn(async () => {
        const now = clock();
        const before = await journal.read();
        const entries = released(before, now, tab);
        const ruling = await rulings.forTab(entries, tab, now);
        const override =
          ruling.ruling === "hold" ? await overrides.reasonFor(asked, entries, now) : null;
        if (ruling.ruling !== "allow" && override === null) {
          await write(before, entries);
          return ruling;
        }
        const token = crypto.randomUUID();
        const { key, name, verdict, sent_text } = asked;
        const made = { token, id: key, name, at: now, verdict, sent_text, tab };
        const entry = { ...made, copied: false, override, remind_at: null };
        await write(before, reserved(entries, entry));
        return { kind: KIND.reserved, token, until: now + RESERVED_MS };
      }),

    /**
     * @param {number} tab
     * @param {string} token
     * @param {boolean} copied whether a draft had been copied
     */
    spend: (tab, token, copied) =>
      inTurn(async () => {
        const entries = await journal.read();
        const after = spent(entries, token, tab, clock(), copied);
        if (after === null) return { kind: KIND.lost };
        await write(entries, after);
        return { kind: KIND.spent };
      }),

    /**
     * @param {number} tab
     * @param {string} token
     */
    async free(tab, token) {
      const isMine = (/** @type {Entry} */ entry) =>
        entry.state === "reserved" && entry.token === token && entry.tab === tab;
      await change((entries) => entries.filter((entry) => !isMine(entry)));
      return { kind: KIND.released };
    },

    /**
     * @param {number} tab
     * @param {string} token
     * @param {"withdrawn" | "failed"} outcome
     */
    async settle(tab, token, outcome) {
      await change((entries) => settled(entries, token, tab, outcome));
      return { kind: KIND.outcome_noted };
    },

    /**
     * A closed tab gives its reservation back.
     * @param {number} tab
     */
    freeTab: (tab) => change((entries) => released(entries, clock(), tab)),

    /**
     * Sets the limits: the stricter at once, the looser after a day.
     * @param {import("../../shared/throttle-fallback.js").Limits} wanted
     */
    setLimits: (wanted) =>
      inTurn(async () => {
        const stored = await storage.read("limits");
        await storage.write("limits", changeLimits(stored, wanted, clock()));
        tellTabs().catch(() => undefined);
      }),

    /**
     * Erases all that is stored; the budget spent stays spent, and limits loosen after a day only.
     * @param {import("../../shared/throttle-fallback.js").Limits} defaults
     */
    erase: (defaults) =>
      inTurn(async () => {
        const now = clock();
        const [entries, limits] = [await journal.read(), await storage.read("limits")];
        const pause = await storage.read("pause");
        await storage.erase();
        await storage.write("pause", pause);
        await journal.write(nameless(entries, now));
        await storage.write("limits", changeLimits(limits, defaults, now));
        tellTabs().catch(() => undefined);
      }),
  };
}

/** @typedef {ReturnType<typeof createLedger>} Ledger */
