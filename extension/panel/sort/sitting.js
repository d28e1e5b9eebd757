/**
 * One sitting: the state of sorting out, and what its rules ask to be done.
 *
 * @import { Context } from "../view.d.ts"
 * @import { SortEffect, SortEvent, SortState } from "./rules/state.js"
 */
import { KIND } from "../../shared/messages/message-kinds.js";
import { words } from "../../shared/words/i18n.js";
import { viewFailureWords } from "../shell/failure.js";
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
    if (pile.kind === KIND.failed) return fail(pile);
    if (reply.kind === KIND.failed) return fail(reply);
    dispatch({ type: "read", people: pile.people });
    dispatch({ type: "sorted", reply, now: Date.now() });
    outbox.advise(unadvised(state));
  }

  /** @param {import("../../shared/messages/replies.d.ts").Failure} failure */
  function fail(failure) {
    const message = viewFailureWords(failure, words("panel_sort_failed_text"));
    dispatch({ type: "sort_failed", message });
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
