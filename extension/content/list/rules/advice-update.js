/**
 * What is asked of the core about the rows, and what becomes of its answers.
 * @import { RowState } from "../../../ui/types.js"
 * @import { RowReading } from "../../../shared/messages/messages.js"
 * @import { ListEffect, ListEvent, ListState, Reply, RowKey } from "./state.js"
 */
import { MOST_READINGS } from "../../../shared/text-limits.js";
import { identityOf } from "../../page/identity.js";

/** So many are answered sooner than anybody could tell one from the other. */
const FEW = 25;

/**
 * Questions about some readings, none longer than a message may be.
 * @param {number} epoch
 * @param {RowReading[]} readings
 * @returns {ListEffect[]}
 */
function questions(epoch, readings) {
  /** @type {ListEffect[]} */
  const effects = [];
  for (let at = 0; at < readings.length; at += MOST_READINGS) {
    effects.push({ do: "advise", epoch, readings: readings.slice(at, at + MOST_READINGS) });
  }
  return effects;
}

/**
 * Asks for those that are neither known nor asked for; where there are many, first for those in sight.
 * @param {ListState} state
 * @param {ReadonlySet<RowKey>} inSight
 * @returns {[ListState, ListEffect[]]}
 */
export function onAdviceDue(state, inSight) {
  /** @type {Map<string, { row: RowKey, reading: RowReading }>} */
  const fresh = new Map();
  for (const row of state.fresh) {
    const known = state.rows.get(row);
    if (known && !state.advice.has(known.identity) && !state.asked.has(known.identity))
      fresh.set(known.identity, { row, reading: known.reading });
  }
  if (fresh.size === 0) return [{ ...state, fresh: new Set() }, []];
  const asked = new Map(state.asked);
  for (const [identity, { reading }] of fresh) asked.set(identity, reading);
  const all = [...fresh.values()];
  const first = all.filter(({ row }) => all.length > FEW && inSight.has(row));
  const rest = all.filter((each) => !first.includes(each));
  const effects = [first, rest].flatMap((some) =>
    questions(
      state.epoch,
      some.map(({ reading }) => reading),
    ),
  );
  return [{ ...state, fresh: new Set(), asked }, effects];
}

/** @param {ListState} state @param {Extract<ListEvent, { type: "answer_late" }>} event @returns {[ListState, ListEffect[]]} */
export function onAnswerLate(state, { epoch, identities }) {
  if (epoch !== state.epoch) return [state, []];
  const advice = new Map(state.advice);
  for (const identity of identities) advice.set(identity, { kind: "thinking" });
  return [{ ...state, advice }, [{ do: "show", identities: new Set(identities), announce: false }]];
}

/**
 * @param {RowReading} reading
 * @param {Reply} reply
 * @param {number} at the reading's place in the question
 * @returns {RowState}
 */
function stateOf(reading, reply, at) {
  if (reply.kind === "failed") return { kind: "no_core", message: reply.message };
  const advice = reply.advice[at];
  if (advice?.id === (reading.key ?? reading.id)) return { kind: "advice", advice };
  return { kind: "no_core", message: "" };
}

/** @param {ListState} state @param {Extract<ListEvent, { type: "answered" }>} event @returns {[ListState, ListEffect[]]} */
export function onAnswered(state, { epoch, readings, reply }) {
  if (epoch !== state.epoch) return [state, []];
  const advice = new Map(state.advice);
  const asked = new Map(state.asked);
  /** @type {Set<string>} */
  const identities = new Set();
  /** @type {RowReading[]} Those not known from before, when others were: they are asked for again, alone. */
  const rest = [];
  readings.forEach((reading, at) => {
    if (reply.kind === "advice" && reply.advice[at] === null) {
      rest.push(reading);
      return;
    }
    const identity = identityOf(reading);
    advice.set(identity, stateOf(reading, reply, at));
    asked.delete(identity);
    identities.add(identity);
  });
  const again = rest.length < readings.length ? questions(epoch, rest) : [];
  for (const reading of again.length === 0 ? rest : []) {
    advice.set(identityOf(reading), { kind: "no_core", message: "" });
    asked.delete(identityOf(reading));
    identities.add(identityOf(reading));
  }
  return [{ ...state, advice, asked }, [{ do: "show", identities, announce: false }, ...again]];
}

/**
 * The user said something about one person: every row of that person follows.
 * @param {ListState} state
 * @param {Extract<ListEvent, { type: "fact_set" }>} event
 * @returns {[ListState, ListEffect[]]}
 */
export function onFactSet(state, { reading, reply }) {
  const identity = identityOf(reading);
  const advice = new Map(state.advice).set(identity, stateOf(reading, reply, 0));
  const others = [...state.rows.values()].filter(
    (row) => row.identity !== identity && reading.key !== null && row.reading.key === reading.key,
  );
  const readings = [...new Map(others.map((row) => [row.identity, row.reading])).values()];
  const asked = new Map(state.asked);
  asked.delete(identity);
  for (const row of others) asked.set(row.identity, row.reading);
  return [
    { ...state, advice, asked },
    [
      { do: "show", identities: new Set([identity]), announce: true },
      ...questions(state.epoch, readings),
    ],
  ];
}

/** Asks again for all of which nothing could be said. @param {ListState} state @returns {[ListState, ListEffect[]]} */
export function onRetried(state) {
  const failed = new Map(
    [...state.rows.values()]
      .filter(
        ({ identity }) =>
          state.advice.get(identity)?.kind === "no_core" && !state.asked.has(identity),
      )
      .map(({ identity, reading }) => [identity, reading]),
  );
  return [
    { ...state, asked: new Map([...state.asked, ...failed]) },
    questions(state.epoch, [...failed.values()]),
  ];
}
