// Says which files of the standard library Python reads from its start to the end of a day's work, one
// a line. The engine's plain boot needs no others.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";

const PYTHON = fileURLToPath(new URL("../dist/python/", import.meta.url));
const LIBRARY = "/lib/python314.zip/";
const lock = JSON.parse(readFileSync(join(PYTHON, "lock.json"), "utf8"));
const pyodide = await loadPyodide({
  stdLibURL: join(PYTHON, "python_stdlib.zip"),
  packageBaseUrl: PYTHON,
  lockFileContents: lock,
});
const extractDir = "/lib/python3.14/site-packages";
for (const { file_name } of Object.values(lock.packages)) {
  const wheel = new Uint8Array(readFileSync(join(PYTHON, file_name))).buffer;
  pyodide.unpackArchive(wheel, "wheel", { extractDir });
}
pyodide.runPython(readFileSync(new URL("warm_inside.py", import.meta.url), "utf8"));
const files = pyodide.runPython(`
import sys
[module.__file__ for module in sys.modules.values() if getattr(module, "__file__", None)]
`);
const ours = files.toJs().filter((file) => file.startsWith(LIBRARY));
process.stdout.write(ours.map((file) => `${file.slice(LIBRARY.length)}\n`).join(""));
