/** Starts Python the sure way, in a worker: Pyodide as it comes, with its library and the core's wheels precompiled. */

import { HOME } from "./home.js";
import createPyodideModule from "./pyodide/pyodide.asm.mjs";
import { loadPyodide } from "./pyodide/pyodide.mjs";

const extractDir = "/lib/python3.14/site-packages";

/**
 * Fetches the wheels that the lock names, each checked against its hash there. Pyodide's own loading
 * of packages does the same, later and slower.
 * @param {{ packages: Record<string, { file_name: string, sha256: string }> }} lock
 */
function fetchWheels({ packages }) {
  return Promise.all(
    Object.values(packages).map(async ({ file_name, sha256 }) => {
      const hash = Uint8Array.from(sha256.match(/../g) ?? [], (pair) => parseInt(pair, 16));
      const integrity = `sha256-${btoa(String.fromCharCode(...hash))}`;
      return (await fetch(HOME + file_name, { integrity })).arrayBuffer();
    }),
  );
}

/** @returns {() => Promise<any>} boots, and gives Pyodide's interface; what it needs begins to come at once */
export function plain() {
  // Compiled beside Pyodide's own loading, which waits for ever where the module is missing or damaged.
  const compiled = WebAssembly.compileStreaming(fetch(`${HOME}pyodide.asm.wasm`));
  return async () => {
    const lock = await (await fetch(`${HOME}lock.json`)).json();
    const [pyodide, wheels] = await Promise.all([
      loadPyodide({
        createPyodideModule,
        indexURL: HOME,
        packageBaseUrl: HOME,
        lockFileContents: lock,
      }),
      fetchWheels(lock),
      compiled,
    ]);
    for (const wheel of wheels) pyodide.unpackArchive(wheel, "wheel", { extractDir });
    return pyodide;
  };
}
