/**
 * The worker: Pyodide with the decision core. Text in, text out; nothing is proxied. Each message is
 * `{ said }` or `{ failed }`; the first says that Python is up.
 */

import createPyodideModule from "./pyodide/pyodide.asm.mjs";
import { loadPyodide } from "./pyodide/pyodide.mjs";

const home = new URL("pyodide/", import.meta.url).href;

/** Loads Python and the wheels that the lock names; each is checked against the lock's sha256. */
async function boot() {
  const python = await loadPyodide({
    createPyodideModule,
    indexURL: home,
    lockFileURL: `${home}lock.json`,
    packages: ["second-thought"],
  });
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
