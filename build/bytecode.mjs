// Compiles archives to bytecode inside Pyodide under Node: the one Python at hand that has the
// version which loads it. Arguments: HOW FROM TO, any number of times; HOW is library or wheel.
import { readFile, writeFile } from "node:fs/promises";
import { loadPyodide } from "pyodide";

const SHOWN_IN = {
  library: "/lib/python314.zip",
  wheel: "/lib/python3.14/site-packages",
};

// A fixed hash seed: the order of constant sets in bytecode hangs on it.
const python = await loadPyodide({ env: { PYTHONHASHSEED: "0" } });
const inside = new URL("bytecode_inside.py", import.meta.url);
python.FS.writeFile("/home/pyodide/bytecode_inside.py", await readFile(inside));
const compiler = python.pyimport("bytecode_inside");

const work = process.argv.slice(2);
for (let at = 0; at < work.length; at += 3) {
  const [how, from, to] = work.slice(at, at + 3);
  python.FS.writeFile("/source.zip", await readFile(from));
  compiler[`compile_${how}`]("/source.zip", "/compiled.zip", SHOWN_IN[how]);
  await writeFile(to, python.FS.readFile("/compiled.zip"));
}
