/** Chance that can be repeated: the same name, the same numbers. */

/** @param {string} name @returns {() => number} numbers from 0 to below 1 (xmur3 and mulberry32, both public domain) */
function numbers(name) {
  let state = 1779033703 ^ name.length;
  for (let at = 0; at < name.length; at += 1) {
    state = Math.imul(state ^ name.charCodeAt(at), 3432918353);
    state = (state << 13) | (state >>> 19);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {string} name */
export function chanceOf(name) {
  const next = numbers(name);
  const below = (most) => Math.floor(next() * most);
  const pick = (list) => list[below(list.length)];
  return {
    below,
    pick,
    /** True in one of so many cases. */
    one: (of) => below(of) === 0,
    /** So many of what `make` makes. */
    some: (most, make) => Array.from({ length: below(most + 1) }, () => make()),
  };
}

/** @typedef {ReturnType<typeof chanceOf>} Chance */
