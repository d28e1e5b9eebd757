import { parseOrNull, record } from "../schema.js";

/**
 * Sorts the parts of a list or of an object's values into those that fit and those that do not.
 * @param {import("../schema.js").Schema<any>} shape of one part
 * @param {unknown} value
 * @returns {{ good: any, bad: any }} `bad` is undefined where all fit, and where the value has no parts
 */
export function split(shape, value) {
  const fits = (/** @type {unknown} */ each) => parseOrNull(shape, each) !== null;
  if (Array.isArray(value)) {
    const bad = value.filter((each) => !fits(each));
    return bad.length > 0 ? { good: value.filter(fits), bad } : { good: value, bad: undefined };
  }
  if (typeof value !== "object" || value === null) return { good: value, bad: undefined };
  const entries = Object.entries(value);
  const bad = entries.filter(([, each]) => !fits(each));
  if (bad.length === 0) return { good: value, bad: undefined };
  const good = entries.filter(([, each]) => fits(each));
  return { good: Object.fromEntries(good), bad: Object.fromEntries(bad) };
}

/**
 * Sorts a document's fields into those that fit and those that do not or are missing; for these, others stand in.
 * @param {Record<string, import("../schema.js").Schema<any>>} fields
 * @param {unknown} content
 * @param {() => Record<string, unknown>} standIns
 * @returns {{ good: any, bad: any }} `bad` is undefined where all fit, and where the content has no fields
 */
export function splitFields(fields, content, standIns) {
  if (typeof content !== "object" || content === null || Array.isArray(content)) {
    return { good: content, bad: undefined };
  }
  const own = Object.entries(content).filter(([name]) => Object.hasOwn(fields, name));
  const at = Object.fromEntries(own);
  const wrong = Object.keys(fields).filter(
    (name) => parseOrNull(record({ [name]: /** @type {any} */ (fields[name]) }), at) === null,
  );
  if (wrong.length === 0) return { good: content, bad: undefined };
  const instead = standIns();
  const good = Object.fromEntries(
    Object.keys(fields).map((name) => [name, wrong.includes(name) ? instead[name] : at[name]]),
  );
  return { good, bad: Object.fromEntries(wrong.map((name) => [name, at[name] ?? null])) };
}

/**
 * Reads lists and maps of a document part by part.
 * @param {any} content
 * @param {Record<string, import("../schema.js").Schema<any>>} shapes of one part of each
 */
export function splitParts(content, shapes) {
  const read = Object.entries(shapes).map(
    ([name, shape]) => /** @type {const} */ ([name, split(shape, content[name])]),
  );
  const bad = read
    .filter(([, each]) => each.bad !== undefined)
    .map(([name, each]) => [name, each.bad]);
  const good = { ...content, ...Object.fromEntries(read.map(([name, each]) => [name, each.good])) };
  return { good, bad: bad.length > 0 ? Object.fromEntries(bad) : undefined };
}
