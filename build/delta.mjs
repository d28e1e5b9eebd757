// Turns Python's memory into what the engine ships: the pages that a new instance does not have by
// itself, and a module with the facts about them. Arguments: the memory's file, the table of objects
// (JSON), and the folder to write to.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import createFromGlue from "../dist/python/pyodide.asm.mjs";
import { PAGE, restore } from "../extension/engine/restore.js";

const [memoryFile, state, to] = process.argv.slice(2);
const PYTHON = fileURLToPath(new URL("../dist/python/", import.meta.url));
const memory = readFileSync(memoryFile);
const bytes = readFileSync(join(PYTHON, "pyodide.asm.wasm"));
const { info } = JSON.parse(readFileSync(join(PYTHON, "lock.json"), "utf8"));
const [, build] = readFileSync(join(PYTHON, "pyodide.mjs"), "utf8").match(/BUILD_ID:"(\w+)"/);

const sha256 = (data) => createHash("sha256").update(data).digest("hex");
const pageOf = (all, page) => all.subarray(page * PAGE, (page + 1) * PAGE);
const same = (one, other, page) => pageOf(one, page).equals(pageOf(other, page));

/** Restores as the engine does, and looks at the memory: just instantiated, just before, and just after. */
async function observe(pages, runs) {
  const seen = {};
  const createPyodideModule = async (settings) => {
    const { instantiateWasm } = settings;
    settings.instantiateWasm = (imports, done) =>
      instantiateWasm(imports, (instance, module) => {
        seen.new = Buffer.from(instance.exports.memory.buffer.slice(0));
        done(instance, module);
      });
    const module = await createFromGlue(settings);
    seen.before = Buffer.from(module.HEAPU8);
    settings.API.finalizeBootstrap = () => {
      seen.after = Buffer.from(module.HEAPU8);
    };
    return module;
  };
  await restore({
    createPyodideModule,
    compiled: WebAssembly.compile(bytes),
    pages: Promise.resolve(pages),
    snapshot: { build, info, heap: memory.length, runs, state: JSON.parse(state) },
  });
  return seen;
}

const { new: fresh, before } = await observe(new ArrayBuffer(0), []);
const runs = [];
const parts = [];
for (let page = 0; page < memory.length / PAGE; page += 1) {
  // What the start itself writes may differ from one machine to the next.
  if (same(memory, fresh, page) && same(fresh, before, page)) continue;
  const last = runs.at(-1);
  if (last && last[0] + last[1] === page) last[1] += 1;
  else runs.push([page, 1]);
  parts.push(pageOf(memory, page));
}
const pages = Buffer.concat(parts);
const { after } = await observe(new Uint8Array(pages).buffer, runs);
if (!after.equals(memory)) throw new Error("the restored memory is not the one that was taken");

const snapshot = {
  sha256: sha256(pages),
  build,
  heap: memory.length,
  memory: sha256(memory),
  runs,
  state: JSON.parse(state),
  info,
};
writeFileSync(join(to, "core.snapshot"), pages);
writeFileSync(join(to, "snapshot.js"), `export const snapshot = ${JSON.stringify(snapshot)};\n`);
process.exit(0); // Pyodide's event loop would keep the process
