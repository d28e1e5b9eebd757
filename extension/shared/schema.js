/**
 * Schemas: functions that take anything and give a cleaned copy with known keys only, or throw
 * `ValidationError` with every fault by its path. All data from outside (messages, storage, forms) passes one.
 */

/** @typedef {{ path: string, code: string, values: (string | number)[] }} Fault */

/**
 * @template T
 * @typedef {(value: unknown, path?: string) => T} Schema
 */

/** What a schema throws. */
export class ValidationError extends Error {
  /** @param {Fault[]} faults */
  constructor(faults) {
    super(faults.map(({ path, code }) => `${path}: ${code}`).join("; "));
    this.faults = faults;
  }
}

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
export const day = (value, path = "") => {
  const fits = typeof value === "string" && /^(19|2\d)\d\d-\d\d-\d\d$/.test(value);
  const date = fits ? new Date(`${value}T00:00:00Z`) : null;
  const exists = date !== null && !Number.isNaN(date.getTime());
  return exists && date.toISOString().startsWith(String(value)) ? String(value) : fail(path, "day");
};

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
 * @param {[string | number, () => unknown][]} parts each part's key and reading
 * @returns {[string | number, unknown][]} all parts read
 */
function readAll(parts) {
  /** @type {Fault[]} */
  const faults = [];
  /** @type {[string | number, unknown][]} */
  const read = [];
  for (const [key, part] of parts) {
    try {
      read.push([key, part()]);
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new ValidationError(faults);
  return read;
}

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
    const items = readAll(value.map((each, at) => [at, () => shape(each, under(path, at))]));
    return items.map(([, item]) => /** @type {T} */ (item));
  };

/**
 * An object with these keys; a missing key is read as `undefined`, others are left out.
 * @template {Record<string, Schema<any>>} S
 * @param {S} shapes
 * @returns {Schema<{ [K in keyof S]: ReturnType<S[K]> }>}
 */
export const record =
  (shapes) =>
  (value, path = "") => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) fail(path, "object");
    const own = (/** @type {string} */ key) =>
      Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    const keys = Object.keys(shapes);
    const parts = readAll(
      keys.map((key) => [key, () => shapes[key]?.(own(key), under(path, key))]),
    );
    return /** @type {any} */ (Object.fromEntries(parts));
  };

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
    if (typeof value !== "object" || value === null || Array.isArray(value)) fail(path, "object");
    const entries = Object.entries(value).filter(([key]) => key !== "__proto__");
    if (entries.length > most) fail(path, "many", most);
    const read = readAll(entries.map(([key, each]) => [key, () => shape(each, under(path, key))]));
    return /** @type {Record<string, T>} */ (Object.fromEntries(read));
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
