/**
 * The rows by what is said of them, as the bar counts them, lets them be filtered and leads from one to the next.
 * @import { RowState, Verdict } from "../../../ui/types.js"
 * @import { Group, ListState } from "./state.js"
 *
 * @typedef {Group & { count: number }} CountedGroup
 */

/** Most urgent first; the two that are no advice come last. */
const ORDER = /** @type {Verdict[]} */ ([
  "withdraw",
  "clarify",
  "connect_elsewhere",
  "wait",
  "leave_pending",
  "let_expire",
  "not_applicable",
  "unreadable",
]);

/** What the user decided by themselves asks for nothing and is counted nowhere. */
const KEPT = "D0";

/**
 * The group of a row; null while nothing is said of it, and for one that the user keeps.
 * @param {RowState | undefined} said
 * @returns {Group | null}
 */
export function groupOf(said) {
  if (said?.kind !== "advice" || said.advice.row === KEPT) return null;
  const { verdict, label, certainty } = said.advice;
  return { key: certainty === "tentative" ? `${verdict}?` : verdict, verdict, label };
}

/** Whether a row steps back behind those that were asked for. @param {Group | null} filter @param {RowState | undefined} said */
export const isFaded = (filter, said) => filter !== null && groupOf(said)?.key !== filter.key;

/** @param {CountedGroup} one @param {CountedGroup} other */
const byUrgency = (one, other) =>
  ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict) || (one.key < other.key ? -1 : 1);

/**
 * How many rows each group has; the one that is filtered by stays, with none as well.
 * @param {ListState} state
 * @returns {CountedGroup[]}
 */
export function countGroups({ rows, advice, filter }) {
  /** @type {Map<string, CountedGroup>} */
  const groups = new Map(filter ? [[filter.key, { ...filter, count: 0 }]] : []);
  for (const { identity } of rows.values()) {
    const group = groupOf(advice.get(identity));
    if (!group) continue;
    const { count } = groups.get(group.key) ?? { count: 0 };
    groups.set(group.key, { ...group, count: count + 1 });
  }
  return [...groups.values()].sort(byUrgency);
}

/**
 * Whether a row is one to lead to: one of the group that is filtered by, else one that asks for something.
 * @param {Group | null} filter
 * @param {RowState | undefined} said
 * @returns {boolean | null} null: not known yet
 */
export function isWanted(filter, said) {
  if (!said || said.kind === "thinking") return null;
  if (said.kind === "no_core") return false;
  if (filter) return !isFaded(filter, said);
  return said.advice.action === "write" || said.advice.action === "withdraw";
}
