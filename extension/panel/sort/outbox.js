/**
 * What is told of the pile, on its way to the background: sent at once and in order, so that nothing is lost when the panel closes.
 * Only what follows an undo waits, for that needs to hear first under which token its act was written down.
 *
 * @import { Context } from "../view.d.ts"
 * @import { SortEffect, SortEvent } from "./rules/state.js"
 */
import { KIND } from "../../shared/messages/message-kinds.js";

/** So many people are asked about at once: what was just told is not to wait for long behind them. */
const AT_ONCE = 100;
/** What is heard of the pile so soon after something of our own was written, in milliseconds, is its echo. */
const ECHO_MS = 1000;

/**
 * @param {Context["send"]} send
 * @param {(event: SortEvent) => void} dispatch
 */
export function createOutbox(send, dispatch) {
  /** By the act's number. @type {Map<number, Promise<string | null>>} */
  const tokens = new Map();
  /** What is being written. @type {Set<Promise<unknown>>} */
  const ahead = new Set();
  let wroteAt = -Infinity;
  /** @type {Promise<unknown> | null} */
  let undoing = null;

  /** @template T @param {Promise<T>} sent @returns {Promise<T>} */
  function awaited(sent) {
    ahead.add(sent);
    void sent.finally(() => {
      ahead.delete(sent);
      wroteAt = performance.now();
    });
    return sent;
  }

  /** @param {readonly string[]} keys */
  async function advise(keys) {
    for (let from = 0; from < keys.length; from += AT_ONCE) {
      const some = keys.slice(from, from + AT_ONCE);
      const reply = await send({ kind: KIND.pile_advise, keys: some });
      if (reply.kind === KIND.pile_advice) dispatch({ type: "advised", advice: reply.advice });
    }
  }

  return {
    /** Asks the core anew what it says of these people. @param {readonly string[]} keys */
    advise: (keys) => void advise(keys),
    /** Whether something is being written, or was a moment ago: what is heard of the pile then is its echo. */
    wrote: () => ahead.size > 0 || performance.now() - wroteAt < ECHO_MS,
    /** Once all that was told until now is written down. */
    written: () => Promise.allSettled(tokens.values()).then(() => undoing),

    /** @param {Extract<SortEffect, { do: "tell" }>} effect */
    tell({ n, keys, facts, decided }) {
      const all = [...keys];
      const whole = {
        kind: KIND.pile_tell,
        keys: all,
        facts,
        decided: decided ?? undefined,
        overwrite: false,
      };
      const sent = awaited(undoing ? undoing.then(() => send(whole)) : send(whole));
      tokens.set(
        n,
        sent.then((reply) => (reply.kind === KIND.pile_told ? reply.undo : null)),
      );
      void sent.then((reply) => {
        if (reply.kind === KIND.failed) {
          dispatch({ type: "write_failed", n, message: reply.message });
        } else void advise(all);
      });
    },

    /** @param {Extract<SortEffect, { do: "undo" }>} effect */
    undo({ n }) {
      const done = Promise.all([tokens.get(n), undoing]).then(async ([undo]) => {
        tokens.delete(n);
        if (!undo) return;
        const reply = await send({ kind: KIND.pile_undo, undo });
        if (reply.kind === KIND.failed) dispatch({ type: "undo_failed", message: reply.message });
        else void advise(reply.keys);
      });
      undoing = awaited(done);
      void done.then(() => {
        if (undoing === done) undoing = null;
      });
    },
  };
}
