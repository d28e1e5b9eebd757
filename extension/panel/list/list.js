/** @import { Context, View } from "../view.d.ts" */
/** @import { Event } from "./rules/state.js" */
import { make } from "../../ui/elements.js";
import { makeActs } from "./acts.js";
import { makeAdviceQueue } from "./advice-queue.js";
import { listKeys, makeKeys } from "./keys.js";
import { makePicked } from "./picked.js";
import { makePlace } from "./place.js";
import { makeRows } from "./rows/rows.js";
import { asksOther, shownOf } from "./rules/shown.js";
import { EMPTY } from "./rules/state.js";
import { update } from "./rules/update.js";
import { makeSource } from "./source.js";
import { makeTools } from "./tools.js";

/**
 * The list of everybody whose invitation is pending: from storage at once, the advice behind it.
 * @param {Context} context
 * @returns {View}
 */
export function create(context) {
  const { root, source, onKey, open } = makeList(context);
  let entered = false;

  context.onPile(() => {
    source.expire();
    if (entered) source.renew();
  });
  void source.read();
  return {
    root,
    enter(key) {
      entered = true;
      document.addEventListener("keydown", onKey);
      source.renew();
      if (key) open(key);
    },
    leave() {
      entered = false;
      document.removeEventListener("keydown", onKey);
    },
    keys: listKeys,
  };
}

/** One state; what shows it, and what changes it. @param {Context} context */
function makeList(context) {
  const { send, announce, singleKey } = context;
  let state = EMPTY;
  const now = () => state;
  const source = makeSource(context, dispatch);
  const readAgain = () => void source.read();

  const tools = makeTools(dispatch, announce);
  const rows = makeRows({ ...pressing(dispatch, open), scrolled: () => void askAdvice() });
  const place = makePlace(rows, source.around, {
    agree: source.agree,
    allow: source.allow,
    retry: () => dispatch({ type: "ask_again" }),
    empty: {
      retry: readAgain,
      clearSearch: () => (dispatch({ type: "query", query: "" }), tools.search.focus()),
      clearLabel: () => dispatch({ type: "verdict", verdict: null }),
      today: () => context.go("today"),
    },
  });
  const picked = makePicked(dispatch, makeActs({ context, dispatch, readAgain: source.read }).tell);
  const askAdvice = makeAdviceQueue({ send, state: now, inSight: rows.inSight, dispatch });

  /** @param {Event} event */
  function dispatch(event) {
    const before = state;
    state = update(state, event);
    if (asksOther(before, state)) rows.toTop();
    show();
    void askAdvice();
  }

  function show() {
    tools.show(state);
    place.show(state);
    const held = picked.root.contains(document.activeElement);
    rows.show(state);
    picked.show(state);
    if (held && picked.root.hidden) focusOn(rows, state.current);
  }

  /** @param {string} key */
  function open(key) {
    context.openCard(key, null, {
      known: (each) => state.people.get(each),
      back(last) {
        const isThere = state.people.has(last);
        if (isThere) dispatch({ type: "current", key: last });
        focusOn(rows, isThere ? last : null);
      },
      order: () => shownOf(state).rows.map((person) => person.key),
    });
  }

  return {
    root: make("div", { class: "list" }, tools.root, place.root, picked.root),
    source,
    open,
    onKey: makeKeys({ singleKey, state: now, dispatch, rows, search: tools.search }),
  };
}

/** @param {ReturnType<typeof makeRows>} rows @param {string | null} key null: whoever is in sight */
function focusOn(rows, key) {
  if (key === null) rows.focusAny();
  else rows.focus(key);
}

/**
 * What a press on a row does, by the modifier that is held: to its box, or to all else of it.
 * @param {(event: Event) => void} dispatch
 * @param {(key: string) => void} open
 * @returns {Omit<Parameters<typeof makeRows>[0], "scrolled">}
 */
const pressing = (dispatch, open) => ({
  press(key, { shiftKey, ctrlKey, metaKey }) {
    if (shiftKey) return dispatch({ type: "pick_through", key });
    if (ctrlKey || metaKey) return dispatch({ type: "pick", key });
    dispatch({ type: "current", key });
    open(key);
  },
  pick(key, { shiftKey }) {
    dispatch({ type: shiftKey ? "pick_through" : "pick", key });
  },
  enter: (key) => dispatch({ type: "current", key }),
});
