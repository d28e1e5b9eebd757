/**
 * Waits no longer than so many milliseconds.
 * @template T
 * @param {number} ms
 * @param {string} late the error's message where time runs out
 * @param {Promise<T>} outcome
 * @returns {Promise<T>}
 */
export function within(ms, late, outcome) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(late)), ms);
    outcome.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
