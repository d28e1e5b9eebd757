/**
 * Which key does what.
 * @import { Choice, Entry, SortEvent } from "./state.js"
 */
import { isGroup } from "./entries.js";

/** @type {Readonly<Record<string, string>>} */
const KEYS = { stranger: "1", acquaintance: "2", known: "3", reason: "r" };

/** The reason to connect is asked about one by one: it is each one's own. @param {Entry} entry */
const offered = (entry) =>
  isGroup(entry) ? entry.choices.filter(({ id }) => id !== "reason") : entry.choices;

/** The answers of an entry with their keys. @param {Entry} entry @returns {{ key: string, choice: Choice }[]} */
export const keyed = (entry) =>
  offered(entry).map((choice, at) => ({ key: KEYS[choice.id] ?? String(at + 1), choice }));

/**
 * What a key says about whoever is being asked about; null where it says nothing.
 * @param {string} key in lower case
 * @param {Entry | undefined} entry
 * @param {number} now
 * @returns {SortEvent | null}
 */
export function saying(key, entry, now) {
  if (key === "z") return { type: "undone", now };
  if (!entry) return null;
  if (key === "k") return { type: "kept", now };
  if (key === "s") return { type: "put_off", now };
  if (key === "o" && isGroup(entry)) return { type: "split", now };
  const answer = keyed(entry).find((each) => each.key === key);
  return answer ? { type: "answered", choice: answer.choice.id, now } : null;
}
