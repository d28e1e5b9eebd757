/**
 * Sort out: one person or one group at a time, the next one there with the key that answers.
 * @import { Context, View } from "../views.js"
 * @import { SortEffect, SortEvent, SortState } from "./rules/state.js"
 */
import { words } from "../../shared/i18n.js";
import { KIND } from "../../shared/message-kinds.js";
import { createOutbox } from "./outbox.js";
import { saying } from "./rules/keys.js";
import { START } from "./rules/state.js";
import { update } from "./rules/update.js";
import { createScreen } from "./view/screen.js";

/** After so long without an answer, in milliseconds, one thinks, and the order may be asked for anew. */
const QUIET_MS = 1500;
/** What is heard so soon after something of our own was written is its echo. */
const ECHO_MS = 1000;

/** Who is to be asked about and of whom nothing is known that was said today. @param {SortState} state */
const unadvised = ({ queue, people }) =>
  queue.flatMap(({ keys }) => keys.filter((key) => !people.get(key)?.advice?.age));

/** @param {Context} context @returns {View} */
export function create(context) {
  let state = START;
  let entered = false;
  let quiet = 0;
  let wroteAt = -Infinity;
  const outbox = createOutbox(context.send, dispatch);
  const screen = createScreen({ context, dispatch, press });

  /** @param {SortEvent} event */
  function dispatch(event) {
    const before = state;
    const [next, effects] = update(state, event);
    state = next;
    if (entered) show(before, event);
    effects.forEach(run);
  }

  /** @param {typeof START} before @param {SortEvent} event */
  function show(before, event) {
    const { other, said } = screen.draw(state);
    const mine =
      document.activeElement === document.body || screen.root.contains(document.activeElement);
    if (other && (mine || document.activeElement?.id === "view")) screen.focus();
    if (event.type === "advised" || state.said.kind !== "act") {
      const news = state.said !== before.said || state.people !== before.people;
      if (news && said) context.announce(said);
    }
    clearTimeout(quiet);
    quiet = setTimeout(() => dispatch({ type: "quiet" }), QUIET_MS);
  }

  /** @param {SortEffect} effect */
  function run(effect) {
    wroteAt = performance.now();
    if (effect.do === "tell") outbox.tell(effect);
    else if (effect.do === "undo") outbox.undo(effect);
    else void order(effect);
  }

  /** @param {Extract<SortEffect, { do: "order" }>} effect */
  async function order({ later, apart }) {
    await outbox.written();
    const [pile, reply] = await Promise.all([
      context.send({ kind: KIND.pile_read }),
      context.send({ kind: KIND.pile_sort, later, apart }),
    ]);
    if (pile.kind === KIND.failed) dispatch({ type: "sort_failed", message: pile.message });
    else if (reply.kind === KIND.failed) dispatch({ type: "sort_failed", message: reply.message });
    else {
      dispatch({ type: "read", people: pile.people });
      dispatch({ type: "sorted", reply, now: Date.now() });
      outbox.advise(unadvised(state));
    }
  }

  /** Does what a key does. @param {string} key @returns {boolean} whether it did anything */
  function press(key) {
    const [entry] = state.queue;
    if (key === "z" && state.acts.length === 0) return false;
    const event = saying(key, state.phase === "asking" ? entry : undefined, Date.now());
    if (event) dispatch(event);
    return event !== null || openProfile(key);
  }

  /** @param {string} key */
  function openProfile(key) {
    /** @type {HTMLElement | null} */
    const link = key === "o" ? screen.root.querySelector("[data-key=profile]") : null;
    link?.click();
    return link !== null;
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const key = context.singleKey(event);
    if (key === null || event.repeat || !press(key)) return;
    event.preventDefault();
  }

  context.onPile(() => {
    const echo = outbox.busy() || performance.now() - wroteAt < ECHO_MS;
    if (!echo) dispatch({ type: "changed" });
  });

  return {
    root: screen.root,
    enter() {
      entered = true;
      document.addEventListener("keydown", onKey);
      dispatch({ type: "entered" });
      screen.draw(state);
    },
    leave() {
      entered = false;
      clearTimeout(quiet);
      document.removeEventListener("keydown", onKey);
    },
    keys: () => [
      [["1", "2", "3"], words("panel_sort_key_answer")],
      [["R"], words("panel_sort_key_reason")],
      [["K"], words("panel_sort_key_keep")],
      [["S"], words("panel_sort_key_later")],
      [["O"], words("panel_sort_key_open")],
      [["Z"], words("panel_sort_key_undo")],
    ],
  };
}
