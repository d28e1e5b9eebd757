// PyScript's MicroPython, the smallest Python there is for a page: started, and asked one thing. Our core does not run on it.
import { loadMicroPython } from "./stock/micropython.mjs";

const python = await loadMicroPython({
  url: new URL("stock/micropython.wasm", import.meta.url).href,
});
onmessage = () => {
  python.runPython("sum(range(25))");
  postMessage({ said: '{"kind":"advice"}' });
};
postMessage({ said: "up" });
