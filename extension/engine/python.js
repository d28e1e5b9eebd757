/**
 * Python under watch. It lives in a worker, because a stuck computation there can be ended; a worker
 * that hangs or dies is replaced, and what it was asked is asked once more.
 */

import { createQueue } from "../shared/queue.js";
import { within } from "../shared/deadline.js";

const BOOT_MS = 20_000;
const ANSWER_MS = 10_000;

/**
 * @typedef {object} Running a worker that has booted
 * @property {Worker} worker
 * @property {number} bootMs how long it took
 */

/** @param {() => Worker} startWorker */
export function createPython(startWorker) {
  const inTurn = createQueue();
  /** @type {Promise<Running> | null} */
  let running = null;

  /** @returns {Promise<Running>} */
  async function boot() {
    const started = performance.now();
    const worker = startWorker();
    try {
      await within(BOOT_MS, "Python did not start", nextOf(worker));
    } catch (error) {
      worker.terminate();
      throw error;
    }
    return { worker, bootMs: Math.round(performance.now() - started) };
  }

  async function up() {
    running ??= boot();
    try {
      return await running;
    } catch (error) {
      running = null;
      throw error;
    }
  }

  /** @param {string} request */
  async function once(request) {
    const { worker } = await up();
    try {
      const answer = nextOf(worker);
      worker.postMessage(request);
      return await within(ANSWER_MS, "Python did not answer", answer);
    } catch (error) {
      worker.terminate();
      running = null;
      throw error;
    }
  }

  return {
    /**
     * Asks the core; one request at a time.
     * @param {string} request JSON text
     * @returns {Promise<string>} JSON text; rejects where two workers in a row failed
     */
    ask: (request) => inTurn(() => once(request).catch(() => once(request))),

    /**
     * Starts Python where it is not running.
     * @returns {Promise<number>} how many milliseconds it took
     */
    wake: () => inTurn(async () => (await up().catch(up)).bootMs),
  };
}

/**
 * The worker's next word.
 * @param {Worker} worker
 * @returns {Promise<string>} rejects with its error
 */
function nextOf(worker) {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) =>
      "failed" in data ? reject(new Error(data.failed)) : resolve(data.said);
    worker.onerror = (event) => reject(new Error(event.message || "the worker broke"));
    worker.onmessageerror = () => reject(new Error("the worker's word was lost"));
  });
}
