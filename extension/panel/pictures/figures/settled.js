/** How many invitations were settled over time: answered, withdrawn, kept, or with nothing left to ask. */

/** @typedef {import("../../../shared/messages/panel-replies.d.ts").Known} Known */

/** The middle of a local day, in epoch milliseconds. @param {string} day `YYYY-MM-DD` */
const noonOf = (day) => new Date(`${day}T12:00:00`).getTime();

/**
 * When an invitation that is still open was settled: with the decision to keep it, else with the last thing that was
 * told, else when it was first seen; null where an answer could still change what to do.
 * @param {Known} known
 */
export function settledAt({ decided, decided_on, advice, facts, first_seen_on }) {
  if (decided) return noonOf(decided_on ?? first_seen_on);
  if (!advice || advice.question !== null || advice.action === null) return null;
  const told = Object.values(facts)
    .filter(({ source }) => source === "told")
    .map(({ on }) => on);
  return noonOf([first_seen_on, ...told].sort().at(-1) ?? first_seen_on);
}

/**
 * When each settled invitation was settled, in epoch milliseconds.
 * @param {Known[]} people whose invitation is open
 * @param {number[]} withdrawn instants
 * @param {string[]} left days on which one left the list by itself
 */
export const settledMoments = (people, withdrawn, left) => [
  ...people.map(settledAt).filter((at) => at !== null),
  ...withdrawn,
  ...left.map(noonOf),
];

/**
 * How many were settled by the end of each week.
 * @param {number[]} moments
 * @param {{ from: number, until: number }[]} weeks
 */
export const settledByWeek = (moments, weeks) =>
  weeks.map(({ from, until }) => ({ from, count: moments.filter((at) => at < until).length }));
