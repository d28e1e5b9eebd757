/**
 * What the network guard knows, pure: which documents show the Sent list, and for which tabs a window stands open for one
 * withdraw request.
 *
 * @typedef {import("./withdraw-rules.js").Form} Form
 * @typedef {{ slot: number, form: Form | "any", until: number }} Window `until`: epoch milliseconds
 * @typedef {object} GuardState
 * @property {Record<string, { main: string, lists: string[] }>} documents by tab: the document of its top frame, and those
 *   that show a Sent list
 * @property {Record<string, Window>} windows by tab
 * @property {Record<string, number>} unrecognised by tab: when a press that was not recognised last opened a window
 *
 * @typedef {{ type: "document", tab: number, frame: number, document: string, isList: boolean }} DocumentSpoke
 * @typedef {{ type: "open", tab: number, form: Form | "any", until: number, unrecognised: boolean }} Open
 * @typedef {{ type: "narrow", tab: number, until: number }} Narrow the request should be on its way
 * @typedef {{ type: "close", tab: number, form?: "any" }} Close `form`: only a window of this form
 * @typedef {{ type: "request", tab: number, url: string, method: string }} RequestSeen
 * @typedef {{ type: "gone", tab: number }} Gone
 * @typedef {{ type: "tick" }} Tick time has passed
 * @typedef {{ type: "lift" }} Lift
 * @typedef {DocumentSpoke | Open | Narrow | Close | RequestSeen | Gone | Tick | Lift} GuardEvent
 */

import { NO_TAB, passesBy } from "./withdraw-rules.js";

/** A window longer than this was opened before the clock was set back. */
const LONGEST_WINDOW_MS = 120_000;
const UNRECOGNISED_EVERY_MS = 600_000;

/** Of a tab whose top frame has not spoken yet. */
const UNKNOWN = "";

/** @type {GuardState} */
export const NOTHING = { documents: {}, windows: {}, unrecognised: {} };

/**
 * @param {GuardState} before
 * @param {GuardEvent} event
 * @param {number} now epoch milliseconds
 * @returns {GuardState} the very same where nothing changed
 */
export function update(before, event, now) {
  const state = withoutEnded(before, now);
  switch (event.type) {
    case "document":
      return afterDocument(state, event);
    case "open":
      return opened(state, event, now);
    case "narrow": {
      const window = state.windows[event.tab];
      if (!window || window.until <= event.until) return state;
      return withWindows(state, {
        ...state.windows,
        [event.tab]: { ...window, until: event.until },
      });
    }
    case "close":
      return withoutWindows(
        state,
        (tab, { form }) => tab === event.tab && (event.form ?? form) === form,
      );
    case "request":
      return withoutWindows(state, (tab, window) => isFor(tab, window, event));
    case "gone":
      return withoutTab(state, event.tab);
    case "tick":
      return state;
    case "lift":
      return NOTHING;
  }
}

/**
 * Whether an open window lets this request through.
 * @param {GuardState} state
 * @param {Pick<RequestSeen, "tab" | "url" | "method">} request
 * @param {number} now
 */
export const admits = (state, request, now) =>
  openWindows(withoutEnded(state, now)).some((window) => isFor(window.tab, window, request));

/** @param {number} tab @param {Window} window @param {Pick<RequestSeen, "tab" | "url" | "method">} request */
const isFor = (tab, { form }, request) =>
  (request.tab === NO_TAB || tab === request.tab) && passesBy(form, request);

/** The tabs that show the Sent list. @param {GuardState} state @returns {number[]} */
export const listTabs = ({ documents }) =>
  Object.entries(documents).flatMap(([tab, { lists }]) => (lists.length > 0 ? Number(tab) : []));

/** The open windows. @param {GuardState} state */
export const openWindows = ({ windows }) =>
  Object.entries(windows).map(([tab, window]) => ({ ...window, tab: Number(tab) }));

/** When the next window closes by itself; null where none is open. @param {GuardState} state */
export const nextEnd = (state) => {
  const ends = openWindows(state).map(({ until }) => until);
  return ends.length > 0 ? Math.min(...ends) : null;
};

/**
 * From when on a press that was not recognised may open a window in this tab again.
 * @param {GuardState} state
 * @param {number} tab
 * @param {number} now
 * @returns {number} epoch milliseconds, 0: now
 */
export function unrecognisedFrom({ unrecognised }, tab, now) {
  const last = unrecognised[tab];
  return last === undefined || now - last >= UNRECOGNISED_EVERY_MS
    ? 0
    : last + UNRECOGNISED_EVERY_MS;
}

/** @param {GuardState} state @param {Record<string, Window>} windows @returns {GuardState} */
const withWindows = (state, windows) => ({ ...state, windows });

/** @param {GuardState} state @param {(tab: number, window: Window) => boolean} isClosed */
function withoutWindows(state, isClosed) {
  const all = Object.entries(state.windows);
  const left = all.filter(([tab, window]) => !isClosed(Number(tab), window));
  return left.length === all.length ? state : withWindows(state, Object.fromEntries(left));
}

/** @param {GuardState} state @param {number} now */
const withoutEnded = (state, now) =>
  withoutWindows(state, (_, { until }) => until <= now || until - now > LONGEST_WINDOW_MS);

/** @param {GuardState} state @param {Open} event @param {number} now */
function opened(state, { tab, form, until, unrecognised }, now) {
  const taken = new Set(Object.values(state.windows).map(({ slot }) => slot));
  const free = [...taken, -1].map((slot) => slot + 1).find((slot) => !taken.has(slot)) ?? 0;
  const slot = state.windows[tab]?.slot ?? free;
  const windows = { ...state.windows, [tab]: { slot, form, until } };
  const times = unrecognised ? { ...state.unrecognised, [tab]: now } : state.unrecognised;
  return { ...state, windows, unrecognised: times };
}

/**
 * A new document of the top frame takes the place of all that the tab showed before.
 * @param {GuardState} state
 * @param {DocumentSpoke} event
 */
function afterDocument(state, { tab, frame, document, isList }) {
  const known = state.documents[tab] ?? { main: UNKNOWN, lists: [] };
  const main = frame === 0 ? document : known.main;
  // A frame may speak before the page around it does.
  const isNew = main !== known.main && known.main !== UNKNOWN;
  const others = isNew ? [] : known.lists.filter((each) => each !== document);
  const lists = isList ? [...others, document] : others;
  const isSame = main === known.main && lists.length === known.lists.length;
  if (isSame && known.lists.includes(document) === isList) return state;
  return { ...state, documents: { ...state.documents, [tab]: { main, lists } } };
}

/** @param {GuardState} state @param {number} tab */
function withoutTab(state, tab) {
  if (!state.documents[tab] && !state.windows[tab] && !state.unrecognised[tab]) return state;
  const others = (/** @type {Record<string, any>} */ map) =>
    Object.fromEntries(Object.entries(map).filter(([each]) => Number(each) !== tab));
  return {
    documents: others(state.documents),
    windows: others(state.windows),
    unrecognised: others(state.unrecognised),
  };
}
