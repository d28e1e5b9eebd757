/**
 * Reads an export in a worker of its own, so that it can be stopped at once and gives all its memory back, and so that the
 * advice of everybody else does not wait for it.
 */

import { ownFile } from "../../../shared/chrome.js";

/** @typedef {import("../../../shared/messages/import-words.d.ts").ImportWord} Word */
/** @typedef {import("../../../shared/messages/import-words.d.ts").ImportProgress} Progress */
/** @typedef {import("../../../shared/contract.d.ts").ReadExportReply} ReadExportReply */
/** @typedef {import("../../../shared/contract.d.ts").ErrorReply} ErrorReply */
/**
 * @typedef {{ reply: ReadExportReply | ErrorReply } | { failed: "engine" | "gone" } | { cancelled: true }} Outcome
 *   `gone`: a file was moved or changed meanwhile
 */
/** @typedef {{ script: string, boot: number }} Way one way to start Python; `boot`: milliseconds that it may take */

/** The best first. @type {readonly Way[]} */
const WAYS = [
  { script: "engine/import-restored.js", boot: 10_000 },
  { script: "engine/import-plain.js", boot: 30_000 },
];
/** Of Python's memory, with the core in it. */
const PICTURE = "engine/pyodide/core.snapshot";
/** A worker that says nothing for so long, in milliseconds, hangs. */
const SILENCE_MS = 60_000;

/** @param {Worker} worker */
async function hand(worker) {
  try {
    const pages = await (await fetch(ownFile(PICTURE))).arrayBuffer();
    worker.postMessage({ pages }, [pages]);
  } catch (error) {
    worker.postMessage({ failed: String(error) });
  }
}

/** @param {string} script */
function startWorker(script) {
  const worker = new Worker(ownFile(script), { type: "module", name: "import" });
  if (script === WAYS[0]?.script) hand(worker);
  return worker;
}

/**
 * @param {object} asked
 * @param {string} asked.request JSON text, what is known already
 * @param {File[]} asked.files
 * @param {(progress: Progress) => void} asked.onProgress
 * @param {(script: string) => Worker} [start]
 * @returns {{ outcome: Promise<Outcome>, cancel: () => void }}
 */
export function readExport({ request, files, onProgress }, start = startWorker) {
  /** @type {(outcome: Outcome) => void} */
  let settle;
  /** @type {Promise<Outcome>} */
  const outcome = new Promise((resolve) => (settle = resolve));
  /** @type {() => void} */
  let end = () => undefined;

  /** @param {Outcome} found */
  function finish(found) {
    end();
    settle(found);
  }

  /** @param {readonly Way[]} ways */
  function run([way, ...others]) {
    if (!way) return finish({ failed: "engine" });
    const worker = start(way.script);
    let timer = setTimeout(next, way.boot);
    end = () => {
      clearTimeout(timer);
      worker.terminate();
    };
    function next() {
      end();
      run(others);
    }
    worker.onerror = next;
    worker.onmessage = ({ data }) => {
      const word = /** @type {Word} */ (data);
      clearTimeout(timer);
      timer = setTimeout(() => finish({ failed: "engine" }), SILENCE_MS);
      if ("up" in word) worker.postMessage({ request, files });
      else if ("progress" in word) onProgress(word.progress);
      else if ("said" in word) finish({ reply: JSON.parse(word.said) });
      else if (word.gone) finish({ failed: "gone" });
      else next();
    };
  }
  run(WAYS);
  return { outcome, cancel: () => finish({ cancelled: true }) };
}
