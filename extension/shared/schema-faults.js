/** What is wrong with a value from outside, all of it told at once. */

/** @typedef {{ path: string, code: string, values: (string | number)[] }} Fault */

/** What a schema throws. */
export class ValidationError extends Error {
  /** @param {Fault[]} faults */
  constructor(faults) {
    super(faults.map(({ path, code }) => `${path}: ${code}`).join("; "));
    this.faults = faults;
  }
}

/**
 * Reads one part of many; what is wrong with it is told with the others' faults, and what it returns means nothing then.
 * @template T
 * @param {(value: unknown, path?: string) => T} shape @param {unknown} value @param {string} path @param {Fault[]} faults
 * @returns {T}
 */
export function readPart(shape, value, path, faults) {
  try {
    return shape(value, path);
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    faults.push(...error.faults);
    return /** @type {T} */ (undefined);
  }
}

/** @template T @param {T} read @param {Fault[]} faults */
export function orThrow(read, faults) {
  if (faults.length > 0) throw new ValidationError(faults);
  return read;
}
