// Python as the engine restores it from the picture of its memory, under Node.
import { readFile } from "node:fs/promises";
import createPyodideModule from "../../dist/python/pyodide.asm.mjs";
import { snapshot } from "../../dist/snapshot/snapshot.js";
import { restore } from "../../extension/engine/restore.js";

const DIST = new URL("../../dist/", import.meta.url);

export async function restorePython() {
  const wasm = readFile(new URL("python/pyodide.asm.wasm", DIST));
  const picture = await readFile(new URL("snapshot/core.snapshot", DIST));
  return restore({
    createPyodideModule,
    compiled: wasm.then((bytes) => WebAssembly.compile(bytes)),
    pages: Promise.resolve(new Uint8Array(picture).buffer),
    snapshot,
  });
}
