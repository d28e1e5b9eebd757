/**
 * @import { FactValue, RowState } from "../../ui/types.js"
 * @import { FACTS } from "../../shared/messages.js"
 * @import { RowReading } from "../../shared/messages.js"
 * @import { Row } from "./row.js"
 *
 * @typedef {import("../../shared/replies.d.ts").Replies["advise"] | import("../../shared/replies.d.ts").Failure} Reply
 */
import { words } from "../../shared/i18n.js";
import { send } from "../../shared/chrome.js";
import { KIND } from "../../shared/message-kinds.js";
import { MOST_READINGS } from "../../shared/text-limits.js";
import { identityOf } from "../page/rows.js";

/** Thinking is shown only where it lasts longer than this, in milliseconds. */
const QUIET = 150;
/** So many are judged sooner than anybody could tell one from the other. */
const FEW = 25;

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

  /** @param {RowReading[]} readings @param {Reply} reply @param {boolean} [announce] */
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
    const reply = await send({ kind: KIND.advise, readings });
    /** Null: not one of those known from before. */
    const advice = reply.kind === KIND.advice ? reply.advice : [];
    const rest = readings.filter((_, at) => advice[at] === null);
    const answered = readings.filter((_, at) => advice[at] !== null);
    clearTimeout(skeleton);
    const given = { kind: KIND.advice, advice: advice.filter((each) => each !== null) };
    keep(answered, reply.kind === KIND.advice ? given : reply);
    if (rest.length > 0) await ask(rest);
  }

  /** @param {Row[]} rows */
  function askAll(rows) {
    for (let at = 0; at < rows.length; at += MOST_READINGS) {
      ask(rows.slice(at, at + MOST_READINGS).map(({ reading }) => reading));
    }
  }

  return {
    /** @param {RowReading} reading */
    state: (reading) => known.get(identityOf(reading)) ?? null,
    /** @param {string} identity */
    stateOf: (identity) => known.get(identity) ?? null,

    /**
     * Asks for those that are neither known nor asked for; where there are many, first for those in sight.
     * @param {Row[]} rows
     */
    judge(rows) {
      /** @type {Map<string, Row>} */
      const fresh = new Map();
      for (const row of rows) {
        const { identity } = row;
        if (!known.has(identity) && !asked.has(identity)) fresh.set(identity, row);
      }
      for (const [identity, { reading }] of fresh) asked.set(identity, reading);
      const list = [...fresh.values()];
      const first = new Set(
        list.length > FEW ? list.filter(({ element }) => isInSight(element)) : [],
      );
      askAll([...first]);
      askAll(list.filter((row) => !first.has(row)));
    },

    /**
     * Tells a fact about one person; every row of that person follows.
     * @param {RowReading} reading
     * @param {string} fact one of `FACTS`; the background refuses any other
     * @param {FactValue} value null forgets
     * @param {RowReading[]} others of the same person
     */
    async tell(reading, fact, value, others) {
      const known = /** @type {keyof typeof FACTS} */ (fact);
      keep([reading], await send({ kind: KIND.set_fact, reading, fact: known, value }), true);
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

/** @param {Element} element */
function isInSight(element) {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
}

/**
 * @param {RowReading} reading
 * @param {Reply} reply
 * @param {number} at the reading's place in the question
 * @returns {RowState}
 */
function stateOf(reading, reply, at) {
  if (reply.kind === KIND.failed) {
    return { kind: "no_core", message: reply.message || words("content_no_answer") };
  }
  const advice = reply.advice[at];
  if (advice?.id === (reading.key ?? reading.id)) return { kind: "advice", advice };
  return { kind: "no_core", message: words("content_no_answer") };
}
