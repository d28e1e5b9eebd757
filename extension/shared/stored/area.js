/** The browser's storage as it is used here, and what goes wrong with it. */

/**
 * What of `chrome.storage` is used.
 * @typedef {{ get(keys: string | string[]): Promise<Record<string, any>>, set(items: object): Promise<void>,
 *   remove(keys: string | string[]): Promise<void>, clear(): Promise<void>, getKeys(): Promise<string[]> }} Area
 */

/** What is thrown where the browser's storage takes or gives nothing. */
export class StorageError extends Error {
  /** @param {unknown} cause */
  constructor(cause) {
    super("storage failed", { cause });
    this.isFull = /quota/i.test(String(cause));
  }
}

/**
 * @template T
 * @param {Promise<T>} outcome
 * @returns {Promise<T>} rejects with `StorageError`
 */
export const orStorageError = (outcome) =>
  outcome.catch((cause) => {
    throw new StorageError(cause);
  });
