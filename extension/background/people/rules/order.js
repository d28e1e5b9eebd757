/**
 * In which order people stand in the list, as far as that was seen: pure. LinkedIn lists the newest first, so the order of two
 * people never changes. A page shows a part of the list without a gap; what is known of the order is kept as runs, each of which was
 * true when it was seen: where two parts were never seen together, nothing is said of their order.
 *
 * @typedef {string[][]} Runs
 */

/** More runs than these are kept of no list; the shortest go. */
const MOST_RUNS = 20;

/**
 * @param {string[]} run
 * @param {ReadonlyMap<string, number>} at the places of those who are loaded
 * @returns {{ isTrue: boolean, loaded: string[], head: string[], between: Map<string, string[]>, tail: string[] }}
 *   `between`: by the loaded one below, those who stood between that one and the loaded one above; `isTrue`: the loaded ones stand in
 *   the same order now
 */
function cut(run, at) {
  /** @type {string[]} */
  let waiting = [];
  const parts = {
    isTrue: true,
    loaded: /** @type {string[]} */ ([]),
    head: waiting,
    between: /** @type {Map<string, string[]>} */ (new Map()),
    tail: waiting,
  };
  let last = -1;
  for (const key of run) {
    const place = at.get(key);
    if (place === undefined) {
      waiting.push(key);
      continue;
    }
    if (place < last) parts.isTrue = false;
    if (parts.loaded.length === 0) parts.head = waiting;
    else parts.between.set(key, waiting);
    parts.loaded.push(key);
    [waiting, last] = [[], place];
  }
  return { ...parts, tail: waiting };
}

/**
 * Who stood between two that are loaded, with the places of those two.
 * @param {Runs} runs
 * @param {ReadonlyMap<string, number>} at
 * @returns {Map<string, { from: number, to: number }>} by key
 */
export function standingBetween(runs, at) {
  const between = new Map();
  for (const run of runs) {
    const parts = cut(run, at);
    if (!parts.isTrue) continue;
    parts.loaded.forEach((key, index) => {
      const from = at.get(parts.loaded[index - 1] ?? "");
      const to = at.get(key);
      for (const each of parts.between.get(key) ?? []) between.set(each, { from, to });
    });
  }
  return between;
}

/**
 * What is known of the order after a look at the list.
 * @param {Runs} runs
 * @param {string[]} seen from top to bottom
 * @param {boolean} isClear whether every row between them could be read: then who is not among them stands before or after them all
 * @returns {Runs}
 */
export function runsAfter(runs, seen, isClear) {
  const at = new Map(seen.map((key, place) => [key, place]));
  const all = runs.map((run) => ({ run, parts: cut(run, at) }));
  // Somebody turned the list round: what was seen before says nothing about it.
  const known = all.filter(({ parts }) => parts.isTrue);
  const after = isClear ? joined(known, seen) : [seen, ...open(known)];
  return after
    .filter((run) => run.length > 1)
    .sort((one, other) => other.length - one.length)
    .slice(0, MOST_RUNS);
}

/** @typedef {{ run: string[], parts: ReturnType<typeof cut> }} Cut */

/** Those that say more than what is loaded. @param {Cut[]} known */
const open = (known) =>
  known.filter(({ run, parts }) => parts.loaded.length < run.length).map(({ run }) => run);

/** @param {Cut[]} known @param {string[]} seen @returns {Runs} */
function joined(known, seen) {
  const apart = known.filter(({ parts }) => parts.loaded.length === 0).map(({ run }) => run);
  const met = known.filter(({ parts }) => parts.loaded.length > 0).map(({ parts }) => parts);
  /** @type {Map<string, Set<string>>} */
  const between = new Map();
  for (const parts of met) {
    for (const [key, those] of parts.between) {
      between.set(key, new Set([...(between.get(key) ?? []), ...those]));
    }
  }
  const main = seen.flatMap((key) => [...(between.get(key) ?? []), key]);
  const heads = met.filter(({ head }) => head.length > 0);
  const tails = met.filter(({ tail }) => tail.length > 0);
  const one = {
    head: heads.length === 1 ? (heads[0]?.head ?? []) : [],
    tail: tails.length === 1 ? (tails[0]?.tail ?? []) : [],
  };
  return [
    [...one.head, ...main, ...one.tail],
    ...(heads.length > 1 ? heads.map(({ head, loaded }) => [...head, ...loaded.slice(0, 1)]) : []),
    ...(tails.length > 1 ? tails.map(({ tail, loaded }) => [...loaded.slice(-1), ...tail]) : []),
    ...apart,
  ];
}
