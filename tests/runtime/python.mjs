// Pyodide under Node with what the extension ships: the wheels, and the standard library whole (as in
// dist/python) or as small as it is for the plain boot (as in dist/snapshot).
import { readFile } from "node:fs/promises";
import { loadPyodide } from "pyodide";

const extractDir = "/lib/python3.14/site-packages";
const DIST = new URL("../../dist/", import.meta.url);
const PYTHON = new URL("python/", DIST);

/**
 * Boots Python as the engine's plain way does; the wheels are checked by the tests of the build.
 * @param {"python" | "snapshot"} library the folder in dist whose standard library is taken
 */
export async function bootPython(library = "python") {
  const lock = JSON.parse(await readFile(new URL("lock.json", PYTHON), "utf8"));
  const python = await loadPyodide({
    stdLibURL: new URL(`${library}/python_stdlib.zip`, DIST).pathname,
    lockFileContents: lock,
    packageBaseUrl: PYTHON.pathname,
  });
  for (const { file_name } of Object.values(lock.packages)) {
    const wheel = await readFile(new URL(file_name, PYTHON));
    python.unpackArchive(new Uint8Array(wheel).buffer, "wheel", { extractDir });
  }
  return python;
}
