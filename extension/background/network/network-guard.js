/**
 * The throttle's network layer: what only withdraws is refused on the whole site, for every tab, by rules that stay as long as
 * there is consent; the user's own press within the budget opens a window for one request of one tab. The state is held in
 * memory, so that a window closes in the very task in which its request is seen; `chrome.storage.session` keeps it for the next
 * worker.
 */

import { createWake } from "../platform/wake.js";
import {
  NOTHING,
  admits,
  listTabs,
  nextEnd,
  openWindows,
  unrecognisedFrom,
  update,
} from "./guard-state.js";
import { rulesEverywhere, rulesFor } from "./withdraw-rules.js";

/** A confirmed request is on its way at once; its window stays open this long behind it. */
const AFTER_CONFIRM_MS = 5_000;
const KEY = "guard";

/** @typedef {import("./guard-state.js").GuardState} GuardState */
/** @typedef {import("./guard-state.js").GuardEvent} GuardEvent */
/** @typedef {chrome.declarativeNetRequest.Rule} Rule */

/** @param {GuardState} state */
const rulesOf = (state) => rulesFor({ lists: listTabs(state), windows: openWindows(state) });

/**
 * What takes the browser from one set of rules to the other; null where they are the same.
 * @param {Rule[]} before
 * @param {Rule[]} after
 */
export function difference(before, after) {
  const [old, wanted] = [before, after].map((rules) => rules.map((rule) => JSON.stringify(rule)));
  const gone = before.filter((_, at) => !wanted?.includes(old?.[at] ?? ""));
  const addRules = after.filter((_, at) => !old?.includes(wanted?.[at] ?? ""));
  if (gone.length + addRules.length === 0) return null;
  return { removeRuleIds: gone.map(({ id }) => id), addRules };
}

/**
 * @param {import("../../shared/stored/storage.js").Area} area `chrome.storage.session`
 * @param {{ clock?: () => number }} [around]
 */
export function createNetworkGuard(area, { clock = Date.now } = {}) {
  /** @type {GuardState | null} */
  let state = null;
  const wake = createWake("network-guard", () => void happen({ type: "tick" }), clock);

  /** Begins with what was written down in this session; rules of an earlier one, whose scripts are gone, fall at once. */
  const loaded = (async () => {
    const kept = (await area.get(KEY))[KEY] ?? NOTHING;
    await replaceAll(kept);
    state = kept;
    await apply({ type: "tick" });
  })();

  /** @param {GuardState} wanted */
  async function replaceAll(wanted) {
    const present = await chrome.declarativeNetRequest.getSessionRules();
    const change = difference(present, rulesOf(wanted));
    if (change) await chrome.declarativeNetRequest.updateSessionRules(change);
  }

  /** Up to the browser's own call nothing waits: every moment more lets more through. @param {GuardEvent} event */
  async function apply(event) {
    const before = /** @type {GuardState} */ (state);
    const after = update(before, event, clock());
    if (after === before) return;
    state = after;
    const change = difference(rulesOf(before), rulesOf(after));
    const ruled = change && chrome.declarativeNetRequest.updateSessionRules(change);
    const end = nextEnd(after);
    if (end === null) wake.clear();
    else wake.at(end);
    const kept = area.set({ [KEY]: after });
    try {
      await ruled;
    } catch (error) {
      await replaceAll(state);
      throw error;
    }
    await kept;
  }

  /** @param {GuardEvent} event */
  async function happen(event) {
    if (!state) await loaded;
    await apply(event);
  }

  return {
    happen,

    /**
     * A withdraw request leaves: the window that lets it through closes in this very task, for it is for one.
     * @param {{ tab: number, url: string, method: string }} request
     * @returns {Promise<{ isAdmitted: boolean, applied: Promise<void> }>} whether there was such a window, at once; and when the
     *   browser has closed it
     */
    async request(request) {
      if (!state) await loaded;
      const isAdmitted = admits(/** @type {GuardState} */ (state), request, clock());
      return { isAdmitted, applied: apply({ type: "request", ...request }) };
    },

    /** Whether the tab shows the Sent list. @param {number} tab */
    async isList(tab) {
      await loaded;
      return listTabs(/** @type {GuardState} */ (state)).includes(tab);
    },

    /**
     * A tab's user may withdraw one until then; rejects where the browser takes no rules.
     * @param {number} tab
     * @param {import("./withdraw-rules.js").Form | "any"} form
     * @param {number} until epoch milliseconds
     * @param {boolean} [unrecognised] whether the press that asks for it was not recognised as one
     */
    open: (tab, form, until, unrecognised = false) =>
      happen({ type: "open", tab, form, until, unrecognised }),

    /** The confirm button was pressed there. @param {number} tab */
    confirmed: (tab) => happen({ type: "narrow", tab, until: clock() + AFTER_CONFIRM_MS }),

    /** The withdrawal there is over, or was not made. @param {number} tab */
    close: (tab) => happen({ type: "close", tab }),

    /** From when on a press that was not recognised may open a window there; 0: now. @param {number} tab */
    async unrecognisedFrom(tab) {
      await loaded;
      return unrecognisedFrom(/** @type {GuardState} */ (state), tab, clock());
    },

    /** Takes the rules of all tabs away. */
    lift: () => happen({ type: "lift" }),
  };
}

/**
 * Sets up, or takes away, the rules that hold everywhere on the site; they outlast the browser's end.
 * @param {boolean} wanted
 */
export async function standEverywhere(wanted) {
  const present = await chrome.declarativeNetRequest.getDynamicRules();
  const change = difference(present, wanted ? rulesEverywhere() : []);
  if (change) await chrome.declarativeNetRequest.updateDynamicRules(change);
}

/** @typedef {ReturnType<typeof createNetworkGuard>} NetworkGuard */
