/** @import { Context } from "../view.d.ts" */
/** @import { Event, State } from "./rules/state.js" */
import { KIND } from "../../shared/messages/message-kinds.js";
import { toAsk } from "./rules/update.js";

/** So many are asked for at once, those in sight first and alone; few enough that a card need not wait long for its turn. */
const BATCH = 60;
const NOTHING = { advice: {}, sent: {} };

/**
 * Asks for the advice that is missing, one batch after the other.
 * @param {object} parts
 * @param {Context["send"]} parts.send
 * @param {() => State} parts.state
 * @param {() => string[]} parts.inSight
 * @param {(event: Event) => void} parts.dispatch
 */
export function makeAdviceQueue({ send, state, inSight, dispatch }) {
  let busy = false;

  async function run() {
    if (busy) return;
    busy = true;
    for (let keys = next(); keys.length > 0; keys = next()) {
      const reply = await send({ kind: KIND.pile_advise, keys });
      const { advice, sent } = reply.kind === KIND.pile_advice ? reply : NOTHING;
      // Where Python cannot answer at all, the others need not be tried.
      const asked = reply.kind === KIND.failed ? toAsk(state(), keys) : keys;
      dispatch({ type: "advised", advice, sent, asked });
    }
    busy = false;
  }

  function next() {
    const sight = new Set(inSight());
    const keys = toAsk(state(), [...sight]);
    const first = keys.filter((key) => sight.has(key));
    return first.length > 0 ? first : keys.slice(0, BATCH);
  }

  return run;
}
