/**
 * Schemas: functions that take anything and give a cleaned copy with known keys only, or throw
 * `ValidationError` with every fault by its path. All data from outside (messages, storage, forms) passes one.
 */

import { isDay } from "./words/calendar.js";
import { ValidationError, orThrow, readPart } from "./schema-faults.js";

export { ValidationError } from "./schema-faults.js";

/** @typedef {import("./schema-faults.js").Fault} Fault */

/**
 * @template T
 * @typedef {(value: unknown, path?: string) => T} Schema
 */

/**
 * @param {string} path
 * @param {string} code
 * @param {...(string | number)} values
 * @returns {never}
 */
function fail(path, code, ...values) {
  throw new ValidationError([{ path, code, values }]);
}

const under = (/** @type {string} */ path, /** @type {string | number} */ key) =>
  path === "" ? `${key}` : `${path}.${key}`;

/**
 * A text of at most so many UTF-16 units.
 * @param {number} longest
 * @returns {Schema<string>}
 */
export const text =
  (longest) =>
  (value, path = "") => {
    if (typeof value !== "string") fail(path, "text");
    return value.length <= longest ? value : fail(path, "long", longest);
  };

/** @type {Schema<boolean>} */
export const flag = (value, path = "") => (typeof value === "boolean" ? value : fail(path, "flag"));

/**
 * A whole number between two bounds, both inclusive.
 * @param {number} low
 * @param {number} high
 * @returns {Schema<number>}
 */
export const whole =
  (low, high) =>
  (value, path = "") =>
    typeof value === "number" && Number.isInteger(value) && value >= low && value <= high
      ? value
      : fail(path, "range", low, high);

/**
 * A date `YYYY-MM-DD` that exists, from 1900 to 2999 as the core takes them.
 * @type {Schema<string>}
 */
export const day = (value, path = "") =>
  typeof value === "string" && isDay(value) ? value : fail(path, "day");

/**
 * One of some values.
 * @template {string | number | boolean} T
 * @param {...T} values
 * @returns {Schema<T>}
 */
export const oneOf =
  (...values) =>
  (value, path = "") =>
    values.find((each) => each === value) ?? fail(path, "choice");

/**
 * Null, or the shape.
 * @template T
 * @param {Schema<T>} shape
 * @returns {Schema<T | null>}
 */
export const maybe =
  (shape) =>
  (value, path = "") =>
    value === null ? null : shape(value, path);

/**
 * A list of at most so many.
 * @template T
 * @param {Schema<T>} shape
 * @param {number} most
 * @returns {Schema<T[]>}
 */
export const list =
  (shape, most) =>
  (value, path = "") => {
    if (!Array.isArray(value)) fail(path, "list");
    if (value.length > most) fail(path, "many", most);
    const faults = /** @type {Fault[]} */ ([]);
    const items = value.map((each, at) => readPart(shape, each, under(path, at), faults));
    return orThrow(items, faults);
  };

/** @param {unknown} value @param {string} path @returns {Record<string, unknown>} */
function objectOf(value, path) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) fail(path, "object");
  return /** @type {Record<string, unknown>} */ (value);
}

/**
 * An object with these keys; a missing key is read as `undefined`, others are left out.
 * @template {Record<string, Schema<any>>} S
 * @param {S} shapes
 * @returns {Schema<{ [K in keyof S]: ReturnType<S[K]> }>}
 */
export function record(shapes) {
  // Thousands of people are read by one shape.
  const parts = Object.entries(shapes);
  return (value, path = "") => {
    const object = objectOf(value, path);
    const faults = /** @type {Fault[]} */ ([]);
    /** @type {Record<string, unknown>} */
    const read = {};
    for (const [key, shape] of parts) {
      const own = Object.hasOwn(object, key) ? object[key] : undefined;
      read[key] = readPart(shape, own, under(path, key), faults);
    }
    return orThrow(/** @type {any} */ (read), faults);
  };
}

/**
 * An object with some of these keys, each read as `record` reads it; what is missing stays so.
 * @template {Record<string, Schema<any>>} S
 * @param {S} shapes
 * @returns {Schema<{ [K in keyof S]?: ReturnType<S[K]> }>}
 */
export const some =
  (shapes) =>
  (value, path = "") => {
    const given = Object.entries(shapes).filter(([key]) => Object.hasOwn(Object(value), key));
    return /** @type {any} */ (record(Object.fromEntries(given))(value, path));
  };

/**
 * An object whose keys are free, all values of one shape. `__proto__` is no key.
 * @template T
 * @param {Schema<T>} shape
 * @param {number} most
 * @returns {Schema<Record<string, T>>}
 */
export const map =
  (shape, most) =>
  (value, path = "") => {
    const entries = Object.entries(objectOf(value, path)).filter(([key]) => key !== "__proto__");
    if (entries.length > most) fail(path, "many", most);
    const faults = /** @type {Fault[]} */ ([]);
    const read = entries.map(([key, each]) => [
      key,
      readPart(shape, each, under(path, key), faults),
    ]);
    return orThrow(Object.fromEntries(read), faults);
  };

/**
 * Reads without throwing.
 * @template T
 * @param {Schema<T>} shape
 * @param {unknown} value
 * @returns {T | null} null where it does not fit
 */
export function parseOrNull(shape, value) {
  try {
    return shape(value);
  } catch (error) {
    if (error instanceof ValidationError) return null;
    throw error;
  }
}
