// Packs a folder: `node build/pack.mjs FOLDER ZIP`. The compressing is done by the zlib inside Pyodide, which is pinned with it, since
// that of Python or Node differs from version to version and machine to machine, and with it the bytes.
import { readFile, writeFile } from "node:fs/promises";
import { loadPyodide } from "pyodide";

const [folder, to] = process.argv.slice(2);
const python = await loadPyodide();
const inside = new URL("pack_inside.py", import.meta.url);
python.FS.writeFile("/home/pyodide/pack_inside.py", await readFile(inside));
python.mountNodeFS("/packed", folder);
python.pyimport("pack_inside").pack("/packed", "/packed.zip");
await writeFile(to, python.FS.readFile("/packed.zip"));
