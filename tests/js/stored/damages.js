/** What can be wrong with something that is stored. Each takes the whole value; undefined: it does not apply. */

const YEAR = 31_536_000_000;
const copy = (value) => JSON.parse(JSON.stringify(value));
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The value with each part changed that `change` gives something else for; undefined where it changes nothing. */
function deep(value, change) {
  let isChanged = false;
  const walk = (part, key) => {
    if (key === "version") return part;
    const next = change(part);
    if (next !== part) isChanged = true;
    if (next !== part) return next;
    if (Array.isArray(part)) return part.map((each) => walk(each));
    if (!isRecord(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, walk(each, name)]));
  };
  const walked = walk(copy(value));
  return isChanged ? walked : undefined;
}
const numbers = (change) => (value) =>
  deep(value, (part) => (typeof part === "number" ? change(part) : part));
const lists = (change) => (value) =>
  deep(value, (part) => (Array.isArray(part) && part.length > 0 ? change(part) : part));
const texts = (change) => (value) =>
  deep(value, (part) => (typeof part === "string" ? change(part) : part));
const fields = (value) => Object.keys(value).filter((name) => name !== "version");
const nested = () => {
  let value = {};
  for (let depth = 0; depth < 500; depth += 1) value = { value };
  return value;
};
const hostile = (value) =>
  JSON.parse(
    `{"__proto__": {"draw_in_page": true, "per_day": 30, "until": null}, ${JSON.stringify(value).slice(1)}`,
  );

export const DAMAGES = {
  "not there": () => undefined,
  null: () => null,
  "a number": () => 7,
  "a negative number": () => -1,
  "a text": () => "{",
  "JSON cut short, as text": (value) => JSON.stringify(value).slice(0, -9),
  true: () => true,
  "a list": () => [],
  "a list of itself": (value) => [value],
  "an empty object": () => ({}),
  "no version": ({ version, ...value }) => (version === undefined ? undefined : value),
  "a version that is text": (value) => ({ ...value, version: "1" }),
  "a version before the first": (value) => ({ ...value, version: 0 }),
  "a version that is no whole number": (value) => ({ ...value, version: 1.5 }),
  "a newer version": (value) => ({ ...value, version: 99, more: { of: "it" } }),
  "the first field missing": (value) => without(value, 0),
  "the last field missing": (value) => without(value, -1),
  "every field missing": ({ version }) => ({ version }),
  "every field null": (value) =>
    Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, name === "version" ? part : null]),
    ),
  "every field a text": (value) =>
    Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, name === "version" ? part : "yes"]),
    ),
  "the last field a number": (value) => ({ ...value, [fields(value).at(-1)]: 7 }),
  "fields more": (value) => ({ ...value, more: 1, constructor: 2, toString: 3 }),
  "__proto__ as a field": hostile,
  "500 objects in each other": (value) => ({ ...value, [fields(value).at(-1)]: nested() }),
  "500 kB of text more": (value) => ({ ...value, more: "x".repeat(500_000) }),
  "texts of 100 kB": texts((part) => part.padEnd(100_000, "x")),
  "texts that are numbers": texts(() => 7),
  "texts that are empty": texts(() => ""),
  "numbers as text": numbers(String),
  "numbers that say NaN": numbers(() => "NaN"),
  "numbers too large": numbers(() => 1e308),
  "negative numbers": numbers((part) => -part - 1),
  "numbers with a fraction": numbers((part) => part + 0.5),
  "instants in the future": numbers((part) => (part > 1e12 ? part + YEAR : part)),
  "lists empty": lists(() => []),
  "lists cut short": lists((part) => part.slice(0, Math.floor(part.length / 2))),
  "lists with a null": lists((part) => [...part, null]),
  "lists twice": lists((part) => [...part, ...part]),
  "lists as objects": lists((part) => ({ ...part })),
};

/** Without one field. */
function without(value, at) {
  const name = fields(value).at(at);
  return Object.fromEntries(Object.entries(value).filter(([each]) => each !== name));
}
