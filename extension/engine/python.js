/**
 * Python under watch. It lives in a worker, because a stuck computation there can be ended; a worker
 * that hangs or dies is replaced, and what it was asked is asked once more.
 */

import { createSerial } from "../shared/serial.js";
import { within } from "../shared/deadline.js";

const ANSWER_MS = 10_000;
const LATE = "Python did not answer";

/**
 * @typedef {object} Strategy one way to start Python
 * @property {string} script of the worker
 * @property {number} boot how many milliseconds it may take
 *
 * @typedef {object} Running a worker that has booted
 * @property {Worker} worker
 * @property {Strategy} strategy
 * @property {number} bootMs how long it took
 */

/**
 * @param {(script: string) => Worker} startWorker
 * @param {Strategy[]} strategies the best first; one that does not start, or breaks, is not tried again, but the last one is
 */
export function createPython(startWorker, strategies) {
  const inTurn = createSerial();
  const untried = [...strategies];
  /** @type {Promise<Running> | null} */
  let running = null;

  /** @param {Strategy} strategy @returns {Promise<Running>} */
  async function boot(strategy) {
    const started = performance.now();
    const worker = startWorker(strategy.script);
    try {
      await within(strategy.boot, "Python did not start", nextOf(worker));
    } catch (error) {
      worker.terminate();
      throw error;
    }
    return { worker, strategy, bootMs: Math.round(performance.now() - started) };
  }

  /** @param {Strategy} strategy */
  function leave(strategy) {
    running = null;
    if (untried.length > 1 && untried[0] === strategy) untried.shift();
  }

  /** @returns {Promise<Running>} */
  async function up() {
    const strategy = /** @type {Strategy} */ (untried[0]);
    running ??= boot(strategy);
    try {
      return await running;
    } catch (error) {
      leave(strategy);
      throw error;
    }
  }

  /** @param {string} request */
  async function askOnce(request) {
    const { worker, strategy } = await up().catch(up);
    try {
      const answer = nextOf(worker);
      worker.postMessage(request);
      return await within(ANSWER_MS, LATE, answer);
    } catch (error) {
      worker.terminate();
      running = null;
      // A late answer tells of a busy machine, or of the question, not of the way it was started.
      if (!(error instanceof Error && error.message === LATE)) leave(strategy);
      throw error;
    }
  }

  return {
    /**
     * Asks the core; one request at a time.
     * @param {string} request JSON text
     * @returns {Promise<string>} JSON text; rejects where two workers in a row failed
     */
    ask: (request) => inTurn(() => askOnce(request).catch(() => askOnce(request))),

    /**
     * Starts Python where it is not running.
     * @returns {Promise<{ bootMs: number, script: string }>} how long that took, and which way it went
     */
    wake: () =>
      inTurn(async () => {
        const { bootMs, strategy } = await up().catch(up);
        return { bootMs, script: strategy.script };
      }),
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
