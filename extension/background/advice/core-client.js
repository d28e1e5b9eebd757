/** The way to the decision core: makes sure that the engine lives, asks, and gives up in time. */

import { within } from "../../shared/deadline.js";
import { KIND } from "../../shared/messages/message-kinds.js";

const ENGINE = "engine/engine.html";
const FAILED = "engine_failed";
/** The engine boots at most in 20 s three times, and answers twice in 10 s; then nothing comes. */
const LONGEST_MS = 85_000;

/** @typedef {{ path: string, message: string }} Refusal one field at fault */

/** What is thrown where the core refuses what it was asked: a fault of ours, which waiting does not mend. */
export class RefusedRequest extends Error {
  /** @param {Refusal[]} errors */
  constructor(errors) {
    super(errors.map(({ path, message }) => `${path}: ${message}`).join("; "));
    this.errors = errors;
  }
}

/** @typedef {import("../../shared/messages/replies.d.ts").EngineReplies} EngineReplies */
/** @typedef {import("../../shared/messages/replies.d.ts").EngineFailure} EngineFailure */
/**
 * @template {keyof EngineReplies} K
 * @typedef {{ kind: K, request?: string }} ToEngine
 */

/**
 * @template {keyof EngineReplies} K
 * @param {ToEngine<K>} message
 * @returns {Promise<EngineReplies[K] | EngineFailure | undefined>} undefined where nobody listened
 */
const toEngine = (message) => chrome.runtime.sendMessage({ ...message, to: "engine" });

/** What is thrown where Python cannot answer. */
export class NotReady extends Error {}

/** @param {import("../../shared/stored/storage.js").Area} area `chrome.storage.session` */
export function createCore(area) {
  /** @type {Promise<void> | null} */
  let opening = null;
  /** Whether Python did not start when it was last needed; written down where it changes. */
  let failed = area.get(FAILED).then((kept) => kept[FAILED] === true);

  /** @param {boolean} now */
  async function note(now) {
    if ((await failed) === now) return;
    failed = Promise.resolve(now);
    await area.set({ [FAILED]: now });
  }

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

  /**
   * @template {keyof EngineReplies} K
   * @param {ToEngine<K>} message
   * @returns {Promise<EngineReplies[K]>}
   */
  async function askOnce(message) {
    await opened();
    const outcome = await within(LONGEST_MS, "no answer", toEngine(message));
    if (!outcome || "failed" in outcome) throw new Error(outcome?.failed ?? "nobody listened");
    return outcome;
  }

  /**
   * A document that went away between two looks is made again; an engine that failed has tried
   * twice by itself.
   * @template {keyof EngineReplies} K
   * @param {ToEngine<K>} message
   * @returns {Promise<EngineReplies[K]>}
   */
  async function askWithRetry(message) {
    try {
      const outcome = await askOnce(message).catch((error) => {
        if (/Receiving end|message channel|nobody listened/.test(String(error))) {
          return askOnce(message);
        }
        throw error;
      });
      await note(false);
      return outcome;
    } catch (error) {
      await note(true);
      throw new NotReady(String(error));
    }
  }

  return {
    /** Whether the engine's document stands; Python in it may still be starting. */
    isUp: isOpen,

    /** @returns {Promise<"asleep" | "up" | "failed">} `failed`: it did not start when it was last needed; asking tries again */
    async state() {
      if (await failed) return "failed";
      return (await isOpen()) ? "up" : "asleep";
    },

    /**
     * Starts the engine where it is not up.
     * @returns {Promise<EngineReplies["wake"]>} rejects with `NotReady`
     */
    wake: () => askWithRetry({ kind: KIND.wake }),

    /**
     * Asks the core one request of the contract.
     * @param {object} request
     * @returns {Promise<any>} the reply; rejects with `NotReady`, or with `RefusedRequest`
     */
    async ask(request) {
      const { reply } = await askWithRetry({ kind: KIND.ask, request: JSON.stringify(request) });
      const answer = JSON.parse(reply);
      if (answer.kind !== "error") return answer;
      throw new RefusedRequest(answer.errors);
    },
  };
}

/** @typedef {ReturnType<typeof createCore>} Core */
