/**
 * What is said of many people is for the most part the same sentences: each is kept once.
 * @returns {<T>(value: T) => T} the same value, its texts those that are kept
 */
export function makeSharedTexts() {
  /** @type {Map<unknown, unknown>} */
  const kept = new Map();
  /** @param {any} value */
  return function share(value) {
    if (Object(value) === value) {
      for (const key of Object.keys(value)) value[key] = share(value[key]);
      return value;
    }
    if (!kept.has(value)) kept.set(value, value);
    return kept.get(value);
  };
}
