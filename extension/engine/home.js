/** Where Pyodide and the core are. */
export const HOME = new URL("pyodide/", import.meta.url).href;
