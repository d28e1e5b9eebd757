/**
 * @import { Advice, FactValue, RowState } from "../types.js"
 * @import { RowReading } from "../../shared/messages.js"
 */
import { words } from "../../shared/i18n.js";
import { send } from "../../shared/chrome.js";
import { KIND, MOST_READINGS } from "../../shared/messages.js";
import { identityOf } from "../page/rows.js";

/** Thinking is shown only where it lasts longer than this, in milliseconds. */
const QUIET = 150;

/**
 * What is known about each invitation, by who it is and since when, so that a row that the page builds anew has its
 * badge at once. Everything not known is asked for in one message.
 * @param {(identities: Set<string>, announce: boolean) => void} onState these invitations have another state now
 */
export function makeJudging(onState) {
  /** @type {Map<string, RowState>} */
  const known = new Map();
  /** @type {Map<string, RowReading>} */
  const asked = new Map();

  /** @param {RowReading[]} readings @param {any} reply @param {boolean} [announce] */
  function keep(readings, reply, announce = false) {
    const changed = readings.map((reading, at) => {
      const identity = identityOf(reading);
      known.set(identity, stateOf(reading, reply, at));
      asked.delete(identity);
      return identity;
    });
    onState(new Set(changed), announce);
  }

  /** @param {RowReading[]} readings */
  async function ask(readings) {
    const identities = new Set(readings.map(identityOf));
    const skeleton = setTimeout(() => {
      for (const identity of identities) known.set(identity, { kind: "thinking" });
      onState(identities, false);
    }, QUIET);
    const reply = await reach({ kind: KIND.judge, readings });
    clearTimeout(skeleton);
    keep(readings, reply);
  }

  return {
    /** @param {RowReading} reading */
    state: (reading) => known.get(identityOf(reading)) ?? null,

    /**
     * Asks for those that are neither known nor asked for.
     * @param {RowReading[]} readings
     */
    judge(readings) {
      const fresh = new Map();
      for (const reading of readings) {
        const identity = identityOf(reading);
        if (!known.has(identity) && !asked.has(identity)) fresh.set(identity, reading);
      }
      for (const [identity, reading] of fresh) asked.set(identity, reading);
      const list = [...fresh.values()];
      for (let at = 0; at < list.length; at += MOST_READINGS) {
        ask(list.slice(at, at + MOST_READINGS));
      }
    },

    /**
     * Tells a fact about one person; every row of that person follows.
     * @param {RowReading} reading
     * @param {string} fact
     * @param {FactValue} value null forgets
     * @param {RowReading[]} others of the same person
     */
    async tell(reading, fact, value, others) {
      keep([reading], await reach({ kind: KIND.tell, reading, fact, value }), true);
      const rest = others.filter((other) => identityOf(other) !== identityOf(reading));
      if (rest.length > 0) await ask(rest);
    },

    /** Settings changed: all is judged anew as it comes up. */
    forget: () => known.clear(),

    /** Asks again for all that could not be judged. @param {RowReading[]} readings */
    async retry(readings) {
      const failed = readings.filter((each) => known.get(identityOf(each))?.kind === "no_core");
      await ask(failed);
    },
  };
}

/** @param {any} message */
const reach = (message) => send(message).catch(() => null);

/**
 * @param {RowReading} reading
 * @param {any} reply
 * @param {number} at the reading's place in the question
 * @returns {RowState}
 */
function stateOf(reading, reply, at) {
  const advice = /** @type {Advice | undefined} */ (reply?.advice?.[at]);
  if (reply?.kind === KIND.advice && advice?.id === (reading.key ?? reading.id)) {
    return { kind: "advice", advice };
  }
  return { kind: "no_core", message: reply?.message ?? words("content_no_answer") };
}
