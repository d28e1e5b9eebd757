// Answers requests with the shipped core, timed. First line out: milliseconds to boot and to import;
// then for each request in: milliseconds, and the size of the heap in bytes.
import { createInterface } from "node:readline";
import { bootPython } from "../runtime/python.mjs";

const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

const started = performance.now();
const python = await bootPython();
const booted = performance.now();
const { answer } = python.pyimport("pycore");
say({ boot: booted - started, import: performance.now() - booted });

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  const before = performance.now();
  answer(request);
  say({ ms: performance.now() - before, heap: python._module.HEAPU8.length });
}
