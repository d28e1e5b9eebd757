/**
 * What is asked about: people and groups, and how they change places.
 * @import { SortedReply } from "../../../shared/contract.d.ts"
 * @import { Choice, Entry, FollowUps, SortState } from "./state.js"
 */

/** @param {SortedReply} reply @returns {Entry[]} */
export const entriesOf = ({ groups }) =>
  groups.map(({ id, why, title, text, asks, ids, choices }) => ({
    id,
    why,
    title,
    question: text,
    asks,
    keys: ids,
    choices,
  }));

/** Questions about how well one knows somebody, which have a name or a number in them. */
export const OF_THE_TIE = new Set(["tie", "relationship"]);

/** Whether several are asked about at once. @param {Entry} entry */
export const isGroup = ({ keys }) => keys.length > 1;

/** One of a group's people, asked about alone with the group's answers. @param {Entry} entry @param {string} key @returns {Entry} */
const alone = ({ keys, question, asks, choices }, key) => ({
  id: key,
  why: null,
  title: null,
  question: OF_THE_TIE.has(asks) ? null : question,
  asks,
  keys: [key],
  choices: choices.map((choice) => ({
    ...choice,
    settles: choice.settles === keys.length ? 1 : 0,
  })),
});

/** These people of a group, one by one. @param {Entry} entry @param {readonly string[]} keys */
export const oneByOne = (entry, keys) => keys.map((key) => alone(entry, key));

/** The question that follows an answer about one person, if any does. @param {Entry} entry @param {Choice} choice @param {FollowUps} followUps @returns {Entry[]} */
export function following(entry, { then }, followUps) {
  const question = then === null || isGroup(entry) ? undefined : followUps[then];
  if (!question) return [];
  const { text, choices } = question;
  return [{ ...entry, id: `${entry.id} ${then}`, question: text, asks: String(then), choices }];
}

/** Without these people; a group that loses some is asked about one by one, for its title names how many there are. @param {readonly Entry[]} queue @param {ReadonlySet<string>} gone @returns {Entry[]} */
export const without = (queue, gone) =>
  queue.flatMap((entry) => {
    const left = entry.keys.filter((key) => !gone.has(key));
    return left.length === entry.keys.length ? [entry] : oneByOne(entry, left);
  });

/** Whether the same is asked of the same people. @param {Entry} one @param {Entry} other */
const isSame = (one, other) =>
  one.asks === other.asks &&
  one.question === other.question &&
  one.keys.join("\n") === other.keys.join("\n");

/** What the core asks now of whoever was in sight: they may have been answered about elsewhere, or asked about otherwise. @param {Entry} entry @param {Entry[]} fresh @returns {Entry[]} */
function asNow(entry, fresh) {
  const now = fresh.filter(({ keys }) => keys.some((key) => entry.keys.includes(key))).slice(0, 1);
  return now.map((each) => (isSame(each, entry) ? entry : each));
}

/** What is left to ask of somebody who may have left the pile meanwhile. @param {Entry} entry @param {SortState["people"]} people */
export const stillThere = (entry, people) =>
  without([entry], new Set(entry.keys.filter((key) => !people.has(key))));

/**
 * A new order. What was answered or taken back since it was asked for is as it is here, and who is being looked at stays, unless they
 * left the pile; then come those who are asked about apart, who were in sight just now.
 * @param {SortState} state
 * @param {Entry[]} fresh
 * @returns {Entry[]}
 */
export function reordered({ phase, people, queue, asked, apart }, fresh) {
  const touched = asked?.touched ?? new Set();
  const mine = queue.flatMap((entry, at) => {
    if (entry.keys.some((key) => touched.has(key))) return stillThere(entry, people);
    if (at > 0) return [];
    const stays = phase === "asking" && entry.keys.every((key) => people.has(key));
    return stays ? [entry] : asNow(entry, fresh);
  });
  const placed = new Set([...touched, ...mine.flatMap(({ keys }) => keys)]);
  const rest = without(fresh, placed);
  const isSingle = (/** @type {Entry} */ { keys }) => keys.every((key) => apart.has(key));
  return [...mine, ...rest.filter(isSingle), ...rest.filter((entry) => !isSingle(entry))];
}
