/**
 * Makes a queue that runs one task after the other, so that a read, a decision and a write are never
 * interleaved with those of another message.
 * @returns {<T>(task: () => Promise<T>) => Promise<T>} gives the task's own outcome
 */
export function createSerial() {
  /** @type {Promise<unknown>} */
  let last = Promise.resolve();
  return (task) => {
    const outcome = last.then(task);
    last = outcome.catch(() => undefined);
    return outcome;
  };
}
