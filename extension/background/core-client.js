/** The way to the decision core: makes sure that the engine lives, asks, and gives up in time. */

import { send } from "../shared/chrome.js";
import { within } from "../shared/deadline.js";
import { KIND } from "../shared/kinds.js";

const ENGINE = "engine/engine.html";
/** The engine boots at most in 5, 20 and 20 s, and answers twice in 10 s; then nothing comes. */
const LONGEST_MS = 70_000;

/** What is thrown where Python cannot answer. */
export class NoCore extends Error {}

export function createCore() {
  /** @type {Promise<void> | null} */
  let opening = null;

  async function isOpen() {
    const contexts = await chrome.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] });
    return contexts.length > 0;
  }

  async function open() {
    if (await isOpen()) return;
    await chrome.offscreen.createDocument({
      url: ENGINE,
      reasons: ["WORKERS"],
      justification: "Runs the decision core (Python compiled to WebAssembly) in a worker.",
    });
  }

  /** Chrome allows one such document: two messages at once must not both create it. */
  const opened = () => (opening ??= open().finally(() => (opening = null)));

  /** @param {{ kind: string, request?: string }} message */
  async function once(message) {
    await opened();
    const outcome = await within(LONGEST_MS, "no answer", send({ ...message, to: "engine" }));
    if (!outcome || "failed" in outcome) throw new Error(outcome?.failed ?? "nobody listened");
    return outcome;
  }

  /**
   * A document that went away between two looks is made again; an engine that failed has tried
   * twice by itself.
   * @param {{ kind: string, request?: string }} message
   */
  async function twice(message) {
    try {
      return await once(message).catch((error) => {
        if (/Receiving end|message channel|nobody listened/.test(String(error))) {
          return once(message);
        }
        throw error;
      });
    } catch (error) {
      throw new NoCore(String(error));
    }
  }

  return {
    /** Whether the engine's document stands; Python in it may still be starting. */
    isUp: isOpen,

    /**
     * Starts the engine where it is not up.
     * @returns {Promise<{ bootMs: number, script: string }>} how many milliseconds Python took to start,
     *   and which way it went; rejects with `NoCore`
     */
    wake: () => twice({ kind: KIND.wake }),

    /**
     * Asks the core one request of the contract.
     * @param {object} request
     * @returns {Promise<any>} the reply; rejects with `NoCore`, also where the core names an error
     */
    async ask(request) {
      const { reply } = await twice({ kind: KIND.ask, request: JSON.stringify(request) });
      const answer = JSON.parse(reply);
      if (answer.kind !== "error") return answer;
      throw new NoCore(
        answer.errors
          .map(
            (/** @type {{ path: string, message: string }} */ { path, message }) =>
              `${path}: ${message}`,
          )
          .join("; "),
      );
    },
  };
}

/** @typedef {ReturnType<typeof createCore>} Core */
