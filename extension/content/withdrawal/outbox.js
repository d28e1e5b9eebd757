/** @import { Request } from "../../shared/messages/messages.js" */
/** @import { Failure, Replies } from "../../shared/messages/replies.d.ts" */

/** Pauses before each further try, in milliseconds; the last one repeats. */
const PAUSES = [300, 1000, 3000, 10_000, 30_000];
/** A question waits no longer than this, in milliseconds, for what must be written before it. */
const PATIENCE = 5000;

/** @type {Failure} */
const NOT_READY = { kind: "failed", cause: "not_ready", message: "" };

/**
 * What must not be lost is said again until it is written, one after the other; said twice it does no harm.
 * @param {object} around
 * @param {(message: any) => Promise<any>} around.say one try; gives the reply, or a failure
 * @param {(ms: number) => Promise<void>} around.wait
 * @param {() => boolean} around.isOver whether nobody is there any more who could be told
 */
export function createOutbox({ say, wait, isOver }) {
  /** @type {Request[]} */
  const waiting = [];
  /** @type {Promise<void> | null} */
  let working = null;
  let last = NOT_READY;

  async function work() {
    for (let tries = 0; waiting.length > 0 && !isOver();) {
      const reply = await say(waiting[0]);
      // What is wrong in itself never becomes right.
      const isLost = reply.kind === "failed" && reply.cause === "refused_shape";
      if (reply.kind !== "failed" || isLost) {
        waiting.shift();
        tries = 0;
      } else {
        last = reply;
        await wait(PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 0);
        tries += 1;
      }
    }
    working = null;
  }

  return {
    /** @param {Request} message */
    insist(message) {
      waiting.push(message);
      working ??= work();
    },

    /**
     * Asks once, after all that must be written before; a failure where that could not be.
     * @template {Request} M
     * @param {M} message
     * @returns {Promise<Replies[M["kind"]] | Failure>}
     */
    async ask(message) {
      if (working) await Promise.race([working, wait(PATIENCE)]);
      return waiting.length > 0 ? last : say(message);
    },
  };
}

/** @typedef {ReturnType<typeof createOutbox>} Outbox */
