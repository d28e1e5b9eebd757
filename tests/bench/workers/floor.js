// The least that any start takes: the same bytes compiled and copied to their place, nothing else.
import { HOME } from "./home.js";
import { PAGE } from "./restore.js";

const compiled = WebAssembly.compileStreaming(fetch(`${HOME}pyodide.asm.wasm`));
const pages = fetch(`${HOME}core.snapshot`).then((response) => response.arrayBuffer());
const { snapshot } = await import("./pyodide/snapshot.js");
const initial = snapshot.heap / 65_536;
const memory = new Uint8Array(new WebAssembly.Memory({ initial }).buffer);
await compiled;
const from = new Uint8Array(await pages);
let at = 0;
for (const [first, count] of snapshot.runs) {
  memory.set(from.subarray(at, at + count * PAGE), first * PAGE);
  at += count * PAGE;
}
onmessage = () => postMessage({ said: '{"kind":"advice"}' });
postMessage({ said: "up" });
