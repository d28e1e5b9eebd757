/** @import { Context } from "../../view.d.ts" */
/** @typedef {import("./reading.js").Outcome} Outcome */
import { KIND } from "../../../shared/messages/message-kinds.js";
import { readExport } from "./reading.js";

/**
 * Reads an export with what is known already; stopped at any moment, it says so at once.
 * @param {Context["send"]} send
 * @param {File[]} files
 * @param {(progress: import("./reading.js").Progress) => void} onProgress
 * @returns {{ done: Promise<{ outcome: Outcome, request: string } | { fault: { message: string } }>, cancel: () => void }}
 */
export function runImport(send, files, onProgress) {
  /** @type {() => void} */
  let cancel = () => undefined;
  /** @type {Promise<{ outcome: Outcome, request: string }>} */
  const cancelled = new Promise((resolve) => {
    cancel = () => resolve({ outcome: { cancelled: true }, request: "" });
  });

  async function run() {
    const asked = await send({ kind: KIND.import_ask });
    if (asked.kind !== KIND.import_asked) return { fault: asked };
    const reading = readExport({ request: asked.request, files, onProgress });
    cancelled.then(reading.cancel);
    return { outcome: await reading.outcome, request: asked.request };
  }

  return { done: Promise.race([cancelled, run()]), cancel: () => cancel() };
}
