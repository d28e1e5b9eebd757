/** One sitting: the rules, and around them a background whose answers arrive when the test says. */
import { START } from "../../../extension/panel/sort/rules/state.js";
import { update } from "../../../extension/panel/sort/rules/update.js";
import { createPile } from "./pile.js";

const deepFrozen = (value) => Object.freeze({ ...value });

/**
 * @param {string[]} keys
 */
export function createSitting(keys = ["a", "b", "c", "d", "e", "f"]) {
  const pile = createPile(keys);
  let state = START;
  let now = 1_000_000;
  /** What was asked of the background and not answered. @type {any[]} */
  let ahead = [];
  /** Every effect in its order. @type {any[]} */
  const effects = [];

  function send(event) {
    now += 1000;
    const [next, todo] = update(deepFrozen(state), { now, ...event });
    state = next;
    effects.push(...todo);
    ahead.push(...todo);
    return todo;
  }
  /** Lets the oldest thing that was asked for be answered; where it can be written it may fail. */
  function answer(fails = false) {
    const [effect] = ahead;
    if (!effect) return;
    ahead = ahead.slice(1);
    const message = "No room is left.";
    if (effect.do === "order") {
      if (fails) return send({ type: "sort_failed", message });
      send({ type: "read", people: pile.read() });
      return send({ type: "sorted", reply: pile.sort(effect) });
    }
    if (fails) {
      return send(
        effect.do === "tell"
          ? { type: "write_failed", n: effect.n, message }
          : { type: "undo_failed", message },
      );
    }
    pile[effect.do](effect);
  }
  return {
    pile,
    effects,
    send,
    answer,
    get state() {
      return state;
    },
    get ahead() {
      return ahead;
    },
    settle() {
      while (ahead.length > 0) answer();
    },
    /** Opens the view and lets the order come. */
    open() {
      send({ type: "entered" });
      this.settle();
      return this;
    },
    say: (choice) => send({ type: "answered", choice }),
    asked: () => state.queue[0]?.id,
  };
}
