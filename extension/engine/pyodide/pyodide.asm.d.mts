// The glue of Pyodide's WebAssembly, handed on to loadPyodide as it is.
declare const createPyodideModule: unknown;
export default createPyodideModule;
