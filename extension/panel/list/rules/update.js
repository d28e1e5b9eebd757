/** The list's one pure function: a state and an event give the next state. */

/** @import { Event, Known, State } from "./state.js" */
import { shownOf } from "./shown.js";

/** Whoever is picked is shown, so that nothing is told of somebody who is out of sight. @param {State} state @returns {State} */
function onlyShown(state) {
  const keys = new Set(shownOf(state).rows.map(({ key }) => key));
  const picked = new Set([...state.picked].filter((key) => keys.has(key)));
  const kept = (/** @type {string | null} */ key) => (key !== null && keys.has(key) ? key : null);
  return { ...state, picked, current: kept(state.current), anchor: kept(state.anchor) };
}

/** All between two rows, both with them. @param {State} state @param {string} to */
function between(state, to) {
  const keys = shownOf(state).rows.map(({ key }) => key);
  const from = state.anchor ?? state.current ?? to;
  const ends = [keys.indexOf(from), keys.indexOf(to)].sort((a, b) => a - b);
  return keys.slice(Math.max(ends[0] ?? 0, 0), (ends[1] ?? 0) + 1);
}

/** @param {Known[]} people */
const byKey = (people) => new Map(people.map((person) => [person.key, person]));

/** @param {ReadonlySet<string>} keys @param {ReadonlySet<string>} gone */
const without = (keys, gone) => new Set([...keys].filter((key) => !gone.has(key)));

/** @param {State} state @param {Iterable<[string, Known]>} changed */
const withPeople = (state, changed) => ({
  ...state,
  people: new Map([...state.people, ...changed]),
});

/** @type {{ [T in Event["type"]]: (state: State, event: Extract<Event, { type: T }>) => State }} */
const RULES = {
  read(state, { people, agreed }) {
    const waiting = new Set(people.filter(({ advice }) => !advice).map(({ key }) => key));
    const now = people.map((person) =>
      waiting.has(person.key)
        ? { ...person, advice: state.people.get(person.key)?.advice ?? null }
        : person,
    );
    const unanswered = new Set([...state.unanswered].filter((key) => waiting.has(key)));
    return onlyShown({ ...state, phase: "ready", agreed, people: byKey(now), waiting, unanswered });
  },
  failed: (state) => ({ ...state, phase: state.people.size > 0 ? state.phase : "failed" }),

  advised(state, { advice, sent, asked }) {
    const known = asked.flatMap((key) => {
      const person = state.people.get(key);
      // A key may be any word, the name of a method too.
      const brief = Object.hasOwn(advice, key) && advice[key];
      if (!person || !brief) return [];
      const sent_between = (Object.hasOwn(sent, key) && sent[key]) || person.sent_between;
      return [/** @type {[string, Known]} */ ([key, { ...person, advice: brief, sent_between }])];
    });
    const answered = new Set(known.map(([key]) => key));
    const missing = asked.filter((key) => !answered.has(key));
    return onlyShown({
      ...withPeople(state, known),
      waiting: without(state.waiting, new Set(asked)),
      unanswered: new Set([...without(state.unanswered, answered), ...missing]),
    });
  },
  ask_again: (state) => ({ ...state, unanswered: new Set() }),

  part: (state, { part }) => onlyShown({ ...state, part, verdict: null }),
  verdict: (state, { verdict }) =>
    onlyShown({ ...state, verdict: verdict === state.verdict ? null : verdict }),
  query: (state, { query }) => onlyShown({ ...state, query }),
  order: (state, { order }) => ({ ...state, order }),

  pick(state, { key, to = !state.picked.has(key) }) {
    const picked = new Set(state.picked);
    if (to) picked.add(key);
    else picked.delete(key);
    return { ...state, picked, current: key, anchor: key };
  },
  pick_through: (state, { key }) => ({
    ...state,
    picked: new Set([...state.picked, ...between(state, key)]),
    current: key,
    anchor: state.anchor ?? state.current ?? key,
  }),
  pick_all: (state) => ({
    ...state,
    picked: new Set(shownOf(state).rows.map(({ key }) => key)),
  }),
  pick_none: (state) => ({ ...state, picked: new Set(), anchor: null }),
  current: (state, { key }) => ({ ...state, current: key }),

  told(state, { keys, decided }) {
    const changed = keys.flatMap((key) => {
      const person = state.people.get(key);
      if (!person) return [];
      const now = decided === undefined ? person : { ...person, decided };
      return [/** @type {[string, Known]} */ ([key, now])];
    });
    const waiting = new Set([...state.waiting, ...keys]);
    return onlyShown({ ...withPeople(state, changed), waiting, picked: new Set() });
  },
  not_told: (state, { keys }) => onlyShown({ ...state, picked: new Set(keys) }),
};

/**
 * @param {State} state
 * @param {Event} event
 * @returns {State}
 */
export function update(state, event) {
  const rule = /** @type {(state: State, event: Event) => State} */ (RULES[event.type]);
  return rule(state, event);
}

/**
 * Those of whom advice is to be asked for, the ones in sight first.
 * @param {State} state
 * @param {string[]} inSight keys
 * @returns {string[]}
 */
export function toAsk({ waiting, unanswered }, inSight) {
  const first = inSight.filter((key) => waiting.has(key));
  return [...new Set([...first, ...waiting])].filter((key) => !unanswered.has(key));
}
