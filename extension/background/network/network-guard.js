/**
 * The throttle's network layer. A tab that shows the Sent list may send no withdraw request, but for
 * the time in which its user, by a click within the budget, is withdrawing; elsewhere such requests are
 * refused only while the budget is spent. The browser keeps these rules, also while this worker sleeps,
 * and drops them with the extension and at its own end.
 *
 * @typedef {{ tabs: number[], open: Record<string, number>, spentUntil: number }} State
 *   `open`: until when, in epoch milliseconds, by tab
 */

import { createSerial } from "../../shared/serial.js";
import { RESERVED_MS } from "../ledger/reservation-rules.js";
import { guardedBy, rulesFor } from "./withdraw-rules.js";

/** A confirmed request is on its way at once; the window stays open this long behind it. */
const AFTER_CONFIRM_MS = 3_000;
const ALARM = "network-guard";
const KEY = "guard";

/** @type {State} */
const NOTHING = { tabs: [], open: {}, spentUntil: 0 };

/**
 * @param {import("../tabs/tab-notes.js").Area} area `chrome.storage.session`
 * @param {{ clock?: () => number }} [around]
 */
export function createNetworkGuard(area, { clock = Date.now } = {}) {
  const inTurn = createSerial();

  /** What was written down; where that was erased, what the browser's own rules still say. @returns {Promise<State>} */
  async function read() {
    const kept = (await area.get(KEY))[KEY];
    if (kept) return kept;
    return { ...NOTHING, tabs: guardedBy(await chrome.declarativeNetRequest.getSessionRules()) };
  }

  /** Hands the browser the rules of this moment, in one step, and comes back when they change by themselves. */
  async function apply(/** @type {State} */ state) {
    const now = clock();
    // No window is longer than a reservation: one that seems so was opened before the clock was set back.
    const live = Object.entries(state.open).filter(
      ([, until]) => until > now && until - now <= RESERVED_MS,
    );
    const next = { ...state, open: Object.fromEntries(live) };
    const addRules = rulesFor({
      tabs: next.tabs,
      open: live.map(([tab]) => Number(tab)),
      spent: next.spentUntil > now,
    });
    const old = await chrome.declarativeNetRequest.getSessionRules();
    await chrome.declarativeNetRequest.updateSessionRules({
      removeRuleIds: old.map(({ id }) => id),
      addRules,
    });
    await area.set({ [KEY]: next });
    const ends = [...live.map(([, until]) => until), next.spentUntil].filter((end) => end > now);
    if (ends.length > 0) wakeAt(Math.min(...ends));
    else chrome.alarms.clear(ALARM);
  }

  /** The timer is in time while the worker lives; the alarm is not before half a minute, but sure. */
  function wakeAt(/** @type {number} */ when) {
    setTimeout(again, Math.min(when - clock() + 50, 60_000));
    chrome.alarms.create(ALARM, { when });
  }

  /** @param {(state: State) => State} change */
  const update = (change) => inTurn(async () => apply(change(await read())));
  const again = () => update((state) => state);

  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) again();
  });

  return {
    /**
     * A tab shows the Sent list and can be read, or not any more.
     * @param {number} tab
     * @param {boolean} on
     */
    watch: (tab, on) =>
      update((state) => {
        const others = state.tabs.filter((each) => each !== tab);
        const open = on ? state.open : { ...state.open, [tab]: 0 };
        return { ...state, tabs: on ? [...others, tab] : others, open };
      }),

    /**
     * A tab's user may withdraw one until then; rejects where the browser takes no rules.
     * @param {number} tab
     * @param {number} until epoch milliseconds
     */
    open: (tab, until) => update((state) => ({ ...state, open: { ...state.open, [tab]: until } })),

    /** The confirm button was pressed there. @param {number} tab */
    confirmed: (tab) =>
      update((state) => ({ ...state, open: { ...state.open, [tab]: clock() + AFTER_CONFIRM_MS } })),

    /** The withdrawal there is over, or was not made. @param {number} tab */
    close: (tab) => update((state) => ({ ...state, open: { ...state.open, [tab]: 0 } })),

    /** The budget is spent until then; 0 where it is not. @param {number} until epoch milliseconds */
    spentUntil: (until) => update((state) => ({ ...state, spentUntil: until })),

    /** Takes all rules away. */
    lift: () => update(() => NOTHING),
  };
}

/** @typedef {ReturnType<typeof createNetworkGuard>} NetworkGuard */
