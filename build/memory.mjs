// Boots Pyodide under Node with the whole core imported and warmed up, and writes its memory down.
// Arguments: the folder of the unpacked wheels, and the file to write.
// Each run must write the same bytes, on whatever machine, so the clock stands still here, chance is none, and Python is told neither
// the folder of this script nor the machine's language (which only newer versions of Node know).
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [wheels, to] = process.argv.slice(2);
const PYTHON = fileURLToPath(new URL("../dist/python/", import.meta.url));
const SITE_PACKAGES = "/lib/python3.14/site-packages";

const NOON = Date.UTC(2026, 0, 1, 12);
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length > 0 ? parts : [NOON]));
  }
  static now = () => NOON;
};
performance.now = () => 0;
Math.random = () => 0.5;
const filled = (array) => array.fill(7);
crypto.getRandomValues = filled;
createRequire(import.meta.url)("node:crypto").randomFillSync = filled;

process.argv[1] = "/python";
// Nor is it told what differs from one version of Node to the next: its number, and what it says of itself as browsers do. On iOS
// Pyodide does without a helper in newer WebAssembly, which only newer versions compile.
Object.defineProperty(process, "version", { value: "v20.0.0" });
Object.defineProperty(globalThis, "navigator", { value: { userAgent: "iPhone" } });

const { loadPyodide } = await import("pyodide");
const glue = await import("../dist/python/pyodide.asm.mjs");
const pyodide = await loadPyodide({
  _makeSnapshot: true,
  createPyodideModule: glue.default,
  stdLibURL: join(PYTHON, "python_stdlib.zip"),
  packageBaseUrl: PYTHON,
  lockFileContents: JSON.parse(readFileSync(join(PYTHON, "lock.json"), "utf8")),
  env: { PYTHONHASHSEED: "0", LANG: "C.UTF-8" },
});

/** Puts files into Pyodide's memory, in the order of their names. */
function put(from, into) {
  const entries = readdirSync(from, { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const [source, target] = [join(from, entry.name), `${into}/${entry.name}`];
    if (entry.isDirectory()) {
      pyodide.FS.mkdir(target);
      put(source, target);
    } else pyodide.FS.writeFile(target, readFileSync(source));
  }
}
put(wheels, SITE_PACKAGES);
pyodide.runPython(readFileSync(new URL("warm_inside.py", import.meta.url), "utf8"));

const snapshot = pyodide.makeMemorySnapshot();
const [, start, length] = new Uint32Array(snapshot.buffer, 0, 3);
const HEADER = 48;
const state = JSON.parse(new TextDecoder().decode(snapshot.subarray(HEADER, HEADER + length)));
if (state.hiwireKeys.some((key) => key !== null)) {
  throw new Error(`Python holds objects of JavaScript: ${JSON.stringify(state)}`);
}
const memory = snapshot.subarray(start);
// What lies on the stack beyond its top is nobody's any more.
const { _emscripten_stack_get_end: end, stackSave: top } = pyodide._module;
memory.fill(0, end(), top());
writeFileSync(to, memory);
process.stdout.write(JSON.stringify(state));
process.exit(0); // Pyodide's event loop would keep the process
