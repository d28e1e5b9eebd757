/**
 * One sitting: the state of sorting out, and what its rules ask to be done.
 *
 * @import { Context } from "../view.d.ts"
 * @import { SortEffect, SortEvent, SortState } from "./rules/state.js"
 */
import { KIND } from "../../shared/messages/message-kinds.js";
import { createOutbox } from "./outbox.js";
import { START } from "./rules/state.js";
import { update } from "./rules/update.js";

/** Who is to be asked about, and of whom nothing is known that was said today. @param {SortState} state */
const unadvised = ({ queue, people }) =>
  queue.flatMap(({ keys }) => keys.filter((key) => !people.get(key)?.advice?.age));

/**
 * @param {Context["send"]} send
 * @param {(before: SortState, event: SortEvent) => void} onStep
 */
export function createSitting(send, onStep) {
  let state = START;
  const outbox = createOutbox(send, dispatch);

  /** @param {SortEvent} event */
  function dispatch(event) {
    const before = state;
    const [next, effects] = update(state, event);
    state = next;
    onStep(before, event);
    effects.forEach(run);
  }

  /** @param {SortEffect} effect */
  function run(effect) {
    if (effect.do === "tell") outbox.tell(effect);
    else if (effect.do === "undo") outbox.undo(effect);
    else void order(effect);
  }

  /** @param {Extract<SortEffect, { do: "order" }>} effect */
  async function order({ later, apart }) {
    await outbox.written();
    const [pile, reply] = await Promise.all([
      send({ kind: KIND.pile_read }),
      send({ kind: KIND.pile_sort, later, apart }),
    ]);
    if (pile.kind === KIND.failed) return dispatch({ type: "sort_failed", message: pile.message });
    if (reply.kind === KIND.failed) {
      return dispatch({ type: "sort_failed", message: reply.message });
    }
    dispatch({ type: "read", people: pile.people });
    dispatch({ type: "sorted", reply, now: Date.now() });
    outbox.advise(unadvised(state));
  }

  return {
    dispatch,
    state: () => state,
    /** The pile changed, here or elsewhere. */
    hear() {
      if (!outbox.wrote()) dispatch({ type: "changed" });
    },
  };
}
