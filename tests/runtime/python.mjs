// Pyodide under Node with what the extension ships: dist/python's standard library and wheels.
import { readFile } from "node:fs/promises";
import { loadPyodide } from "pyodide";

const extractDir = "/lib/python3.14/site-packages";
const SHIPPED = new URL("../../dist/python/", import.meta.url);

/** Boots Python as the engine does; the wheels are checked by the tests of the build. */
export async function bootPython() {
  const lock = JSON.parse(await readFile(new URL("lock.json", SHIPPED), "utf8"));
  const python = await loadPyodide({
    stdLibURL: new URL("python_stdlib.zip", SHIPPED).pathname,
    lockFileContents: lock,
    packageBaseUrl: SHIPPED.pathname,
  });
  for (const { file_name } of Object.values(lock.packages)) {
    const wheel = await readFile(new URL(file_name, SHIPPED));
    python.unpackArchive(new Uint8Array(wheel).buffer, "wheel", { extractDir });
  }
  return python;
}
