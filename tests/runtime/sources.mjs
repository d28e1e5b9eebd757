// Compares what restored Python holds in memory with sources: a JSON object on standard input.
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { restorePython } from "./restored.mjs";

const python = await restorePython();
python.runPython(await readFile(new URL("sources_inside.py", import.meta.url), "utf8"));
const found = python.globals.get("differences")(await text(process.stdin));
process.stdout.write(found, () => process.exit()); // Pyodide's event loop would keep the process
