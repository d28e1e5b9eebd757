import { hold, isAlive, send } from "../../shared/chrome.js";
import { KIND, SENT_PORT } from "../../shared/messages/message-kinds.js";

/** After the engine has ended it is started again no sooner than this, in milliseconds. */
const AGAIN_AFTER = 10_000;

/**
 * Has the engine up for as long as the list is on screen: started now, held, started again where it ended.
 * @param {AbortSignal} signal
 */
export async function startEngine(signal) {
  const reply = await send({ kind: KIND.start_engine });
  // One that does not start is tried again by each question.
  if (reply.kind === KIND.failed || signal.aborted || !isAlive()) return;
  hold(SENT_PORT, signal, () => {
    if (!signal.aborted) setTimeout(() => signal.aborted || startEngine(signal), AGAIN_AFTER);
  });
}
