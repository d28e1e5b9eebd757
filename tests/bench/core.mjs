// Answers requests with the shipped core, timed. First line out: milliseconds to boot and to import;
// then for each line in, [entry, request]: milliseconds, and the size of the heap in bytes.
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { bootPython } from "../runtime/python.mjs";

const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

const started = performance.now();
const python = await bootPython();
const booted = performance.now();
const { answer } = python.pyimport("pycore");
say({ boot: booted - started, import: performance.now() - booted });

const source = await readFile(new URL("plain.py", import.meta.url), "utf8");
python.runPython(source);
const entries = { answer, plain: python.globals.get("answer_plain") };
for await (const line of createInterface({ input: process.stdin })) {
  const [entry, request] = JSON.parse(line);
  const before = performance.now();
  entries[entry](request);
  say({ ms: performance.now() - before, heap: python._module.HEAPU8.length });
}
