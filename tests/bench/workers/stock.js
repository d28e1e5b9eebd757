// Pyodide as its documentation starts it: its own library, packages by their lock.
import { HOME, answerAfter } from "./answering.js";
import { loadPyodide } from "./stock/pyodide.mjs";

const STOCK = new URL("stock/", import.meta.url).href;

answerAfter(async () => {
  const lockFileContents = await (await fetch(`${HOME}lock.json`)).json();
  return loadPyodide({
    indexURL: STOCK,
    packageBaseUrl: STOCK,
    lockFileContents,
    packages: ["second-thought"],
  });
});
