/**
 * The worker: Pyodide with the decision core. Text in, text out; nothing is proxied. Each message is
 * `{ said }` or `{ failed }`; the first says that Python is up.
 */

import createPyodideModule from "./pyodide/pyodide.asm.mjs";
import { loadPyodide } from "./pyodide/pyodide.mjs";

const extractDir = "/lib/python3.14/site-packages";
const home = new URL("pyodide/", import.meta.url).href;

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
      return (await fetch(home + file_name, { integrity })).arrayBuffer();
    }),
  );
}

async function boot() {
  const lock = await (await fetch(`${home}lock.json`)).json();
  const [python, wheels] = await Promise.all([
    loadPyodide({
      createPyodideModule,
      indexURL: home,
      packageBaseUrl: home,
      lockFileContents: lock,
    }),
    fetchWheels(lock),
  ]);
  for (const wheel of wheels) python.unpackArchive(wheel, "wheel", { extractDir });
  return python.pyimport("pycore").answer;
}

try {
  const answer = await boot();
  onmessage = ({ data }) => {
    try {
      postMessage({ said: answer(data) });
    } catch (error) {
      postMessage({ failed: String(error) });
    }
  };
  postMessage({ said: "up" });
} catch (error) {
  postMessage({ failed: String(error) });
}
