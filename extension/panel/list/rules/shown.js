/** Who is shown, in which order, and how many there are of each kind. */

/** @import { Known, Order, Part, State } from "./state.js" */
import { folded } from "../../../shared/words/folded.js";

/**
 * @typedef {object} Shown
 * @property {Known[]} rows
 * @property {Record<Part, number>} parts how many the search finds in each
 * @property {{ verdict: string, label: string, action: string | null, count: number }[]} labels of the part shown, most drastic first
 */

/** From the most to the least that is asked for. */
const VERDICTS = [
  "withdraw",
  "clarify",
  "connect_elsewhere",
  "let_expire",
  "leave_pending",
  "wait",
  "unreadable",
  "not_applicable",
];

/**
 * In which part of the list a person stands. Whoever nothing is known of yet may still want an answer.
 * @param {Known} person
 * @returns {Part}
 */
export function partOf({ advice, decided }) {
  if (decided === "keep") return "kept";
  return advice && advice.certainty !== "tentative" ? "settled" : "open";
}

/** @type {WeakMap<Known, string>} */
const texts = new WeakMap();

/** @param {Known} person */
function textOf(person) {
  const { name, headline, note } = person;
  const text = texts.get(person) ?? folded([name, headline, note].filter(Boolean).join("\n"));
  texts.set(person, text);
  return text;
}

/** @param {Known[]} people @param {string} query */
function found(people, query) {
  const wanted = folded(query).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return people;
  return people.filter((person) => wanted.every((word) => textOf(person).includes(word)));
}

/** The latest day on which it can have been sent; those of whom nobody knows it are the youngest. @param {Known} person */
const sentBy = ({ sent_on, sent_between }) => sent_on ?? sent_between?.to ?? "9999";

const { compare } = new Intl.Collator();
const byName = (/** @type {Known} */ one, /** @type {Known} */ other) =>
  compare(one.name, other.name) || compare(one.key, other.key);
/** Days in their own form stand in the order of time. @param {Known} one @param {Known} other */
function byAge(one, other) {
  const [first, second] = [sentBy(one), sentBy(other)];
  if (first === second) return byName(one, other);
  return first < second ? -1 : 1;
}
const rankOf = (/** @type {Known} */ { advice }) =>
  advice ? VERDICTS.indexOf(advice.verdict) : VERDICTS.length;

/** @type {Record<Order, (one: Known, other: Known) => number>} */
const ORDERS = {
  age: byAge,
  label: (one, other) => rankOf(one) - rankOf(other) || byAge(one, other),
  name: byName,
};

/** @param {Known[]} people @returns {Shown["labels"]} */
function labelsOf(people) {
  /** @type {Map<string, Shown["labels"][number]>} */
  const labels = new Map();
  for (const { advice } of people) {
    if (!advice) continue;
    const { verdict, label, action } = advice;
    const known = labels.get(verdict) ?? { verdict, label, action, count: 0 };
    labels.set(verdict, { ...known, count: known.count + 1 });
  }
  return [...labels.values()].sort(
    (one, other) => VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict),
  );
}

const ASKED = /** @type {const} */ (["query", "part", "verdict", "order"]);
/** @type {{ state: State, shown: Shown } | null} */
let last = null;

/** Whether another list is asked for. @param {State} one @param {State} other */
export const asksOther = (one, other) => ASKED.some((part) => one[part] !== other[part]);

/** Asked of one state after the other, most of which differ in other things. @param {State} state @returns {Shown} */
export function shownOf(state) {
  const before = last;
  if (before?.state.people === state.people && !asksOther(before.state, state)) return before.shown;
  const shown = select(state);
  last = { state, shown };
  return shown;
}

/** @param {State} state @returns {Shown} */
function select({ people, query, part, verdict, order }) {
  const parts = { open: 0, settled: 0, kept: 0 };
  const here = [];
  for (const person of found([...people.values()], query)) {
    const its = partOf(person);
    parts[its] += 1;
    if (its === part) here.push(person);
  }
  const rows = verdict ? here.filter(({ advice }) => advice?.verdict === verdict) : here;
  return { rows: rows.sort(ORDERS[order]), parts, labels: labelsOf(here) };
}
