/** JSON as nobody would write it: a good value, changed in a few places. */

/** What a page could put into a name, and what looks like something else. */
export const TEXTS = [
  "",
  " ",
  "0",
  "null",
  "__proto__",
  "constructor",
  "\ud800",
  "\udc00x",
  "\u0000\u001b[31m",
  "\u202eevil\u202c",
  "\u2066\u2069\u200b\ufeff",
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(1)</script>",
  "${x} {person} %s $1",
  "a\u0301".repeat(40),
  "𝕏".repeat(300),
  "x".repeat(5000),
  "../../etc/passwd",
  "javascript:alert(1)",
];
const SCALARS = [null, true, false, 0, -1, 1, 7, 2 ** 53, 1e30, 0.5, -0.5, 1e308];
const NESTED = [[], [[]], {}, { value: null }, Array(9).fill(null), { toString: 1, length: 2 }];
const KEYS = ["__proto__", "constructor", "prototype", "kind", "", "toString", "more"];
/** Written as text, for an object literal would set the prototype instead of a key. */
const POLLUTION =
  '{"__proto__": {"polluted": true, "draw_in_page": true, "per_day": 30}, "constructor": {"prototype": {"polluted": true}}}';

const odd = (chance) =>
  JSON.parse(JSON.stringify(chance.pick([...SCALARS, ...TEXTS, ...NESTED, JSON.parse(POLLUTION)])));

/** Sets a key of any name as an own one. */
const put = (object, key, value) =>
  Object.defineProperty(object, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });

/** Changes, adds, doubles or drops one value somewhere within; in place. */
function bendOnce(value, chance) {
  let inner = value;
  for (;;) {
    const keys = Object.keys(inner);
    const key = chance.pick(keys);
    const below = inner[key];
    const isFull = typeof below === "object" && below !== null && Object.keys(below).length > 0;
    if (isFull && !chance.one(4)) {
      inner = below;
      continue;
    }
    const what = chance.below(5);
    if (what === 0 && !Array.isArray(inner) && keys.length > 1) delete inner[key];
    else if (what === 1 && !Array.isArray(inner)) put(inner, chance.pick(KEYS), odd(chance));
    else if (what === 2 && Array.isArray(inner)) inner.push(JSON.parse(JSON.stringify(below)));
    else put(inner, key, odd(chance));
    return;
  }
}

/**
 * @param {unknown} value JSON
 * @param {number} times
 * @param {import("./chance.js").Chance} chance
 * @returns {any} another value
 */
export function bent(value, times, chance) {
  if (times > 0 && chance.one(40)) return odd(chance);
  const copy = JSON.parse(JSON.stringify(value));
  const isFull = typeof copy === "object" && copy !== null && Object.keys(copy).length > 0;
  for (let at = 0; isFull && at < times && Object.keys(copy).length > 0; at += 1) {
    bendOnce(copy, chance);
  }
  return copy;
}

/** The value with the payload of a prototype's pollution in each of its objects. @param {unknown} value @returns {any} */
export function polluted(value) {
  if (Array.isArray(value)) return value.map(polluted);
  if (typeof value !== "object" || value === null) return value;
  const copy = JSON.parse(POLLUTION);
  for (const [key, each] of Object.entries(value)) put(copy, key, polluted(each));
  return copy;
}
