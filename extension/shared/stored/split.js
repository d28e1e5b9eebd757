import { parseOrNull } from "../schema.js";

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
