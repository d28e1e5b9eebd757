/** @import { Context, View } from "../view.d.ts" */
/** @import { Event, State } from "./rules/state.js" */
import { words } from "../../shared/words/i18n.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { make } from "../../ui/elements.js";
import { failureWords } from "../shell/failure.js";
import { askAccess, hasAccess } from "../shell/access.js";
import { readPile } from "../shell/first-asked.js";
import { makeActs } from "./acts.js";
import { makeAdviceQueue } from "./advice-queue.js";
import { bannersOf } from "./banners.js";
import { emptyPlace } from "./empty.js";
import { listKeys, makeKeys } from "./keys.js";
import { makePicked } from "./picked.js";
import { makeRows } from "./rows.js";
import { asksOther, shownOf } from "./rules/shown.js";
import { EMPTY } from "./rules/state.js";
import { update } from "./rules/update.js";
import { makeTools } from "./tools.js";

/**
 * The list of everybody whose invitation is pending: from storage at once, the advice behind it.
 * @param {Context} context
 * @returns {View}
 */
export function create(context) {
  const { send, announce, singleKey } = context;
  /** @type {State} */
  let state = EMPTY;
  /** @type {number | null} */
  let onPage = null;
  let access = true;
  let entered = false;
  let changed = false;

  const tools = makeTools(dispatch, announce);
  const rows = makeRows({
    press,
    pick,
    enter: (key) => dispatch({ type: "current", key }),
    scrolled: () => void askAdvice(),
  });
  const acts = makeActs({ context, dispatch, readAgain: read });
  const picked = makePicked(dispatch, acts.tell);
  const banners = make("div", {});
  const instead = make("div", { class: "instead" });
  const place = make("div", { class: "place" }, banners, rows.root, instead);
  const root = make("div", { class: "list" }, tools.root, place, picked.root);
  const askAdvice = makeAdviceQueue({ send, state: () => state, inSight: rows.inSight, dispatch });
  const onKey = makeKeys({ singleKey, state: () => state, dispatch, rows, search: tools.search });

  /** @param {Event} event */
  function dispatch(event) {
    const before = state;
    state = update(state, event);
    if (asksOther(before, state)) rows.toTop();
    show();
    void askAdvice();
  }

  function show() {
    const { rows: people } = shownOf(state);
    tools.show(state);
    banners.replaceChildren(...bannersOf(state, { onPage, access }, { agree, allow, retry }));
    rows.root.hidden = people.length === 0;
    rows.list.ariaLabel = words(`panel_list_names_${state.part}`);
    instead.hidden = people.length > 0;
    if (people.length === 0) {
      instead.replaceChildren(
        emptyPlace(state, access, {
          retry: () => void read(),
          clearSearch: () => (dispatch({ type: "query", query: "" }), tools.search.focus()),
          clearLabel: () => dispatch({ type: "verdict", verdict: null }),
          today: () => context.go("today"),
        }),
      );
    }
    const held = picked.root.contains(document.activeElement);
    rows.show(state);
    picked.show(state);
    if (!held || !picked.root.hidden) return;
    if (state.current === null) rows.focusAny();
    else rows.focus(state.current);
  }

  async function read() {
    changed = false;
    const [reply, allowed] = await Promise.all([readPile(), hasAccess()]);
    access = allowed;
    if (reply.kind !== KIND.pile) return dispatch({ type: "failed" });
    onPage = reply.open_on_page;
    dispatch({ type: "read", people: reply.people, agreed: reply.agreed });
  }

  async function agree() {
    const reply = await send({ kind: KIND.agree_storage });
    if (reply.kind === KIND.agreed) await read();
    else context.toast(failureWords(reply));
  }
  const allow = async () => {
    if (await askAccess()) await read();
  };
  const retry = () => dispatch({ type: "ask_again" });

  /** @param {string} key @param {MouseEvent} event */
  function press(key, event) {
    if (event.shiftKey) return dispatch({ type: "pick_through", key });
    if (event.ctrlKey || event.metaKey) return dispatch({ type: "pick", key });
    dispatch({ type: "current", key });
    open(key);
  }
  /** @param {string} key @param {MouseEvent} event */
  function pick(key, event) {
    if (event.shiftKey) dispatch({ type: "pick_through", key });
    else dispatch({ type: "pick", key });
  }
  /** @param {string} key */
  const open = (key) =>
    context.openCard(key, null, {
      known: (each) => state.people.get(each),
      back(last) {
        if (!state.people.has(last)) return rows.focusAny();
        dispatch({ type: "current", key: last });
        rows.focus(last);
      },
      order: () => shownOf(state).rows.map((person) => person.key),
    });

  context.onPile(() => {
    changed = true;
    if (entered) void read();
  });
  void read();
  return {
    root,
    enter(key) {
      entered = true;
      document.addEventListener("keydown", onKey);
      if (changed) void read();
      if (key) open(key);
    },
    leave() {
      entered = false;
      document.removeEventListener("keydown", onKey);
    },
    keys: listKeys,
  };
}
