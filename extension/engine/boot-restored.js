/**
 * Starts Python the fast way, in a worker: Pyodide with the core in it, restored from a snapshot of its memory. The module is
 * compiled while the glue loads; the snapshot comes from the document, since a worker that is busy with the glue would be slow
 * to read it.
 */

import { HOME } from "./home.js";

/** @param {ArrayBuffer} pages @param {string} expected in hexadecimal digits */
async function check(pages, expected) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", pages));
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (found !== expected) throw new Error("the snapshot of Python's memory is damaged");
}

/** @returns {() => Promise<any>} boots, and gives Pyodide's interface; what it needs begins to come at once */
export function restored() {
  const compiled = WebAssembly.compileStreaming(fetch(`${HOME}pyodide.asm.wasm`));
  /** @type {Promise<ArrayBuffer>} */
  const arriving = new Promise((resolve, reject) => {
    const take = (/** @type {MessageEvent} */ { data }) =>
      data.pages ? resolve(data.pages) : reject(new Error(data.failed));
    addEventListener("message", take, { once: true });
  });
  return async () => {
    const [{ default: createPyodideModule }, { restore }, { snapshot }] = await Promise.all([
      import("./pyodide/pyodide.asm.mjs"),
      import("./restore.js"),
      import("./pyodide/snapshot.js"),
    ]);
    const [pyodide, pages] = await Promise.all([
      restore({ createPyodideModule, compiled, pages: arriving, snapshot }),
      arriving,
      arriving.then((pages) => check(pages, snapshot.sha256)),
    ]);
    pages.transfer(0); // copied, so its memory can go
    return pyodide;
  };
}
